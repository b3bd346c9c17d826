/* A line of the door: what may be asked, and what is told. */
import * as z from 'zod';
import { bandOf, DIMENSIONS, scoreRange } from '#shared/assessment/scale.ts';
import { type Point, wordsAt } from '#shared/interview/evidence.ts';
import { LIMITS } from '#shared/interview/limits.ts';
import { Competency, Level, QuestionType } from '#shared/interview/vocabulary.ts';
import type { JudgedLine } from './judged.ts';

const Exchange = z.object({ prompt: z.string(), answer: z.string() });

export const Line = z.object({
  question: z.string().min(1),
  type: QuestionType,
  competency: z.optional(Competency),
  answer: z.string(),
  mode: z.enum(['text', 'voice']).optional(),
  durationMs: z.number().nonnegative().nullable().optional(),
  resume: z.string().optional(),
  jobDescription: z.string().optional(),
  keyPoints: z.array(z.string()).optional(),
  targetLevel: z.optional(Level),
  /** What was asked and answered after `answer`, or, when it begins with the question, the whole of it. */
  thread: z.array(Exchange).optional(),
});
export type Line = z.infer<typeof Line>;

const folded = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * The thread in the order it was told. One that begins with the question, or with the answer, is whole already;
 * an answer that is not in it is its newest. Else it is what came after the answer.
 */
export function exchangesOf({ question, answer, thread = [] }: Line): { prompt: string; answer: string }[] {
  const [first] = thread;
  const own = { prompt: question, answer };
  if (first === undefined) return [own];
  if (folded(first.prompt) !== folded(question) && folded(first.answer) !== folded(answer))
    return [own, ...thread].slice(0, LIMITS.responsesPerQuestion);
  const told = thread.some((exchange) => folded(exchange.answer) === folded(answer));
  const whole = told ? thread : [...thread, { prompt: 'And then?', answer }];
  return whole.slice(0, LIMITS.responsesPerQuestion);
}

/** A judgment as one line tells it. */
export function told({ analysis, thread }: JudgedLine) {
  const { verdict } = analysis;
  const scored = verdict.kind === 'scored';
  const point = ({ text, span, missing }: Point) => ({
    text,
    ...(span === null ? {} : { quote: wordsAt(span, thread) ?? '' }),
    ...(missing === null ? {} : { missing }),
  });
  return {
    scored,
    status: scored ? 'scored' : verdict.reason,
    score: scored ? verdict.score : null,
    total: scored ? verdict.total : null,
    band: scored ? bandOf(verdict.total) : null,
    range: scored ? scoreRange(verdict.score, verdict.confidence) : null,
    dimensions: scored
      ? Object.fromEntries(DIMENSIONS.map((name) => [name, verdict.dimensions[name].score]))
      : {},
    rubric: scored ? Object.fromEntries(verdict.rubric.criteria.map(({ key, score }) => [key, score])) : {},
    ceiling: scored ? verdict.ceiling : null,
    confidence: scored ? verdict.confidence : null,
    level: analysis.levelDemonstrated,
    strengths: analysis.strengths.map(point),
    gaps: analysis.gaps.map(point),
    followUps: analysis.followUps.map(({ text }) => text),
    briefFeedback: analysis.briefFeedback,
    flags: analysis.flags,
  };
}
