import type { Page } from '@playwright/test';
import type { Phone, PhoneName } from './phones.ts';

/** One state of one screen, and how a person gets there. */
export interface Scene {
  /** "room-question": the screen, then the state. */
  readonly name: string;
  readonly phone: PhoneName;
  /** Goes there; what it leaves on the screen is taken. */
  readonly go: (page: Page, phone: Phone) => Promise<void>;
  /** A keyboard may be open here, so the low windows are taken too. */
  readonly keyboard?: true;
  /** What is seen depends on the service worker, which stays away from every other scene. */
  readonly serviceWorker?: true;
}

type More = Pick<Scene, 'keyboard' | 'serviceWorker'>;

/** A scene on a new phone. */
export function onNew(name: string, go: Scene['go'], more: More = {}): Scene {
  return { name, phone: 'new', go, ...more };
}

/** A scene on a phone somebody has used for two weeks. */
export function onUsed(name: string, go: Scene['go'], more: More = {}): Scene {
  return { name, phone: 'used', go, ...more };
}

/** The part of the app a lazily loaded file brings; held back, it shows what is seen meanwhile. */
const FILES = { database: /\/dexie-store-/, coach: /\/on-device-coach-/ };

/** Never lets a part of the app arrive. */
export async function withhold(page: Page, part: keyof typeof FILES): Promise<void> {
  await page.route(FILES[part], () => {});
}

/** Lets the loading of a part fail. */
export async function breakOff(page: Page, part: keyof typeof FILES): Promise<void> {
  await page.route(FILES[part], (route) => route.abort());
}

/** Unfolds everything that is folded, and what that brings to light. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary').first();
  while ((await folded.count()) > 0) await folded.click();
}
