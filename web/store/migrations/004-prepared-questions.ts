import type { Migration } from './migration.ts';

/** Questions fetched ahead of their turn, by the interview they are for. */
export const preparedQuestions: Migration = {
  version: 4,
  stores: { preparedQuestions: 'id, sessionId' },
};
