/**
 * 000-59…69: judge the newest answer of a thread. The coach finds evidence and rates dimensions; totals,
 * scores and bands are computed by the rules in shared/assessment.
 */
import * as z from 'zod/mini';
import { Point } from '#shared/interview/evidence.ts';
import { Analysis, CriterionScore, FollowUp, Verdict } from '#shared/interview/records.ts';
import { Level, Stage } from '#shared/interview/vocabulary.ts';
import { AskedQuestion, Background, Exchange } from '../material.ts';

export const id = 'analyze-response';

export const Input = z.object({
  ...Background.shape,
  /** Follow-ups are such as this stage would ask (000-64). */
  stage: Stage,
  question: AskedQuestion,
  /** The whole thread; the last answer is the new one. Spans count responses in this order. */
  thread: z.array(Exchange).check(z.minLength(1), z.maxLength(4)),
  /** Ids of follow-ups already asked in this thread. */
  askedFollowUps: z.array(z.string()),
  mode: z.enum(['text', 'voice']),
  durationMs: z.nullable(z.number()),
});
export type Input = z.infer<typeof Input>;

const [scored, notScored] = Verdict.def.options;

export const Output = z.object({
  verdict: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('scored'),
      dimensions: scored.shape.dimensions,
      rubric: z.object({ id: z.string(), criteria: z.array(CriterionScore) }),
      ceiling: scored.shape.ceiling,
      confidence: scored.shape.confidence,
    }),
    notScored,
  ]),
  levelDemonstrated: z.nullable(Level),
  levelSignals: z.array(Point),
  strengths: z.array(Point),
  gaps: z.array(Point),
  /** Up to three, best first; none when nothing is missing. */
  followUps: z.array(FollowUp).check(z.maxLength(3)),
  briefFeedback: z.string().check(z.minLength(1)),
  flags: Analysis.shape.flags,
});
export type Output = z.infer<typeof Output>;
