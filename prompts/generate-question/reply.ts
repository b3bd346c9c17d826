/* What the model fills in for a question, and what becomes of it. */
import * as z from 'zod';
import { inventedFacts } from '#shared/assessment/grounding.ts';
import { isOrder } from '#shared/assessment/orders.ts';
import type { Ground } from '#shared/interview/records.ts';
import { CATEGORIES, QUESTION_TYPES, type QuestionType } from '#shared/interview/vocabulary.ts';
import { NEAR_DUPLICATE, normalized, similar } from '#shared/question-bank/similar.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { linesOf } from '../rendering/sentences.ts';
import { plain } from '../replies/plain.ts';
import { type Unusable, unusable } from '../replies/unusable.ts';
import { askableTypes, secondsFor } from './askable.ts';
import type { Input, Output } from './contract.ts';

/** What it rests on comes first: a question written after its lines says what they say. */
export const Reply = z.object({
  resume_lines: z.array(z.int()).describe('numbers of the lines of the résumé the question is built on'),
  job_lines: z.array(z.int()).describe('numbers of the lines of the job the question is built on'),
  question_type: z.enum(QUESTION_TYPES),
  category: z.enum(CATEGORIES),
  question_text: z.string(),
  hints: z.array(z.string()),
  key_points: z.array(z.string()),
});
export type Reply = z.infer<typeof Reply>;

const MOST_WORDS = 70;
const MOST_GROUNDS = 3;
/** Types that speak of the candidate's own past; the others name technologies and invent cases, as they should. */
const OF_THE_PAST: readonly QuestionType[] = ['behavioral', 'motivation', 'intro', 'weakness', 'logistics'];
/** Words that claim to have read of the candidate. */
const CLAIMS_TO_KNOW =
  /\b(?:I (?:see|noticed|read) (?:that )?you|your r[ée]sum[ée]|you (?:mentioned|said)|your (?:time|years) (?:at|as|with|in)|in your (?:role|work|job|position) (?:at|as|with)|when you (?:were|worked) at)(?![\p{L}])/iu;
/** What no interviewer needs, and what a posting that was tampered with might have asked for. */
const PRIVATE =
  /\byour (?:own )?(?:bank|account number|credit card|card number|password|pin\b|social security|passport|home address|phone number|date of birth|age\b|children)/iu;

/** The question of the contract; refused when it repeats another, or speaks of a past the material does not hold. */
export function toOutput(reply: Reply, input: Input): Result<Output, Unusable> {
  const text = plain(reply.question_text);
  const grounds = groundsOf(reply, input);
  const broken = rulesBroken(text, reply, input, grounds);
  if (broken.length > 0) return fail(unusable(...broken));
  const checkable = reply.question_type === 'technical' || reply.question_type === 'system_design';
  return ok({
    text,
    // Both were chosen by code (000-94); the model is not asked for them again.
    competency: input.competency,
    difficulty: input.difficulty,
    category: reply.category,
    type: reply.question_type,
    hints: reply.hints.map(plain).filter(Boolean).slice(0, 2),
    keyPoints: checkable ? reply.key_points.map(plain).filter(Boolean).slice(0, 6) : [],
    timeLimitSeconds: secondsFor(reply.question_type),
    bankId: null,
    grounds,
    ...(input.company && { ofCompany: true }),
  });
}

/** The lines it is built on, in the candidate's and the employer's own words. */
function groundsOf(reply: Reply, { resume, job }: Input): Ground[] {
  const of = (source: Ground['source'], text: string | undefined, ids: readonly number[]) => {
    const lines = linesOf(text ?? '');
    return [...new Set(ids)].flatMap((id): Ground[] => {
      const quote = lines[id - 1];
      return quote === undefined || isOrder(quote) ? [] : [{ source, quote }];
    });
  };
  return [
    ...of('resume', resume ?? undefined, reply.resume_lines),
    ...of('job', job?.description, reply.job_lines),
  ].slice(0, MOST_GROUNDS);
}

function rulesBroken(
  text: string,
  { question_type }: Reply,
  input: Input,
  grounds: readonly Ground[],
): string[] {
  const asked = [...input.askedQuestions, ...input.answersSoFar.map(({ prompt }) => prompt)];
  const repeats = asked.some(
    (other) => normalized(other) === normalized(text) || similar(other, text) >= NEAR_DUPLICATE,
  );
  const types = askableTypes(input.type, input.competency);
  const known = grounds.some(({ source }) => source === 'resume') || input.answersSoFar.length > 0;
  const rules: readonly (readonly [boolean, string])[] = [
    [text === '', 'There was no question.'],
    [text.split(' ').length > MOST_WORDS, `The question was longer than ${MOST_WORDS} words.`],
    [!types.includes(question_type), `question_type must be one of: ${types.join(', ')}.`],
    [PRIVATE.test(text), 'The question asks for private data.'],
    [repeats, 'The question repeats one that was asked in this session.'],
    [
      !known && CLAIMS_TO_KNOW.test(text),
      'The question speaks of the past of the candidate without naming the lines of the résumé that hold it.',
    ],
    [
      OF_THE_PAST.includes(question_type) && inventsFacts(text, input),
      'The question states a figure or a name that neither résumé, job nor answers hold.',
    ],
  ];
  return rules.flatMap(([broken, rule]) => (broken ? [rule] : []));
}

/** Figures and names only: "a time you led" asks for a part played and claims none. */
function inventsFacts(text: string, { resume, job, company, answersSoFar, askedQuestions }: Input): boolean {
  const sources = [
    resume ?? '',
    ...(job ? [job.company, job.title, job.description] : []),
    ...(company ? [company.interviewStyle, company.notablePractices, ...company.values] : []),
    ...answersSoFar.flatMap(({ prompt, answer }) => [prompt, answer]),
    ...askedQuestions,
  ];
  return inventedFacts(text, sources).some(({ kind }) => kind !== 'inflation');
}
