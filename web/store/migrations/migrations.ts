import { firstSchema } from './001-first-schema.ts';
import { manySessions } from './002-many-sessions.ts';
import { spending } from './003-spending.ts';
import { preparedQuestions } from './004-prepared-questions.ts';
import type { Migration } from './migration.ts';

/** Every version there ever was, oldest first; a phone may come from any of them. */
export const MIGRATIONS: readonly Migration[] = [firstSchema, manySessions, spending, preparedQuestions];
