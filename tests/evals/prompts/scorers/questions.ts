/* What is measured of questions: generate-question. */
import { NEAR_DUPLICATE, normalized, similar } from '#shared/question-bank/similar.ts';
import type { Count } from '../../eval-group.ts';
import type { Contracts } from '../cases/eval-case.ts';
import type { Replay } from '../replay.ts';
import { type Check, inventedIn, within } from './checks.ts';

type Input = Contracts['generate-question']['input'];
type Output = Contracts['generate-question']['output'];
interface Used {
  readonly id: string;
  readonly input: Input;
  readonly output: Output;
}

export function questionCounts(replays: readonly Replay<'generate-question'>[]): Count[] {
  const used = replays.flatMap(({ case: { id, input }, output }): Used[] =>
    output.ok ? [{ id, input, output: output.value }] : [],
  );
  const per = (what: string, check: (it: Used) => readonly Check[]): Count => ({
    what,
    checks: used.flatMap((it) =>
      check(it).map(([holds, sentence]) => [holds, `${it.id}: ${sentence}`] as const),
    ),
  });
  return [
    per('questions that repeat none', ({ input, output }) =>
      [...input.askedQuestions, ...input.askedBefore].map(
        (asked): Check => [
          normalized(asked) !== normalized(output.text) && similar(asked, output.text) < NEAR_DUPLICATE,
          `“${output.text}” was asked as “${asked}”`,
        ],
      ),
    ),
    per('questions that speak of nothing unknown', ({ input, output }) => {
      const invented = isOfTheTrade(output) ? [] : inventedIn(output.text, sourcesOf(input));
      return [[invented.length === 0, `${invented.join(', ')} in “${output.text}”`]];
    }),
    per('grounds that stand in the material', ({ input, output }) =>
      output.grounds.map(({ source, quote }): Check => {
        const material = source === 'resume' ? input.resume : input.job?.description;
        return [material?.includes(quote) === true, `“${quote}” is in no line`];
      }),
    ),
    per('questions of the length asked for', ({ output }) => [
      within('the question', output.text, 45, 12),
      ...output.hints.map((hint) => within('a hint', hint, 12)),
    ]),
  ];
}

/** They name technologies and set cases of their own. */
function isOfTheTrade({ type }: Output): boolean {
  return type === 'technical' || type === 'system_design' || type === 'case_study' || type === 'situational';
}

function sourcesOf({ resume, job, company, answersSoFar }: Input): (string | null)[] {
  return [
    resume,
    ...(job ? [job.company, job.title, job.description] : []),
    ...(company ? [company.interviewStyle, ...company.values] : []),
    ...answersSoFar.flatMap(({ prompt, answer }) => [prompt, answer]),
  ];
}
