/* What is measured of feedback on a session: session-feedback. */
import type { Reply } from '#prompts/session-feedback/reply.ts';
import type { Count } from '../../eval-group.ts';
import type { Contracts } from '../cases/eval-case.ts';
import type { Replay } from '../replay.ts';
import { type Check, isEmpty, within } from './checks.ts';

interface Used {
  readonly id: string;
  readonly input: Contracts['session-feedback']['input'];
  readonly raw: Reply;
  readonly output: Contracts['session-feedback']['output'];
}

/** "7/10", "an average of 6", "85 %": figures are ours to say. */
const FIGURE = /\b\d+(?:\.\d+)?\s*(?:\/\s*10|of ten|out of|%|points?\b)|\baverage of\b/iu;

export function sessionCounts(replays: readonly Replay<'session-feedback'>[]): Count[] {
  const used = replays.flatMap(({ case: { id, input }, raw, output }): Used[] =>
    // What our schema took has its shape.
    output.ok ? [{ id, input, raw: raw as Reply, output: output.value }] : [],
  );
  const per = (what: string, check: (it: Used) => readonly Check[]): Count => ({
    what,
    checks: used.flatMap((it) =>
      check(it).map(([holds, sentence]) => [holds, `${it.id}: ${sentence}`] as const),
    ),
  });
  return [
    per('sessions: strengths kept by the proof gate', ({ raw, output }) =>
      raw.key_strengths.map(
        ({ text }): Check => [output.keyStrengths.includes(text), `“${text}” was dropped`],
      ),
    ),
    per('sessions: findings that name a question', ({ output }) =>
      [...output.keyStrengths, ...output.areasToImprove].map(
        (text): Check => [/\bquestions? \d/iu.test(text), `“${text}”`],
      ),
    ),
    per('sessions: texts without a figure or empty advice', ({ output }) =>
      textsOf(output).map((text): Check => [!FIGURE.test(text) && !isEmpty(text), `“${text}”`]),
    ),
    per('sessions: of the length asked for', ({ output }) => [
      within('overall_assessment', output.overallAssessment, 70),
      ...textsOf(output)
        .slice(1)
        .map((text) => within('a point', text, 45, 4)),
    ]),
  ];
}

function textsOf(output: Used['output']): string[] {
  const { overallAssessment, keyStrengths, areasToImprove, coachingPriorities, nextSteps } = output;
  return [overallAssessment, ...keyStrengths, ...areasToImprove, ...coachingPriorities, ...nextSteps];
}
