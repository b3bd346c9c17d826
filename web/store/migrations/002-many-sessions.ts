import type { Migration } from './migration.ts';

/**
 * What thousands of sessions need, so that nothing has to be read to find out what is not there.
 *
 * `removedAt`: an index holds no null, so this one lists exactly what was removed. `touched`: a row for every
 * write to a session since its loose ends were last looked for; see `openSessions` in
 * loose-ends.ts.
 */
export const manySessions: Migration = {
  version: 2,
  stores: {
    sessions: 'id, createdAt, applicationId, progress.status.kind, progress.stamp, progress.removedAt',
    applications: 'id, createdAt, stamp, removedAt',
    resumes: 'id, createdAt, stamp, removedAt',
    touched: '++number',
  },
  upgrade: async (transaction) => {
    const sessions = transaction.table('sessions').where('progress.status.kind');
    const ids = await sessions.anyOf('in_progress', 'paused', 'completed').primaryKeys();
    await transaction.table('touched').bulkAdd(ids.map((sessionId) => ({ sessionId })));
  },
};
