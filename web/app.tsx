import { RouterProvider } from '@tanstack/solid-router';
import type { JSX } from 'solid-js';
import type { Interviews } from './engine/interviews.ts';
import { router } from './routes.tsx';
import { type DeviceNews, DeviceNewsContext } from './screens/around/device-news.tsx';
import { InterviewsContext } from './screens/interviews-context.ts';

/** The app over an engine and the device's news, both for as long as the page lives; what render() takes. */
export const appOver =
  (interviews: Interviews, news: DeviceNews): (() => JSX.Element) =>
  () => (
    <InterviewsContext.Provider value={interviews}>
      <DeviceNewsContext.Provider value={news}>
        <RouterProvider router={router} />
      </DeviceNewsContext.Provider>
    </InterviewsContext.Provider>
  );
