/* A browser of our own that can be killed like a phone's: at once, with everything it has in memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../helpers/chromium.ts';

export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the browser and all its processes; resolves when the browser is gone. */
  kill(): Promise<void>;
}

/** A profile on disk, and the browsers started on it one after the other. */
export interface Phone {
  start(url: string): Promise<KillableBrowser>;
}

/** Lends a new phone, and leaves neither browser nor profile behind, however its use ends. */
export async function withPhone(use: (phone: Phone) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'store-'));
  const running = new Set<ChildProcess>();
  try {
    await use({ start: (url) => startBrowser(profile, url, running) });
  } finally {
    await Promise.all([...running].map(killed));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** SIGKILL to a browser and to the helpers in its group. */
async function killed(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

async function startBrowser(
  profile: string,
  url: string,
  running: Set<ChildProcess>,
): Promise<KillableBrowser> {
  const executable = process.env.CHROMIUM_PATH || findChromium();
  if (!executable) throw new Error('There is no Chromium; see tests/helpers/chromium.ts');
  const child = spawn(
    executable,
    [
      `--user-data-dir=${profile}`,
      '--headless=new',
      ...CHROMIUM_ARGUMENTS,
      '--remote-debugging-port=0',
      'about:blank',
    ],
    // A group of its own, so that its helpers are killed with it.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  running.add(child);
  const browser = await connect(child);
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage());
  await page.goto(url);
  return { page, kill: () => killed(child) };
}

async function connect(child: ChildProcess): Promise<Browser> {
  if (child.stderr === null) throw new Error('the browser has no error output');
  for await (const line of createInterface({ input: child.stderr })) {
    const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (endpoint !== undefined) {
      child.stderr.resume();
      return chromium.connectOverCDP(endpoint);
    }
  }
  throw new Error('the browser did not start');
}
