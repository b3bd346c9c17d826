/* The group of evals that reads graded answers: order, rank, and what must make no difference. */

import { judged } from '../door/judged.ts';
import { type Bounds, type EvalGroup, type Figure, numberOf } from '../eval-group.ts';
import inFile from './bounds.json' with { type: 'json' };
import { type CorpusAnswer, partOf, readCorpus, STYLES } from './corpus.ts';
import {
  type Graded,
  lengthSlope,
  mean,
  type Pairs,
  pairsOf,
  pairsWithStyle,
  spearman,
  strongShare,
  styleBias,
} from './measures.ts';

const bounds: Bounds = inFile;

export const corpus: EvalGroup = {
  name: 'corpus',
  title: 'Graded answers',
  about:
    'Answers of the corpus through the app’s own code, the tuning part first, then the test part, which nothing was chosen by. Pairs are of one question and graded 1.5 or more apart.',
  bounds,
  measure: async () => {
    const all = readCorpus();
    const [tuning, test] = await Promise.all(
      (['tuning', 'test'] as const).map((part) => gradedBy(all.filter((it) => partOf(it) === part))),
    );
    if (tuning === undefined || test === undefined) return [];
    const types = [...new Set(test.map(({ type }) => type))];
    return [
      ...inAll('tuning', tuning),
      ...inAll('test', test),
      ...types.map((type) =>
        pairs(`test: ${type} pairs in the right order`, pairsOf(test.filter((it) => it.type === type))),
      ),
      ...STYLES.map((style) =>
        pairs(`test: pairs with a ${said(style)} answer in the right order`, pairsWithStyle(test, style)),
      ),
      ...STYLES.map((style) =>
        points(`test: ${said(style)} answers above others of equal grade`, styleBias(test, style)),
      ),
      ...criticalGaps(test),
    ];
  },
};

/** A graded answer and what besides its total is measured. */
interface Read extends Graded {
  readonly lacks: boolean;
  readonly flagged: boolean;
}

async function gradedBy(answers: readonly CorpusAnswer[]): Promise<Read[]> {
  return Promise.all(
    answers.map(async (it) => {
      const mode = it.style === 'spoken' ? 'voice' : 'text';
      const { question, type, competency, answer, keyPoints } = it;
      const { analysis } = await judged({ question, type, competency, answer, keyPoints, mode });
      const { verdict } = analysis;
      return {
        ...it,
        words: answer.split(/\s+/u).length,
        total: verdict.kind === 'scored' ? verdict.total : 0,
        lacks: it.labels.own_actions === 0 || it.labels.outcome === 'none',
        flagged: analysis.flags.includes('critical_gap'),
      };
    }),
  );
}

function inAll(part: string, answers: readonly Graded[]): Figure[] {
  const { count, ordered, clearly } = pairsOf(answers);
  const length = lengthSlope(answers);
  const rho = spearman(answers.map(({ grade, total }) => [grade, total] as const));
  const strong = strongShare(answers);
  const off = mean(answers.map(({ grade, total }) => Math.abs(total / 10 - grade)));
  return [
    share(`${part}: pairs in the right order`, ordered, count),
    share(`${part}: pairs in the right order by 5 points or more`, clearly, count),
    numberOf(`${part}: rank correlation with the grade`, rho, rho.toFixed(3), bounds),
    numberOf(`${part}: mean distance from the grade, of 10`, off, off.toFixed(2), bounds),
    numberOf(
      `${part}: points more for twice the length`,
      Math.abs(length.slope),
      `${signed(length.slope)} ± ${length.within.toFixed(2)}`,
      bounds,
    ),
    numberOf(
      `${part}: share of 8 and more, ours less theirs`,
      Math.abs(strong),
      `${signed(100 * strong)} in a hundred`,
      bounds,
    ),
  ];
}

function criticalGaps(test: readonly Read[]): Figure[] {
  const stories = test.filter(({ type }) => type === 'behavioral');
  const lacking = stories.filter(({ lacks }) => lacks);
  const flagged = stories.filter((it) => it.flagged);
  const right = flagged.filter(({ lacks }) => lacks).length;
  return [
    share(
      'test: flags of a critical gap that are right',
      right / Math.max(1, flagged.length),
      flagged.length,
    ),
    share('test: critical gaps that are flagged', right / Math.max(1, lacking.length), lacking.length),
  ];
}

const said = (style: string) => style.replace('_', '-');
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
const share = (what: string, value: number, count: number) =>
  numberOf(what, value, `${(100 * value).toFixed(1)} % of ${count}`, bounds);
const pairs = (what: string, { ordered, count }: Pairs) => share(what, ordered, count);
/** Held by its size, whichever way it points. */
const points = (what: string, value: number) => numberOf(what, Math.abs(value), signed(value), bounds);
