/*
 * Settings on one's own machine: .dev.vars, and over it the environment. Nothing of it is printed, written to a
 * file or given as an argument, where a list of processes would show it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { configurationFrom, type Environment, SETTINGS_NAMES } from '../configuration.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** What the worker will read, from the folder of .dev.vars and an environment. */
export function settingsIn(folder: string, environment: Variables): Environment {
  const file = join(folder, '.dev.vars');
  const written: Variables = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const said = (name: string) => environment[name] ?? written[name];
  return Object.fromEntries(
    SETTINGS_NAMES.flatMap((name) => {
      const value = said(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** One line about who coaches; `ok: false` when the settings cannot be used. */
export function whoCoaches(settings: Environment): { readonly ok: boolean; readonly line: string } {
  const configuration = configurationFrom(settings);
  if (!configuration.ok) return { ok: false, line: configuration.error };
  const { claude } = configuration.value;
  if (!claude) {
    return {
      ok: true,
      line: 'No key: the on-device coach does everything. ANTHROPIC_API_KEY in .dev.vars or the environment lets Claude coach.',
    };
  }
  // The host alone: an address may hold a password.
  const through = claude.baseURL === null ? '' : ` through ${new URL(claude.baseURL).host}`;
  return { ok: true, line: `Claude coaches${through} those who agree to it.` };
}

/** How wrangler is told to hand an environment on; with one, it reads .dev.vars only when that is named. */
export function handedOn(
  folder: string,
  environment: Variables,
): { readonly options: string[]; readonly env: Variables } {
  const set = [...SETTINGS_NAMES, ...OF_THE_LIMITS].some((name) => environment[name]);
  if (!set) return { options: [], env: {} };
  const written = existsSync(join(folder, '.dev.vars'));
  return {
    options: written ? ['--env-file=.dev.vars'] : [],
    env: { CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true' },
  };
}

/** What edge/admission reads. */
const OF_THE_LIMITS = [
  'DAILY_DOLLARS',
  'DAILY_DEVICE_CALLS',
  'DAILY_DEVICE_TOKENS',
  'ADDRESS_CALLS_A_MINUTE',
  'DEVICE_TOKEN_SECRET',
  'DEVICE_TOKEN_SECRET_BEFORE',
];
