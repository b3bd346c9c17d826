import type { Store } from '#web/store/store.ts';
import type { DeviceParts, Interviews } from './interviews.ts';

/** What a screen can have without the engine's rules: lists, drafts, counts, the time. */
export type Reading = Pick<
  Interviews,
  | 'watchSessions'
  | 'watchSessionIds'
  | 'watchSessionRows'
  | 'watchScores'
  | 'watchApplications'
  | 'watchResumes'
  | 'watchCompanyProfiles'
  | 'watchDeclined'
  | 'watchSpending'
  | 'watchSpendingOn'
  | 'readAsked'
  | 'drafts'
  | 'inventory'
  | 'countUnreadable'
  | 'now'
>;

/** The part of the facade that only hands on what the store and the device say. */
export function createReading(store: Store, device: Pick<DeviceParts, 'now'>): Reading {
  const { drafts } = store;
  return {
    watchSessions: (limit) => store.watchSessions(limit),
    watchSessionIds: () => store.watchSessionIds(),
    watchSessionRows: (ids) => store.watchSessionRows(ids),
    watchScores: (most) => store.watchScores(most),
    watchApplications: () => store.watchApplications(),
    watchResumes: () => store.watchResumes(),
    watchCompanyProfiles: () => store.watchCompanyProfiles(),
    watchDeclined: () => store.watchDeclined(),
    watchSpending: (since, most) => store.watchSpending(since, most),
    watchSpendingOn: (id) => store.watchSpendingOn(id),
    async readAsked(id) {
      const question = await store.readQuestion(id);
      if (!question.ok || !question.value) return null;
      const interview = await store.readInterview(question.value.sessionId);
      // What a person deleted is not shown again.
      if (!interview.ok || !interview.value || interview.value.session.progress.removedAt !== null)
        return null;
      return { interview: interview.value, question: question.value };
    },
    drafts: {
      write: (key, text) => drafts.write(key, text, device.now()),
      read: (key) => drafts.read(key),
      peek: (key) => drafts.peek(key),
      remove: (key) => drafts.remove(key),
      flush: () => drafts.flush(),
      watch: (key, onText) => drafts.watch(key, onText),
      get dirty() {
        return drafts.dirty;
      },
    },
    inventory: () => store.inventory(),
    countUnreadable: (stop) => store.countUnreadable(stop),
    now: () => device.now(),
  };
}
