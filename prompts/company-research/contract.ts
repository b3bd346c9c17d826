/**
 * 004-6, 004-20: what can be found about how a company interviews. Every claim says whether it was read
 * somewhere or concluded, and where; a list without claims means that nothing was found.
 */
import * as z from 'zod/mini';
import { Industry } from '#shared/interview/vocabulary.ts';

export const id = 'company-research';

/** No résumé and no job description: a search must not carry them out of the house. */
export const Input = z.object({
  company: z.string().check(z.minLength(1)),
  /** What tells it from others of the same name, in the candidate's words or as picked; null when not asked yet. */
  which: z.nullable(z.string()),
  /** The job's title. */
  title: z.nullable(z.string()),
  industry: z.nullable(Industry),
});
export type Input = z.infer<typeof Input>;

/** A page a claim rests on. `date` is as the search tells it ("March 4, 2026"), null where it does not. */
export const Page = z.object({
  url: z.string(),
  title: z.string(),
  /** The words of the page that say it. */
  quote: z.string(),
  date: z.nullable(z.string()),
});
export type Page = z.infer<typeof Page>;

export const Claim = z.object({
  text: z.string().check(z.minLength(1)),
  /** known: a page says it. inferred: concluded from what pages say. */
  standing: z.enum(['known', 'inferred']),
  /** At least one for what is known. */
  pages: z.array(Page),
});
export type Claim = z.infer<typeof Claim>;

const claims = z.array(Claim);

/** What a profile tells (004-6), in the order in which it is told. */
export const TOPICS = ['interviewStyle', 'questionTypes', 'values', 'tips', 'notablePractices'] as const;
export type Topic = (typeof TOPICS)[number];

export const Output = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('profile'),
    /** The company's own name, and in a few words what it is. */
    name: z.string(),
    about: z.string(),
    interviewStyle: claims,
    questionTypes: claims,
    values: claims,
    tips: claims,
    notablePractices: claims,
    /** What was looked for and not found. */
    unknown: z.array(z.string()),
  }),
  /** Companies that share the name: the candidate says which, then research begins. */
  z.object({
    kind: z.literal('several'),
    companies: z.array(z.object({ name: z.string(), about: z.string(), url: z.nullable(z.string()) })),
  }),
  z.object({ kind: z.literal('not_found') }),
]);
export type Output = z.infer<typeof Output>;
