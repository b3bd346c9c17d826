/**
 * Calls `stop` once, when this process is asked to end: by Ctrl-C, by a signal, or by npm going away.
 *
 * npm runs a script in a shell and hands a signal to that shell only. The shell dies, its child is never
 * told and would keep the port forever; so under npm a new parent means that we were to end. (`exec` in
 * the script would do it too, but Windows has none.)
 */
export function whenAskedToStop(stop: () => void): void {
  let asked = false;
  const stopOnce = () => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopOnce);

  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stopOnce();
  }, 500);
  watch.unref();
}
