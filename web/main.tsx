/* The only place where the rooms are joined. */
import './look/look.css';
import { RouterProvider } from '@tanstack/solid-router';
import { render } from 'solid-js/web';
import { openCoach } from './coach/choose-coach.ts';
import * as device from './device/device.ts';
import { watchKeyboard } from './device/keyboard.ts';
import { watchForUpdate } from './device/service-worker.ts';
import { createInterviews } from './engine/interviews.ts';
import { router } from './routes.tsx';
import { InterviewsContext } from './screens/interviews-context.ts';
import { UpdatesContext } from './screens/updates.tsx';
import { openStore } from './store/open-store.ts';

const interviews = createInterviews(openStore(), openCoach, device);
watchKeyboard();
device.onHide(() => void interviews.drafts.flush());

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app.');
place.replaceChildren();
render(
  () => (
    <InterviewsContext.Provider value={interviews}>
      <UpdatesContext.Provider value={(news) => void watchForUpdate(news)}>
        <RouterProvider router={router} />
      </UpdatesContext.Provider>
    </InterviewsContext.Provider>
  ),
  place,
);
