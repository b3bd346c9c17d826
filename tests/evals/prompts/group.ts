/* The group of evals that looks at the prompts: recorded replies, our code, and what comes of both. */
import { CATALOG, type PromptId } from '#prompts/catalog.ts';
import { type Bounds, type EvalGroup, type Figure, shareOf } from '../eval-group.ts';
import { acceptByHand } from './accept.ts';
import inFile from './bounds.json' with { type: 'json' };

import { askLive } from './live.ts';
import { replaysOf, unrecorded } from './replay.ts';
import { companyCounts } from './scorers/companies.ts';
import { everyCount, untyped } from './scorers/every.ts';
import { feedbackCounts } from './scorers/feedback.ts';
import { judgmentCounts } from './scorers/judgments.ts';
import { moneyFigures } from './scorers/money.ts';
import { questionCounts } from './scorers/questions.ts';
import { sessionCounts } from './scorers/sessions.ts';

const bounds: Bounds = inFile;

export const prompts: EvalGroup = {
  name: 'prompts',
  title: 'Prompts: recorded replies',
  get about() {
    const all = everyReplay();
    const byHand = all.filter((replay) => replay.byHand).length;
    return `${all.length} replies, ${byHand} of them written by hand: those prove our code, not the model.`;
  },
  bounds,
  // Async, because another group has to be.
  measure: async () => promptFigures(),
  accept: acceptByHand,
  live: askLive,
};

/** All figures, those of every reply first. */
export function promptFigures(): Figure[] {
  const counts = [
    ...everyCount(everyReplay(), unrecorded()),
    ...judgmentCounts(replaysOf('analyze-response')),
    ...questionCounts(replaysOf('generate-question')),
    ...feedbackCounts(replaysOf('question-feedback')),
    ...sessionCounts(replaysOf('session-feedback')),
    ...companyCounts(replaysOf('company-research')),
  ];
  return [...counts.map((count) => shareOf(count, bounds)), ...moneyFigures(bounds)];
}

function everyReplay() {
  return (Object.keys(CATALOG) as PromptId[]).flatMap((prompt) => replaysOf(prompt).map(untyped));
}
