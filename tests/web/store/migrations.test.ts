import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import * as build from '#tests/helpers/records.ts';
import { createDexieStore } from '#web/store/dexie-store.ts';
import type { Migration } from '#web/store/migrations/migration.ts';
import { MIGRATIONS } from '#web/store/migrations/migrations.ts';
import { leftAtVersion, openedBy } from './migrating.ts';

const session = build.aSession();
const question = build.questionOf(session);
const response = build.responseTo(question);
const analysis = build.analysisOf(response);

/** One row of every table, as version 1 writes them. */
const VERSION_1 = {
  sessions: [session],
  applications: [build.anApplication()],
  resumes: [build.aResume()],
  questions: [question],
  attempts: [build.attemptAt(question)],
  responses: [response],
  closings: [build.closingOf(question)],
  analyses: [analysis],
  questionFeedback: [build.feedbackOn(analysis)],
  sessionFeedback: [build.summaryOf(session)],
  companyProfiles: [build.aCompanyProfile()],
  drafts: [{ key: 'response/1', text: 'I once', updatedAt: build.START, removed: false }],
  meta: [{ key: 'anything', value: 1 }],
};

/** What version 2 adds to those rows: the session may have loose ends, so it is noted. */
const VERSION_2 = { ...VERSION_1, touched: [{ number: 1, sessionId: session.id }] };

/** What version 3 adds: a table of what Claude took, with a row as it writes them. */
const VERSION_3 = { ...VERSION_2, spent: [build.spentOn(session.id)] };

/** What version 4 adds: a table of questions fetched ahead. */
const VERSION_4 = { ...VERSION_3, preparedQuestions: [build.preparedIn(session)] };

/** An older version's rows under the app of today: what came later has nothing in it. */
const SINCE_2 = { ...VERSION_2, spent: [], preparedQuestions: [] };
const SINCE_3 = { ...VERSION_3, preparedQuestions: [] };

describe('version 1', () => {
  test('opens empty on a new phone', async () => {
    const name = await leftAtVersion(1, {});
    expect(Object.values(await openedBy(name)).flat()).toEqual([]);
  });

  test('keeps every row under the app of today', async () => {
    const name = await leftAtVersion(1, VERSION_1);
    expect(await openedBy(name)).toEqual(SINCE_2);
    const store = createDexieStore({ name, storage: null });
    const interview = await store.readInterview(session.id);
    expect(interview.ok && interview.value?.sessionFeedback).toEqual(VERSION_1.sessionFeedback);
    expect(await store.drafts.read('response/1')).toBe('I once');
    store.close();
  });
});

describe('version 2, which notes what was touched and finds what was removed', () => {
  const removed = build.aSession({ progress: build.aProgress({ removedAt: build.START }) });
  const over = (kind: 'completed' | 'abandoned') =>
    build.aSession({ progress: build.aProgress({ status: { kind, at: build.START } }) });
  const [waiting, left] = [over('completed'), over('abandoned')];

  test('finds the work that version 1 left, and nothing that was removed', async () => {
    const name = await leftAtVersion(1, {
      sessions: [session, removed, waiting, left],
      applications: [build.anApplication({ removedAt: build.START })],
    });
    const store = createDexieStore({ name, storage: null });
    const open = await store.openSessions();
    expect(open.ok && open.value.toSorted()).toEqual([session.id, waiting.id].toSorted());
    const inventory = await store.inventory();
    expect(inventory.ok && [inventory.value.sessions, inventory.value.applications]).toEqual([3, 0]);
    store.close();
  });

  test('changes nothing when its upgrade fails half-way', async () => {
    const name = await leftAtVersion(1, VERSION_1);
    const failing = MIGRATIONS.map((migration) =>
      migration.version === 2
        ? {
            ...migration,
            upgrade: async (transaction: Parameters<NonNullable<Migration['upgrade']>>[0]) => {
              await transaction.table('sessions').clear();
              throw new Error('half-way');
            },
          }
        : migration,
    );
    await expect(openedBy(name, failing)).rejects.toThrow();
    expect(await openedBy(name)).toEqual(SINCE_2);
  });
});

describe('version 3, which notes what Claude took', () => {
  test('keeps every row of version 2, and nothing was spent before', async () => {
    const name = await leftAtVersion(2, VERSION_2);
    expect(await openedBy(name)).toEqual(SINCE_2);
  });

  test('keeps what was noted', async () => {
    const name = await leftAtVersion(3, VERSION_3);
    expect(await openedBy(name)).toEqual(SINCE_3);
  });
});

describe('version 4, which keeps questions fetched ahead', () => {
  test('keeps every row of version 3, and nothing was fetched before', async () => {
    const name = await leftAtVersion(3, VERSION_3);
    expect(await openedBy(name)).toEqual(SINCE_3);
  });

  test('keeps what was fetched, and gives it with its interview', async () => {
    const name = await leftAtVersion(4, VERSION_4);
    expect(await openedBy(name)).toEqual(VERSION_4);
    const store = createDexieStore({ name, storage: null });
    const interview = await store.readInterview(session.id);
    expect(interview.ok && interview.value?.preparedQuestions).toEqual(VERSION_4.preparedQuestions);
    store.close();
  });
});

/* The pattern for the next version: what it adds, what it fills, what must still be there. */
describe('a pretended next version, with a table, an index and a filled field', () => {
  const NOW = MIGRATIONS.length;
  const next: Migration = {
    version: NOW + 1,
    stores: {
      moods: 'id, at',
      responses: 'id, sessionId, questionId, [questionId+attempt+responseNumber], mood',
    },
    upgrade: (transaction) => transaction.table('responses').toCollection().modify({ mood: 'unknown' }),
  };
  const migrations = [...MIGRATIONS, next];

  test('keeps every row and fills the new field', async () => {
    const name = await leftAtVersion(NOW, VERSION_4);
    const after = await openedBy(name, migrations);
    expect(after).toEqual({ ...VERSION_4, moods: [], responses: [{ ...response, mood: 'unknown' }] });
  });

  test('opens empty on a new phone', async () => {
    const name = await leftAtVersion(NOW + 1, {}, migrations);
    expect(Object.keys(await openedBy(name, migrations))).toContain('moods');
  });

  test('changes nothing when its upgrade fails', async () => {
    const name = await leftAtVersion(NOW, VERSION_4);
    const failing: Migration = {
      ...next,
      upgrade: async (transaction) => {
        await transaction.table('responses').clear();
        throw new Error('half-way');
      },
    };
    await expect(openedBy(name, [...MIGRATIONS, failing])).rejects.toThrow();
    expect(await openedBy(name)).toEqual(VERSION_4);
  });
});
