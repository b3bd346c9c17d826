import { type Component, lazy, Suspense } from 'solid-js';

// Not there is not offered: nobody misses it, least of all a screen that has something to say.
const InstallRow = lazy(() =>
  import('./install-row.tsx').then(
    ({ InstallRow }) => ({ default: InstallRow }),
    () => ({ default: () => null }),
  ),
);

/** The offer to install, for screens that stand after something of worth; it loads by itself, later than they do. */
export const InstallOffer: Component = () => (
  <Suspense>
    <InstallRow />
  </Suspense>
);
