/* Small questions asked of feedback, each with an answer that needs no model. */
import { inventedFacts } from '#shared/assessment/grounding.ts';
import { type Point, wordsAt } from '#shared/interview/evidence.ts';
import { contentStems } from '#shared/question-bank/similar.ts';

type Thread = readonly { readonly prompt: string; readonly answer: string }[];
export type Check = readonly [holds: boolean, sentence: string];

/** What was said, as one text. */
export function saidIn(thread: Thread): string {
  return thread.map(({ answer }) => answer).join('\n');
}

/** The candidate's words that points quote. */
export function quotesOf(points: readonly Point[], thread: Thread): string[] {
  return points.flatMap(({ span }) => (span ? [wordsAt(span, thread) ?? ''] : []));
}

/** Every quote is there, and is words. */
export function quotesResolve(points: readonly Point[], thread: Thread): boolean {
  return quotesOf(points, thread).every((quote) => /[\p{L}\p{N}]/u.test(quote));
}

/**
 * Whether points about one answer could be said of another: they quote nothing, or only what stands there as
 * well. Feedback that can is feedback on nobody.
 */
export function fitsToo(points: readonly Point[], own: Thread, other: Thread): boolean {
  const elsewhere = saidIn(other);
  return quotesOf(points, own).every((quote) => elsewhere.includes(quote));
}

/** Whether a text takes up a word of content of another. */
export function takesUp(text: string, other: string): boolean {
  const stems = contentStems(other);
  return [...contentStems(text)].some((stem) => stems.has(stem));
}

/** The share of a question's words of content that stand in one sentence of what was said. */
export function alreadyTold(question: string, thread: Thread): number {
  const stems = [...contentStems(question)];
  const sentences = saidIn(thread).split(/(?<=[.!?])\s+|\n/u);
  const shares = sentences.map((sentence) => {
    const told = contentStems(sentence);
    return stems.filter((stem) => told.has(stem)).length / stems.length;
  });
  return Math.max(0, ...shares);
}

/** Figures and names of a text that none of the sources holds. What was quoted of the job may be named. */
export function inventedIn(text: string, sources: readonly (string | null)[]): string[] {
  return inventedFacts(
    text,
    sources.map((source) => source ?? ''),
  )
    .filter(({ kind }) => kind !== 'inflation')
    .map(({ text: words }) => words);
}

/** Advice and praise that fit everybody. */
const EMPTY =
  /\b(?:be more (?:confident|specific|strategic)|add more details?|needs? more details?|practice more|great (?:job|answer)|well done|good communication|keep it up)\b/iu;

export function isEmpty(text: string): boolean {
  return EMPTY.test(text);
}

/** Links, addresses and mark-up: nothing a coach of ours writes. */
export function hasMarkup(text: string): boolean {
  return /https?:|www\.|[\w.+-]+@[\w-]+\.\w|\*\*|`|^#+ |<\/?\w+>/imu.test(text);
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** One check of a text's length, in words. */
export function within(name: string, text: string, most: number, least = 1): Check {
  const words = wordsIn(text);
  return [words >= least && words <= most, `${name} has ${words} words, ${least} to ${most} are asked for`];
}

/** All texts in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
