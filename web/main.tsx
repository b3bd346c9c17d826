/* Where the rooms are joined: store, coach, device and engine, under the screens of app.tsx. */
import './device/install-offer.ts';
import './look/look.css';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { appOver } from './app.tsx';
import { claudeSince, consent, watchConsent } from './device/consent.ts';
import { exclusively, keepData, now, onHide, onWake } from './device/device.ts';
import { watchKeyboard } from './device/keyboard.ts';
import type { UpdateNews } from './device/service-worker.ts';
import { openInterviews } from './engine/open-interviews.ts';
import { openStore } from './store/open-store.ts';

// Name by name: whole modules as objects cost the first load a helper of the bundler's, and a request for it.
const device = { now, exclusively, onWake, keepData, claudeSince, consent, watchConsent };
const [nothingKept, setNothingKept] = createSignal(false);
const store = openStore({ onNothingKept: () => setNothingKept(true) });
const interviews = openInterviews({
  store,
  device,
  load: async () => {
    const [{ createInterviews }, { openCoaches, openResearcher }, identity] = await Promise.all([
      import('./engine/interviews.ts'),
      import('./coach/choose-coach.ts'),
      import('./device/identity.ts'),
    ]);
    return createInterviews(store, openCoaches(), { ...device, ...identity }, openResearcher);
  },
});
watchKeyboard();
onHide(() => void interviews.drafts.flush());

const news = {
  nothingKept,
  // Nobody waits for it, so its code comes after what one waits for.
  watchForUpdates: (to: UpdateNews) =>
    void import('./device/service-worker.ts').then(
      ({ watchForUpdate }) => watchForUpdate(to),
      () => {}, // without a network there is nothing newer either
    ),
  onLaunch: (follow: (path: string) => void) => {
    if (!('launchQueue' in window)) return;
    void import('./device/launches.ts').then(
      ({ onLaunch }) => onLaunch(follow),
      () => {}, // a shortcut then opens the app where it was
    );
  },
  installing: () => import('./device/install.ts'),
  keeping: () => import('./device/keeping.ts'),
  claude: () => import('./device/claude-offer.ts'),
};

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app.');
// The first paint (first-paint.ts) gives way to the app itself, which looks the same.
place.replaceChildren();
place.removeAttribute('data-first-paint');
render(appOver(interviews, news), place);
