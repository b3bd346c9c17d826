import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Migration } from '#web/store/migrations/migration.ts';
import { MIGRATIONS } from '#web/store/migrations/migrations.ts';
import lock from '#web/store/migrations/schema.lock.json' with { type: 'json' };
import { declareDatabase, schemaAt } from '#web/store/schema.ts';
import { RULES, TABLE_NAMES } from '#web/store/tables.ts';
import { trespasses } from './schema-lock.ts';

const [first] = MIGRATIONS as [Migration];
const with_ = (stores: Record<string, string>): Migration[] => [
  { ...first, stores: { ...first.stores, ...stores } },
  ...MIGRATIONS.slice(1),
];
const NEXT = MIGRATIONS.length + 1;
const next = (stores: Record<string, string>): Migration[] => [...MIGRATIONS, { version: NEXT, stores }];

describe('the schema lock', () => {
  test('finds nothing to complain about', () => {
    expect(trespasses(lock, MIGRATIONS)).toEqual([]);
  });

  test.each([
    ['an index that vanished', with_({ analyses: 'id, sessionId' }), 'was released with analyses'],
    [
      'an index that was added to a released version',
      with_({ drafts: 'key, updatedAt' }),
      'was released with drafts',
    ],
    ['a table that was added to a released version', with_({ moods: 'id' }), 'was released with moods'],
    ['a key that changed', with_({ meta: 'name' }), 'was released with meta'],
    [
      'an index made unique',
      with_({ closings: 'id, sessionId, questionId, &[questionId+attempt]' }),
      'closings',
    ],
    ['a released version that is gone', [], 'version 1 was released and its migration is gone'],
    ['a new version that is not locked', next({ moods: 'id' }), `version ${NEXT} is not in schema.lock.json`],
    [
      'a new version that loses an index',
      next({ questions: 'id, sessionId, askedAt' }),
      'loses the index [sessionId+number] of questions',
    ],
    ['a new version that changes a key', next({ drafts: 'name' }), 'changes the key of drafts'],
    ['a version out of order', [...MIGRATIONS, { version: 70, stores: {} }], 'number them 1, 2, 3'],
  ])('notices %s', (_what, tampered, complaint) => {
    expect(trespasses(lock, tampered).join('\n')).toContain(complaint);
  });

  test('notices a table that vanished', () => {
    const { meta: _, ...stores } = first.stores;
    expect(trespasses(lock, [{ ...first, stores }, ...MIGRATIONS.slice(1)]).join('\n')).toContain(
      'was released with meta',
    );
  });

  test('lets a new version add a table and an index once it is locked', () => {
    const added = next({ moods: 'id', drafts: 'key, updatedAt' });
    const locked = { ...lock, [NEXT]: schemaAt(NEXT, added) };
    expect(trespasses(locked, added)).toEqual([]);
  });
});

describe('the database', () => {
  test('really has the tables and indexes of the lock', async () => {
    const database = declareDatabase('locked');
    await database.open();
    const locked = Object.entries(Object.values(lock).at(-1) ?? {});
    expect([...database.backendDB().objectStoreNames]).toEqual(locked.map(([table]) => table).toSorted());
    const stored = database.backendDB().transaction(locked.map(([table]) => table));
    for (const [table, indexes] of locked) {
      const [key, ...rest] = indexes.split(',').map((index) => index.trim());
      expect(stored.objectStore(table).keyPath).toBe(key?.replace('++', ''));
      expect([...stored.objectStore(table).indexNames]).toEqual(rest.toSorted());
    }
    database.close();
  });

  test('has an index for every slot that only one fact may hold', () => {
    for (const table of TABLE_NAMES) {
      const { slot } = RULES[table];
      if (slot !== null) expect(schemaAt(1)[table]).toContain(slot.index);
    }
  });
});
