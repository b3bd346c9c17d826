/*
 * The phone as the engine sees it: its clock, fresh ids, locks between tabs, and the moments at which it is
 * worth looking for work again. Nothing here knows what an interview is.
 */
import { v7 } from 'uuid';
import type { AnyId, Instant } from '#shared/ids.ts';

const DEVICE_KEY = 'rehearse:device';

/** Milliseconds since 1970. */
export function now(): Instant {
  return Date.now() as Instant;
}

/** A fresh UUIDv7, later than those before it on this device. */
export function newId<K extends AnyId>(): K {
  return v7() as K;
}

/** 16 random hex digits, made once and kept while site data is kept; a fresh one each start when it is not. */
export function deviceId(): string {
  remembered ??= storedDeviceId() ?? madeDeviceId();
  return remembered;
}
let remembered: string | undefined;

function storedDeviceId(): string | undefined {
  try {
    const stored = localStorage.getItem(DEVICE_KEY);
    return stored && /^[0-9a-f]{16}$/.test(stored) ? stored : undefined;
  } catch {
    return undefined; // site data is blocked: the app says so elsewhere
  }
}

function madeDeviceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    localStorage.setItem(DEVICE_KEY, made);
  } catch {
    // Without site data the id lasts as long as the page, which is all such a page has.
  }
  return made;
}

/** Runs work under a name one at a time over all tabs; without Web Locks, at once. */
export async function exclusively(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(name, work);
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
