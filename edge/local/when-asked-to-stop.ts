import { readFileSync } from 'node:fs';

/**
 * Calls `stop` once, when this process is asked to end: by Ctrl-C, by a signal, or by npm going away.
 *
 * npm runs a script in a shell and hands a signal to that shell only. The shell dies, its child is never
 * told and would keep the port forever; so under npm a new parent means that we were to end, and so does a new
 * parent of the shell: then npm itself was killed. (`exec` in the script would do it too, but Windows has none.)
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
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    stopOnce();
  }, 500);
  watch.unref();
}

/** Parent and, where the system tells it in files, its parent. */
function ancestors(): string {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/status`, 'utf8');
    return `${parent} ${/^PPid:\s+(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return String(parent);
  }
}
