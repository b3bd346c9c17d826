/*
 * A phone to measure on: Chromium with a profile of its own, 390×844, and a processor that can be slowed down.
 *
 * DevTools' throttling slows a page's main thread by a factor; service workers, the database's process and the
 * raster threads keep their speed. `slowedBy` measures what the factor really is.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../helpers/chromium.ts';
import type { Server } from './server.ts';

/** How many times slower than this machine: `phone` is what the goals mean by "4× CPU". */
export const SPEEDS = { machine: 1, phone: 4 } as const;

export interface Phone {
  readonly context: BrowserContext;
  /** A new page, and the line to its browser; nothing is loaded yet. */
  open(slowdown?: number): Promise<{ readonly page: Page; readonly cdp: CDPSession }>;
  close(): Promise<void>;
}

/** What every browser of a run is started with. */
export function chromiumOptions(server: Server): { executablePath: string; args: string[] } {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set; run.ts sets it.');
  return {
    executablePath,
    args: [...CHROMIUM_ARGUMENTS, `--ignore-certificate-errors-spki-list=${server.pin}`],
  };
}

/** A new phone, with nothing on it. Its profile is on disk and goes with it. */
export async function startPhone(server: Server): Promise<Phone> {
  const profile = await mkdtemp(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions(server),
    baseURL: server.url,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  return {
    context,
    async open(slowdown = SPEEDS.machine) {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await slowDown(cdp, slowdown);
      return { page, cdp };
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Makes a page's main thread slower by a factor, from now on. */
export async function slowDown(cdp: CDPSession, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** How many times longer a fixed piece of work takes on this page at `rate` than at full speed, at best. */
export async function slowedBy(page: Page, cdp: CDPSession, rate: number): Promise<number> {
  const best = async (at: number) => {
    await slowDown(cdp, at);
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) times.push(await page.evaluate(someWork));
    return Math.min(...times);
  };
  const slow = await best(rate);
  return slow / (await best(SPEEDS.machine));
}

/** Runs in the page; milliseconds. */
function someWork(): number {
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < 2e7; i++) sum = (sum + i * 7) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - began;
}
