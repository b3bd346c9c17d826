/*
 * Opening an installed app again leaves its window as it is (launch_handler in the manifest), so where a
 * shortcut leads has to be followed by hand. Browsers without a launch queue navigate by themselves.
 */

type LaunchQueue = { setConsumer(consume: (launch: { targetURL?: string }) => void): void };

/** Calls back with the path of each launch that leads somewhere else than the start page. */
export function onLaunch(follow: (path: string) => void): void {
  const { launchQueue } = window as unknown as { launchQueue?: LaunchQueue };
  let first = true;
  launchQueue?.setConsumer(({ targetURL }) => {
    // The launch that opened this page comes through here as well, and is followed already. A page that was
    // loaded again is sent the last one once more, however long ago that was.
    const opened = first && (targetURL === location.href || wasReloaded());
    first = false;
    if (opened || !targetURL) return;
    const { pathname } = new URL(targetURL);
    if (pathname !== '/') follow(pathname);
  });
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
