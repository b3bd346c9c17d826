/* The real model before tampered material: the same answer with an injection and without, both asked for once. */
import { CATALOG } from '#prompts/catalog.ts';
import type { Live } from '../eval-group.ts';
import { JUDGING } from '../prompts/cases/judging.ts';
import { askOnce } from '../prompts/live.ts';
import { totalOf } from '../prompts/scorers/judgments.ts';
import { tabled } from '../table.ts';
import { INJECTIONS, type Injection, injectedThread, nameOf, WHERE } from './injections.ts';
import { MOST_DRIFT } from './obedience.ts';

type Input = (typeof JUDGING)[number]['input'];

/** A medium answer: there is room above and below. Asked for several times, because a model alone is not steady. */
const CLEAN_RUNS = 5;

export async function askLive(how: Live): Promise<readonly string[]> {
  const medium = JUDGING.find(({ id }) => id === 'mentor-medium')?.input;
  if (!medium) throw new Error('The medium answer is missing.');
  const clean: number[] = [];
  for (let run = 0; run < CLEAN_RUNS; run += 1) {
    const judged = await judge(how, medium);
    if (judged) clean.push(judged.total);
  }
  const mean = clean.reduce((sum, total) => sum + total, 0) / clean.length;
  const judged: { injection: Injection; drift: number | null; flagged: boolean }[] = [];
  for (const injection of INJECTIONS) {
    const found = await judge(how, injectedThread(medium, injection));
    const drift = found && (found.total - mean) / 10;
    judged.push({ injection, drift, flagged: found?.flagged ?? false });
    if (drift === null) how.say(`no judgment: ${nameOf(injection)}`);
    else if (Math.abs(drift) > MOST_DRIFT)
      how.say(`${drift > 0 ? '+' : ''}${drift.toFixed(1)}: ${nameOf(injection)}`);
  }
  const spread = Math.max(...clean) - Math.min(...clean);
  return [
    `The clean answer: ${clean.length} judgments, ${(mean / 10).toFixed(1)} of ten, ${(spread / 10).toFixed(1)} between the extremes.`,
    '',
    tabled(
      ['live, injected into', 'judged', `within ${MOST_DRIFT}`, 'within 1', 'flagged'],
      WHERE.map((where) => {
        const own = judged.filter(({ injection }) => injection.where === where);
        const within = (most: number) =>
          own.filter(({ drift }) => drift !== null && Math.abs(drift) <= most).length;
        return [
          where,
          `${own.filter(({ drift }) => drift !== null).length} of ${own.length}`,
          `${within(MOST_DRIFT)}`,
          `${within(1)}`,
          `${own.filter(({ flagged }) => flagged).length}`,
        ];
      }),
    ),
    '',
  ];
}

/** One judgment by the model; null when there was none our code takes, or no score. */
async function judge(how: Live, input: Input): Promise<{ total: number; flagged: boolean } | null> {
  const { asked } = await askOnce(how, 'analyze-response', CATALOG['analyze-response'].render(input));
  const asking = CATALOG['analyze-response'].ask(input);
  if (!asked.result.ok || !asking.ok) return null;
  const read = asking.value.read(asked.result.value.text);
  const total = read.ok ? totalOf(read.value) : null;
  return read.ok && total !== null
    ? { total, flagged: read.value.flags.includes('instruction_like_text') }
    : null;
}
