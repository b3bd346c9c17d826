/**
 * The house, held: who may import whom, what stays pure, and names that promise something.
 * Why the rooms are what they are stands in the README of each.
 */
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impurities, pathsOf, type Row, rowOf, sourcesOf, trespasses } from './helpers/house.ts';

const ROOMS = ['shared', 'prompts', 'edge', 'web', 'tests'];

const SOLID = 'solid-js';
const ROUTER = '@tanstack/solid-router';
/** What the phone reads of a prompt: the shapes of question and answer and how much may be sent, without the words. */
const CONTRACTS = ['prompts/*/contract.ts', 'prompts/material.ts', 'prompts/caps.ts'];

/** Each row may import itself and what it names, and nothing else. */
const WHO_MAY_IMPORT_WHOM: Row[] = [
  { files: 'shared/**', may: ['zod/mini'] },

  { files: 'prompts/*/contract.ts', may: ['prompts/material.ts', 'shared/**', 'zod/mini'] },
  { files: 'prompts/material.ts', may: ['shared/**', 'zod/mini'] },
  { files: 'prompts/caps.ts', may: ['shared/**'] },
  { files: 'prompts/**', may: ['shared/**', 'zod'] },

  // Node on a developer's machine, never part of the worker.
  { files: 'edge/local/**', may: ['edge/configuration.ts', 'node:*'] },
  // What only the platform can load.
  { files: 'edge/admission/budget.ts', may: ['edge/admission/**', 'cloudflare:workers'] },
  { files: 'edge/**', may: ['shared/**', 'prompts/**', 'hono', '@anthropic-ai/sdk', 'package.json'] },

  {
    files: 'web/screens/**',
    // A form is a door, so it may parse what comes in.
    may: ['web/engine/interviews.ts', 'web/parts/**', 'web/words/**', 'shared/**', 'zod/mini', SOLID, ROUTER],
  },
  // The one file that knows the library for long lists.
  { files: 'web/parts/windowed-rows.tsx', may: [SOLID, 'virtua/solid'] },
  { files: 'web/parts/**', may: ['web/words/**', 'shared/**', SOLID, ROUTER] },
  { files: 'web/engine/**', may: ['web/coach/coach.ts', 'web/store/store.ts', 'shared/**', ...CONTRACTS] },
  // A door to the network, so it may parse what comes in.
  { files: 'web/coach/claude/**', may: ['web/coach/*.ts', 'shared/**', ...CONTRACTS, 'zod/mini'] },
  { files: 'web/coach/**', may: ['shared/**', ...CONTRACTS] },
  { files: 'web/store/**', may: ['shared/**', 'dexie'] },
  { files: 'web/sync/**', may: ['web/store/store.ts', 'shared/**'] },
  { files: 'web/device/**', may: ['shared/**', 'workbox-window', 'uuid'] },
  { files: 'web/words/**', may: ['shared/**'] },
  // Read by the build alone.
  { files: 'web/manifest.ts', may: ['vite-plugin-pwa'] },
  { files: 'web/build/**', may: ['node:*', 'vite'] },
  // The only places where rooms are joined.
  { files: 'web/app.tsx', may: ['web/**', 'shared/**', SOLID, ROUTER] },
  // Home drawn once more, at build time.
  { files: 'web/first-paint.ts', may: ['web/**', 'shared/**', SOLID, ROUTER] },
  { files: 'web/main.tsx', may: ['web/**', 'shared/**', SOLID, ROUTER] },
  { files: 'web/routes.tsx', may: ['web/**', 'shared/**', SOLID, ROUTER] },
];

/** Names that could be written on any drawer. */
const EMPTY_NAMES = ['utils', 'common', 'misc', 'types', 'manager', 'service', 'data'];

const sources = ROOMS.filter((room) => room !== 'tests').flatMap(sourcesOf);
const filesOf = (row: Row) => sources.filter(({ path }) => rowOf(path, WHO_MAY_IMPORT_WHOM) === row);

