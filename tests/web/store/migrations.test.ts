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

describe('version 1', () => {
  test('opens empty on a new phone', async () => {
    const name = await leftAtVersion(1, {});
    expect(Object.values(await openedBy(name)).flat()).toEqual([]);
  });

  test('keeps every row under the app of today', async () => {
    const name = await leftAtVersion(1, VERSION_1);
    expect(await openedBy(name)).toEqual(VERSION_1);
    const store = createDexieStore({ name, storage: null });
    const interview = await store.readInterview(session.id);
    expect(interview.ok && interview.value?.sessionFeedback).toEqual(VERSION_1.sessionFeedback);
    expect(await store.drafts.read('response/1')).toBe('I once');
    store.close();
  });
});

/* The pattern for the next version: what it adds, what it fills, what must still be there. */
describe('a pretended version 2, with a table, an index and a filled field', () => {
  const second: Migration = {
    version: 2,
    stores: {
      moods: 'id, at',
      responses: 'id, sessionId, questionId, [questionId+attempt+responseNumber], mood',
    },
    upgrade: (transaction) => transaction.table('responses').toCollection().modify({ mood: 'unknown' }),
  };
  const migrations = [...MIGRATIONS, second];

  test('keeps every row and fills the new field', async () => {
    const name = await leftAtVersion(1, VERSION_1);
    const after = await openedBy(name, migrations);
    expect(after).toEqual({ ...VERSION_1, moods: [], responses: [{ ...response, mood: 'unknown' }] });
  });

  test('opens empty on a new phone', async () => {
    const name = await leftAtVersion(2, {}, migrations);
    expect(Object.keys(await openedBy(name, migrations))).toContain('moods');
  });

  test('changes nothing when its upgrade fails', async () => {
    const name = await leftAtVersion(1, VERSION_1);
    const failing: Migration = {
      ...second,
      upgrade: async (transaction) => {
        await transaction.table('responses').clear();
        throw new Error('half-way');
      },
    };
    await expect(openedBy(name, [...MIGRATIONS, failing])).rejects.toThrow();
    expect(await openedBy(name)).toEqual(VERSION_1);
  });
});
