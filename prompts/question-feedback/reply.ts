/* What the model fills in for feedback on a thread, and what becomes of it. */
import * as z from 'zod';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { ALL_CRITERIA } from '../rendering/anchors.ts';
import { linesOf, numbered } from '../rendering/sentences.ts';
import { plain, plainUpTo } from '../replies/plain.ts';
import { lackingPoints, seenPoints } from '../replies/points.ts';
import { lacking, seen, sentenceIds } from '../replies/schema.ts';
import { type Unusable, unusable } from '../replies/unusable.ts';
import type { Input, Output } from './contract.ts';
import { revisedAnswer } from './revised-answer.ts';

export const Reply = z.object({
  overall_assessment: z.string(),
  what_landed: z.array(seen),
  what_didnt_land: z.array(lacking),
  coaching: z.array(z.string()),
  missing_facts: z.array(z.string()),
  revised_answer: z.array(
    z.object({
      part: z.enum(ALL_CRITERIA),
      basis: z.enum(['answer', 'resume', 'connective', 'blank']),
      sentences: sentenceIds,
      resume_lines: z.array(z.int()),
      text: z.string(),
    }),
  ),
});
export type Reply = z.infer<typeof Reply>;

/** A paragraph of coaching may be longer than a point. */
const MOST_CHARACTERS = 900;

/** Advice that fits everybody, alone in its paragraph. */
const EMPTY =
  /^(?:just )?(?:be more (?:confident|specific|strategic)|add more details?|practice more|keep (?:it up|practicing)|great job)[.!]?$/iu;

/** The contract's feedback. What was not judged is not explained: the coaching then only helps to begin. */
export function toOutput(reply: Reply, input: Input): Result<Output, Unusable> {
  const thread = numbered(input.thread);
  const overallAssessment = plain(reply.overall_assessment);
  const coaching = reply.coaching
    .map((text) => plainUpTo(MOST_CHARACTERS, text))
    .filter((text) => text !== '' && !EMPTY.test(text));
  if (overallAssessment === '') return fail(unusable('overall_assessment was empty.'));
  if (coaching.length === 0) return fail(unusable('coaching held nothing to do.'));
  const scored = input.analysis.verdict.kind === 'scored';
  const resume = input.resume ?? '';
  return ok({
    overallAssessment,
    whatLanded: scored ? seenPoints(reply.what_landed, thread, 3) : [],
    whatDidntLand: scored ? lackingPoints(reply.what_didnt_land, thread, 3) : [],
    coaching: coaching.slice(0, 3),
    revisedAnswer: scored
      ? revisedAnswer(reply.revised_answer, {
          thread,
          resumeLines: linesOf(resume),
          sources: [...input.thread.map(({ answer }) => answer), resume],
          parts: RUBRICS[input.question.type].criteria.map(({ key }) => key),
        })
      : [],
    missingFacts: reply.missing_facts.map(plain).filter(Boolean).slice(0, 4),
  });
}
