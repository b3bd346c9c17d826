/* Names that nobody else gives: for records, and for this device in their stamps. */
import { v7 } from 'uuid';
import type { AnyId } from '#shared/ids.ts';

const DEVICE_KEY = 'rehearse:device';

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
