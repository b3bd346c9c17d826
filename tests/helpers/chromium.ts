/**
 * Finding a browser for the flows, or getting one. In this order: the one `CHROMIUM_PATH` names, the system's
 * own, the one Playwright has downloaded; and if there is none, Playwright's download, then the
 * distribution's package.
 *
 * The system's comes first because it is there at once and brings its libraries; Playwright's needs some that
 * a bare machine lacks. A file that merely exists proves nothing (Ubuntu's `chromium-browser` only
 * advertises a snap), so each candidate must tell its version.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What every Chromium of ours is started with: by the flows, by the benchmarks, and by tests that kill one. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  // The sandbox does not start for root or in most containers, and the only pages opened are ours.
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the choice asks of a machine; tests give their own. */
export type Machine = {
  /** The value of `CHROMIUM_PATH`, if it is set. */
  wanted: string | undefined;
  /** Where a system keeps its browser, best first. */
  usualPlaces: readonly string[];
  /** Where Playwright puts its own. */
  playwrightPlace: string;
  /** Whether this file is a browser that starts. */
  starts(path: string): boolean;
  /** Words before a command that installs packages (`[]` for root, `['sudo', '-n']`), or nothing if we may not. */
  packageRights(): readonly string[] | undefined;
  /** Runs a command, showing its output; whether it succeeded. */
  run(command: readonly string[]): boolean;
  /** Tells the person what happens. */
  say(sentence: string): void;
};

/** A sentence for the person at the terminal who has no browser. */
export class NoBrowser extends Error {}

/** The browser that is there already, or undefined. Throws {@link NoBrowser} if `CHROMIUM_PATH` is wrong. */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const { wanted, usualPlaces, playwrightPlace } = machine;
  if (wanted) {
    if (machine.starts(wanted)) return wanted;
    throw new NoBrowser(`CHROMIUM_PATH is ${wanted}, but no browser starts from there.`);
  }
  return [...usualPlaces, playwrightPlace].find((path) => machine.starts(path));
}

/** The browser that is there, else one it installs. Throws {@link NoBrowser} when nothing helps. */
export function provideChromium(machine: Machine = thisMachine): string {
  const found = findChromium(machine);
  if (found) {
    machine.say(`The flows run in ${found}.`);
    return found;
  }
  machine.say('There is no Chromium on this machine. Trying the one Playwright downloads.');
  machine.run([process.execPath, playwrightCli, 'install', '--no-shell', 'chromium']);
  if (machine.starts(machine.playwrightPlace)) return machine.playwrightPlace;

  const rights = machine.packageRights();
  if (!rights) throw new NoBrowser(`That did not work, and packages cannot be installed here. ${ADVICE}`);
  machine.say("That did not work. Trying the distribution's package.");
  machine.run([...rights, 'apt-get', 'update', '-qq']);
  machine.run([...rights, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const installed = findChromium(machine);
  if (installed) return installed;
  throw new NoBrowser(`That did not work either. ${ADVICE}`);
}

const ADVICE = 'Install Chromium or Chrome, or set CHROMIUM_PATH to the one you have.';

const playwrightCli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];

const thisMachine: Machine = {
  wanted: process.env.CHROMIUM_PATH || undefined,
  usualPlaces:
    process.platform === 'darwin'
      ? MAC_APPS.map((app) => join('/Applications', app))
      : NAMES.flatMap((name) =>
          (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
        ),
  playwrightPlace: chromium.executablePath(),
  // On Windows a browser asked for its version opens a window instead, so there being one has to do.
  starts: (path) =>
    existsSync(path) &&
    (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0),
  packageRights: () => {
    if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) return undefined;
    if (process.getuid?.() === 0) return [];
    return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
  },
  run: ([program = '', ...args]) =>
    spawnSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 10 * 60_000,
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      },
    }).status === 0,
  say: (sentence) => console.log(sentence),
};

function succeeds([program = '', ...args]: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
