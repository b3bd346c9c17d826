/**
 * The built app and the worker on one port of this machine, by workerd. `npm start`, `npm run dev` and the
 * browser flows all come through here.
 *
 * Limits: loopback only, and nothing is written outside the project; wrangler's logs and caches go to
 * `.wrangler/`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { handedOn } from './settings.ts';

export const PROJECT = join(import.meta.dirname, '../..');

export type Server = {
  url: string;
  /** Ends workerd and resolves when the port is free again. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, asked or not, with the last things it said. */
  ended: Promise<string>;
};

/** A sentence for the person at the terminal; no stack needed. */
export class CannotServe extends Error {}

/**
 * Serves the app built in `assets` and the worker, and resolves once `/api/health` answers; else throws
 * {@link CannotServe}. `settings` stand over the environment's; `state` is a folder for what the worker keeps,
 * where it is not to be the one of every other start.
 */
export async function serve(
  port: number,
  assets = 'dist/client',
  settings: Readonly<Record<string, string>> = {},
  state?: string,
): Promise<Server> {
  await requireFreePort(port);
  if (!existsSync(join(PROJECT, assets, 'index.html'))) {
    throw new CannotServe(`There is no built app in ${assets} yet. Run "npm run build" first.`);
  }
  const url = `http://localhost:${port}`;
  const child = spawnWrangler(port, assets, settings, state);
  const ended = whenEnded(child);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await untilFree(port);
  };
  try {
    await Promise.race([
      untilHealthy(`http://127.0.0.1:${port}/api/health`),
      ended.then((lastWords) => {
        throw new CannotServe(`The local server ended before it was ready.\n${lastWords}`);
      }),
    ]);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { url, stop, ended };
}

/** Throws {@link CannotServe} when something listens on `port` already. */
export async function requireFreePort(port: number): Promise<void> {
  if (!(await isFree(port))) {
    throw new CannotServe(
      `Port ${port} is taken by another program. End it, or choose another port: PORT=8790 npm start`,
    );
  }
}

/** A port nobody listens on at this moment. */
export async function anyFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Wrangler's own folder; its logs and caches stay inside the project. */
const OWN_FOLDER = join(PROJECT, '.wrangler');

/** What keeps wrangler silent, and away from network and home folder. */
export const QUIET_WRANGLER: Record<string, string> = {
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG_PATH: join(OWN_FOLDER, 'logs'),
  XDG_CONFIG_HOME: join(OWN_FOLDER, 'config'),
  XDG_CACHE_HOME: join(OWN_FOLDER, 'cache'),
};

/** Starts `wrangler dev` on `port`, silent, with no network and no home folder needed. */
export function spawnWrangler(
  port: number,
  assets: string,
  settings: Readonly<Record<string, string>> = {},
  state?: string,
): ChildProcess {
  const environment = { ...process.env, ...settings };
  const handed = handedOn(PROJECT, environment);
  mkdirSync(OWN_FOLDER, { recursive: true });
  const wrangler = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js');
  const options = [
    '--ip=127.0.0.1',
    `--port=${port}`,
    '--inspector-port=0',
    `--assets=${assets}`,
    '--log-level=warn',
    ...handed.options,
    ...(state ? [`--persist-to=${state}`] : []),
  ];
  const node = [
    `--import=${pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts'))}`,
    wrangler,
    'dev',
  ];
  return spawn(process.execPath, [...node, ...options, '--show-interactive-dev-session=false'], {
    cwd: PROJECT,
    // The channel carries nothing: when it closes, this process is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...environment, ...QUIET_WRANGLER, ...handed.env },
  });
}

/** Resolves with the last output of `child` when it ends. */
export function whenEnded(child: ChildProcess): Promise<string> {
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout?.on('data', listen);
  child.stderr?.on('data', listen);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said.trim()));
  });
}

async function untilHealthy(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await pause();
  }
}

/** Wrangler ends a moment before its workerd lets go of the port. */
async function untilFree(port: number): Promise<void> {
  while (!(await isFree(port))) await pause();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
