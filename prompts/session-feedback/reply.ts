/* What the model fills in for a session, and what becomes of it. */
import * as z from 'zod';
import { inventedFacts } from '#shared/assessment/grounding.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { plain } from '../replies/plain.ts';
import { type Unusable, unusable } from '../replies/unusable.ts';
import type { Input, Output } from './contract.ts';

/** A finding and the numbers of the questions that show it. */
const finding = z.object({ questions: z.array(z.int()), text: z.string() });

export const Reply = z.object({
  overall_assessment: z.string(),
  key_strengths: z.array(finding),
  areas_to_improve: z.array(finding),
  coaching_priorities: z.array(z.string()),
  next_steps: z.array(z.string()),
  company_fit: z.string(),
});
export type Reply = z.infer<typeof Reply>;

/** The contract's feedback; a finding that no answered question shows is dropped. Figures are never taken from here (X18). */
export function toOutput(reply: Reply, input: Input): Result<Output, Unusable> {
  const overallAssessment = plain(reply.overall_assessment);
  if (overallAssessment === '') return fail(unusable('overall_assessment was empty.'));
  const judged = input.questions.filter(({ answered, score }) => answered && score !== null);
  const answered = input.questions.filter((question) => question.answered);
  const shownBy = (questions: readonly { readonly number: number }[]) =>
    questions.map(({ number }) => number);
  const companyFit = withoutInventions(plain(reply.company_fit), input);
  return ok({
    overallAssessment,
    // A strength has to be shown by an answer that was judged; a weakness may be one that was skipped.
    keyStrengths: findings(reply.key_strengths, shownBy(judged)),
    areasToImprove: findings(reply.areas_to_improve, shownBy(input.questions)),
    coachingPriorities: texts(reply.coaching_priorities, 3),
    nextSteps: texts(reply.next_steps, 4),
    companyFit: input.company && answered.length > 0 && companyFit !== '' ? companyFit : null,
  });
}

/** The sentences that hold no figure and no name but those of the input: notes on the company, job, answers quoted. */
function withoutInventions(text: string, input: Input): string {
  const given = stringsIn(input);
  const honest = (sentence: string) =>
    inventedFacts(sentence, given).every(({ kind }) => kind === 'inflation');
  return text
    .split(/(?<=[.!?])\s+/u)
    .filter(honest)
    .join(' ');
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function findings(found: Reply['key_strengths'], numbers: readonly number[]): string[] {
  const shown = found.filter(({ questions }) => questions.some((number) => numbers.includes(number)));
  return texts(
    shown.map(({ text }) => text),
    3,
  );
}

function texts(found: readonly string[], most: number): string[] {
  return [...new Set(found.map(plain).filter(Boolean))].slice(0, most);
}
