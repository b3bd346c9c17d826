/* The only place where the rooms are joined. */
import './look/look.css';
import { RouterProvider } from '@tanstack/solid-router';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { openCoach } from './coach/choose-coach.ts';
import * as device from './device/device.ts';
import { watchKeyboard } from './device/keyboard.ts';
import { watchForUpdate } from './device/service-worker.ts';
import { openInterviews } from './engine/open-interviews.ts';
import { router } from './routes.tsx';
import { DeviceNewsContext } from './screens/device-news.tsx';
import { InterviewsContext } from './screens/interviews-context.ts';
import { openStore } from './store/open-store.ts';

const [nothingKept, setNothingKept] = createSignal(false);
const store = openStore({ onNothingKept: () => setNothingKept(true) });
const interviews = openInterviews({
  store,
  device,
  load: async () => {
    const [{ createInterviews }, identity] = await Promise.all([
      import('./engine/interviews.ts'),
      import('./device/identity.ts'),
    ]);
    return createInterviews(store, openCoach, { ...device, ...identity });
  },
});
watchKeyboard();
device.onHide(() => void interviews.drafts.flush());

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app.');
place.replaceChildren();
render(
  () => (
    <InterviewsContext.Provider value={interviews}>
      <DeviceNewsContext.Provider
        value={{ watchForUpdates: (news) => void watchForUpdate(news).catch(() => 'refused'), nothingKept }}
      >
        <RouterProvider router={router} />
      </DeviceNewsContext.Provider>
    </InterviewsContext.Provider>
  ),
  place,
);
