import type { Migration } from './migration.ts';

/** What Claude's answers took, one row each: by month, and by interview. */
export const spending: Migration = {
  version: 3,
  stores: { spent: 'id, sessionId, at' },
};
