/*
 * The phone as the engine sees it: its clock, locks between tabs, and the moments at which it is
 * worth looking for work again. Nothing here knows what an interview is.
 */
import type { Instant } from '#shared/ids.ts';

/** Milliseconds since 1970. */
export function now(): Instant {
  return Date.now() as Instant;
}

/** Runs work under a name one at a time over all tabs, and tells whether it had to wait; without Web Locks, at once. */
export async function exclusively(name: string, work: (waited: boolean) => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work(false);
  const free = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work(false);
    return lock !== null;
  });
  if (!free) await navigator.locks.request(name, () => work(true));
}

/** Calls back once the page is shown, whenever the app comes to the front, and when the network returns. */
export function onWake(wake: () => void): void {
  addEventListener('online', wake);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
}

/** Calls back when the page may be about to go: the last moment to write something down. */
export function onHide(hide: () => void): void {
  addEventListener('pagehide', hide);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide();
  });
}

let askedToPersist = false;

/**
 * Asks the browser, once per page, not to clear this app's data when space runs short. Called after something
 * worth keeping was written: browsers judge the wish by how the app is used, and some ask the person.
 */
export function keepData(): void {
  if (askedToPersist || !navigator.storage?.persist) return;
  askedToPersist = true;
  // A refusal changes nothing here; Settings tells what is stored, and the app goes on.
  void navigator.storage.persist().catch(() => false);
}
