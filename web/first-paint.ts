/*
 * Home as a newcomer sees it, made into HTML while the app is built (vite.config.ts), so that the first words
 * are there before any script. The very components draw it: there is no second copy to keep alike.
 */
import { createMemoryHistory } from '@tanstack/solid-router';
import { renderToString } from 'solid-js/web';
import { appOver } from './app.tsx';
import { openInterviews } from './engine/open-interviews.ts';
import { router } from './routes.tsx';
import { openStore } from './store/open-store.ts';

/** The HTML that belongs into index.html's #app. */
export async function firstPaint(): Promise<string> {
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: ['/'] }) });
  await router.load();
  const interviews = openInterviews({
    store: openStore(),
    device: { now: () => 0 as never, onWake: () => {}, claudeSince: () => null },
    load: () => Promise.reject(new Error('Nobody acts while the app is built.')),
  });
  const noDevice = () => Promise.reject(new Error('Nobody holds a device while the app is built.'));
  const news = {
    watchForUpdates: () => {},
    onLaunch: () => {},
    nothingKept: () => false,
    installing: noDevice,
    keeping: noDevice,
    claude: noDevice,
  };
  const html = renderToString(appOver(interviews, news));
  // The marks of a hydration that does not happen: main.tsx draws anew, over the same picture.
  return html.replaceAll(/<!--.*?-->/g, '');
}
