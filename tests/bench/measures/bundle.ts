/*
 * What a first visit costs on the wire, in brotli 11.
 *
 * - "before the first dynamic import": the scripts of index.html and all they import statically.
 * - "in all": every script the page asks for on a first visit to Home until nothing has happened for a second.
 *   What the service worker fetches for itself is not the page's and is told apart, as the precache.
 * - "with something stored": the same on a phone that holds an interview, so that the database is needed.
 * - "further": what a screen asks for that this second Home had not, each on a phone that has seen neither.
 * - the shares are of the minified code, told by a build with source maps into memory.
 */
import type { Page } from '@playwright/test';
import { homeOn } from '../../flows/pages/home.ts';
import { beginOne } from '../../helpers/walking.ts';
import type { Bench, Figure } from '../bench.ts';
import { peers } from '../peers.ts';
import { packageShares } from '../stage/package-shares.ts';
import type { Stage } from '../stage/stage.ts';
import { say } from '../table.ts';

/** The most kB each further screen should ask for when Home is here already. */
const ROUTES = [
  { what: 'room', path: 'room', goal: 15 },
  { what: '/start', path: '/start', goal: 15 },
  { what: '/history', path: '/history', goal: 15 },
  { what: '/applications', path: '/applications', goal: 15 },
  { what: '/settings', path: '/settings', goal: 20 },
] as const;

const kB = (bytes: number) => bytes / 1000;

export const bundle: Bench = {
  name: 'bundle',
  title: 'Bundle: a first visit to Home',
  async measure(stage) {
    const { built } = stage;
    const isScript = (path: string) => path.endsWith('.js');
    const home = await firstVisit(stage, (page) => homeOn(page).visit());
    const scripts = home.filter(isScript);
    const later = (await laterVisit(stage)).filter(isScript);
    const size = (paths: readonly string[]) => kB(built.wireSize(paths));
    const figures: Figure[] = [
      {
        what: 'JavaScript before the first dynamic import',
        ours: size([...built.firstClosure]),
        unit: 'kB',
        goal: 45,
      },
      {
        what: 'JavaScript in all',
        ours: size(scripts),
        unit: 'kB',
        goal: 85,
        peers: peers('kB', ({ firstLoadJs }) => firstLoadJs),
      },
      { what: 'JavaScript of Home with something stored', ours: size(later), unit: 'kB' },
      {
        what: 'Requests',
        ours: home.length,
        unit: '',
        goal: 12,
        peers: peers('', ({ requests }) => requests),
      },
      { what: 'The page, style sheet included', ours: size(['/']), unit: 'kB' },
      { what: 'Fonts', ours: size(home.filter((path) => path.endsWith('.woff2'))), unit: 'kB' },
      {
        what: 'Precache',
        ours: size(built.precached),
        unit: 'kB',
        goal: 400,
        peers: peers('kB', ({ precache }) => precache),
      },
      { what: 'Precache, entries', ours: built.precached.length, unit: '', goal: 60 },
      ...(await furtherRoutes(stage, [...scripts, ...later])),
    ];
    return { figures, remarks: [`Home asks for ${home.join(' ')}`, ...(await shares(stage))] };
  },
};

/** The addresses a page asks for, from a visit on a new phone until it has been quiet. */
async function firstVisit(stage: Stage, visit: (page: Page) => Promise<void>): Promise<string[]> {
  const phone = await stage.newPhone();
  const { page } = await phone.open();
  const asked = await askedDuring(page, () => visit(page));
  await phone.close();
  return asked;
}

/** The addresses Home asks for on a phone that holds an interview. */
async function laterVisit(stage: Stage): Promise<string[]> {
  const phone = await stage.newPhone();
  const { page } = await phone.open();
  await beginOne(page);
  const asked = await askedDuring(page, async () => {
    await homeOn(page).visit();
    await homeOn(page).open.first().waitFor();
  });
  await phone.close();
  return asked;
}

async function askedDuring(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    // What a service worker asks for is not the page's; Playwright tells both.
    if (!request.serviceWorker()) asked.push(new URL(request.url()).pathname);
  });
  await visit();
  await page.waitForLoadState('networkidle');
  for (let before = -1; before !== asked.length; ) {
    before = asked.length;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  }
  return asked;
}

async function furtherRoutes(stage: Stage, home: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, path, goal } of ROUTES) {
    const asked = await firstVisit(stage, async (page) => {
      await (path === 'room' ? beginOne(page) : page.goto(path));
    });
    const further = asked.filter((each) => each.endsWith('.js') && !home.includes(each));
    const isCoach = (each: string) => /coach|generate-question/.test(each);
    const coach = kB(stage.built.wireSize(further.filter(isCoach)));
    figures.push({
      what: `Further JavaScript of ${what}${coach > 0 ? ' without the coach' : ''}`,
      ours: kB(stage.built.wireSize(further.filter((each) => !isCoach(each)))),
      unit: 'kB',
      goal,
    });
    if (coach > 0) figures.push({ what: 'The coach and its questions', ours: coach, unit: 'kB' });
  }
  return figures;
}

/** Whose code the first scripts are, largest first, in kB of brotli by their share of the minified code. */
async function shares({ built }: Stage): Promise<string[]> {
  const total = kB(built.wireSize(built.firstClosure));
  const found = await packageShares();
  const told = found.map(({ of, share }) => `${of} ${say(share * total, 'kB')}`);
  return [`Before the first dynamic import: ${told.join(', ')}`];
}
