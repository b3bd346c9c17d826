import { changeCases } from './store-cases-changes.ts';
import { companyCases } from './store-cases-companies.ts';
import { draftCases } from './store-cases-drafts.ts';
import { listCases } from './store-cases-lists.ts';
import { readingCases } from './store-cases-reading.ts';
import { spendingCases } from './store-cases-spending.ts';
import { watchingCases } from './store-cases-watching.ts';
import type { Case } from './store-checks.ts';

/** The store's contract, sentence by sentence. */
export const storeCases: readonly Case[] = [
  ...changeCases,
  ...readingCases,
  ...listCases,
  ...companyCases,
  ...spendingCases,
  ...watchingCases,
  ...draftCases,
];
