/**
 * `npm run train`: fits the weights of the on-device coach to the graded answers of the training and the tuning part
 * and writes them where the coach reads them. Deterministic: the same corpus and code give the same file. The
 * test part is not touched. `npm run train -- --dry` prints the figures only.
 */
import { writeFileSync } from 'node:fs';
import { DIMENSIONS, WEIGHTS } from '#shared/assessment/scale.ts';
import { type Weights, weigh } from '#web/coach/on-device/learned/model.ts';
import { partOf, readCorpus, STYLES } from '../corpus/corpus.ts';
import {
  type Graded,
  lengthSlope,
  mean,
  pairsOf,
  spearman,
  strongShare,
  styleBias,
} from '../corpus/measures.ts';
import { tabled } from '../table.ts';
import { fitted, SETTINGS, type Settings } from './fit.ts';
import { type Sample, samplesOf } from './samples.ts';

const FILE = new URL('../../../web/coach/on-device/learned/weights.json', import.meta.url);

const samples = samplesOf(readCorpus().filter((answer) => partOf(answer) !== 'test'));
const rows: string[][] = [
  rowOf(
    'by hand',
    samples.map((sample) => gradedBy(sample, totalByHand(sample))),
  ),
];
for (const [name, settings] of variants(process.argv.includes('--dry')))
  rows.push(
    rowOf(
      name,
      leftOut(samples, ({ writer }) => writer, settings),
    ),
  );
rows.push(rowOf('question left out', leftOut(samples, questionFold, SETTINGS)));
const weights = fitted(samples, SETTINGS);
rows.push(
  rowOf(
    'fitted to all',
    samples.map((sample) => gradedBy(sample, totalOf(sample, weights))),
  ),
);
console.log(
  tabled(
    ['', 'pairs', 'by 5', 'rho', 'off', 'length', '8+', ...STYLES, 'story', 'plan', 'expert', 'self'],
    rows,
  ),
);
if (process.argv.includes('--dry')) console.log(JSON.stringify(weights.points, null, 1));
else writeFileSync(FILE, `${JSON.stringify(weights, null, 2)}\n`);

function variants(dry: boolean): [string, Settings][] {
  const chosen: [string, Settings] = ['writer left out', SETTINGS];
  if (!dry) return [chosen];
  const others = [
    { ridge: 3 },
    { ridge: 30 },
    { alone: 0.15 },
    { fair: 0 },
    { spread: 1 },
    { spread: 1.4 },
  ].map((change): [string, Settings] => [JSON.stringify(change), { ...SETTINGS, ...change }]);
  return [chosen, ...others];
}

/** Every answer judged by weights that saw nothing of its group. */
function leftOut(all: readonly Sample[], groupOf: (sample: Sample) => string, settings: Settings): Graded[] {
  return [...new Set(all.map(groupOf))].flatMap((group) => {
    const weights = fitted(
      all.filter((sample) => groupOf(sample) !== group),
      settings,
    );
    return all
      .filter((sample) => groupOf(sample) === group)
      .map((sample) => gradedBy(sample, totalOf(sample, weights)));
  });
}

/** Ten folds of questions. */
function questionFold({ answer }: Sample): string {
  return String(Number(answer.q.slice(1)) % 10);
}

function totalOf({ values, type, ceiling }: Sample, weights: Weights): number {
  const weighed = weigh(values, type, weights);
  const sum = DIMENSIONS.reduce(
    (all, name) => all + WEIGHTS[name] * Math.max(0, Math.min(100, weighed[name].score)),
    0,
  );
  return Math.min(sum, ceiling);
}

function totalByHand({ values, ceiling }: Sample): number {
  return Math.min(
    DIMENSIONS.reduce((all, name) => all + WEIGHTS[name] * (values[name] ?? 0), 0),
    ceiling,
  );
}

function gradedBy({ answer, words }: Sample, total: number): Graded {
  return { ...answer, words, total };
}

function rowOf(name: string, graded: readonly Graded[]): string[] {
  const { ordered, clearly } = pairsOf(graded);
  const percent = (value: number) => (100 * value).toFixed(1);
  const kinds: Readonly<Record<string, readonly string[]>> = {
    story: ['behavioral'],
    plan: ['situational', 'case_study'],
    expert: ['technical', 'system_design'],
    self: ['intro', 'motivation', 'weakness', 'logistics'],
  };
  return [
    name,
    percent(ordered),
    percent(clearly),
    spearman(graded.map(({ grade, total }) => [grade, total] as const)).toFixed(3),
    mean(graded.map(({ grade, total }) => Math.abs(total / 10 - grade))).toFixed(2),
    lengthSlope(graded).slope.toFixed(2),
    percent(strongShare(graded)),
    ...STYLES.map((style) => styleBias(graded, style).toFixed(2)),
    ...Object.values(kinds).map((types) =>
      percent(pairsOf(graded.filter(({ type }) => types.includes(type))).ordered),
    ),
  ];
}