describe('who may import whom', () => {
  for (const row of WHO_MAY_IMPORT_WHOM) {
    // A row without files proves nothing, so it shows as skipped and not as passed.
    it.skipIf(filesOf(row).length === 0)(`${row.files} imports ${['itself', ...row.may].join(', ')}`, () => {
      expect(filesOf(row).flatMap((source) => trespasses(source, WHO_MAY_IMPORT_WHOM))).toEqual([]);
    });
  }

  it('leaves no file outside the table', () => {
    const strangers = sources.filter(({ path }) => !rowOf(path, WHO_MAY_IMPORT_WHOM));
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the large flavor of zod off the phone', () => {
    const large = sources.filter(
      ({ path, text }) => /^(web|shared)\//.test(path) && /from\s+['"]zod['"]/.test(text),
    );
    expect(large.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['a neighbor', "import { openStore } from '#web/store/open-store.ts';", 'web/store/open-store.ts'],
    ['by a path', "import { openStore } from '../store/open-store.ts';", 'web/store/open-store.ts'],
    ['for its types only', "import type { Tables } from '#web/store/tables.ts';", 'web/store/tables.ts'],
    ['later', "const opened = import('#web/store/open-store.ts');", 'web/store/open-store.ts'],
    ['by passing it on', "export * from '#web/coach/coach.ts';", 'web/coach/coach.ts'],
    ['a package', "import Dexie from 'dexie';", 'dexie'],
    ['the proof', "import { aSession } from '#tests/helpers/records.ts';", 'tests/helpers/records.ts'],
  ])('would notice a screen that imports %s', (_how, text, imported) => {
    const [sentence, ...others] = trespasses({ path: 'web/screens/fake.tsx', text }, WHO_MAY_IMPORT_WHOM);
    expect(sentence).toContain(`web/screens/fake.tsx imports ${imported}: web/screens may not import `);
    expect(others).toEqual([]);
  });

  it('would notice the large flavor of zod, and lets the small one pass', () => {
    const imports = (name: string) => ({ path: 'shared/fake.ts', text: `import * as z from '${name}';` });
    expect(trespasses(imports('zod'), WHO_MAY_IMPORT_WHOM)).toHaveLength(1);
    expect(trespasses(imports('zod/mini'), WHO_MAY_IMPORT_WHOM)).toEqual([]);
  });

  it('would notice a file that belongs to no room', () => {
    expect(trespasses({ path: 'web/helpers/fake.ts', text: '' }, WHO_MAY_IMPORT_WHOM)).toEqual([
      'web/helpers/fake.ts belongs to no row of the table',
    ]);
  });
});

describe('what is true everywhere is pure', () => {
  it('shared/ asks no clock, no luck and no network', () => {
    const shared = sources.filter(({ path }) => path.startsWith('shared/'));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.flatMap(impurities)).toEqual([]);
  });

  it.each([
    'fetch("/api")',
    'globalThis.fetch("/api")',
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'crypto.randomUUID()',
    'globalThis.crypto.subtle',
  ])('would notice %s', (code) => {
    expect(impurities({ path: 'shared/fake.ts', text: `export const x = () => ${code};` })).toHaveLength(1);
  });

  it.each(['new Date(instant)', 'Math.max(1, 2)', 'cards.fetch()', '"fetch()"', '/* Date.now() */ 1'])(
    'has nothing against %s',
    (code) => {
      expect(impurities({ path: 'shared/fake.ts', text: `export const x = () => ${code};` })).toEqual([]);
    },
  );
});

describe('a name is a promise', () => {
  it(`nothing is called ${EMPTY_NAMES.join(', ')}`, () => {
    const nameless = ROOMS.flatMap(pathsOf).filter((path) =>
      EMPTY_NAMES.includes(basename(path, extname(path))),
    );
    expect(nameless).toEqual([]);
  });
});
