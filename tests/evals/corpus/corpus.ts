/*
 * The corpus and its three parts. An occupation belongs to one part with all of its questions, so neither a
 * question nor a trade is in two; which part is read off its name, and nothing was moved by hand.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Competency, QuestionType } from '#shared/interview/vocabulary.ts';

export const STYLES = ['polished', 'plain', 'spoken', 'second_language'] as const;
export type Style = (typeof STYLES)[number];

const CorpusAnswer = z.object({
  id: z.string(),
  /** The question; its letter is the writer. */
  q: z.string(),
  occupation: z.string(),
  type: QuestionType,
  competency: Competency,
  question: z.string(),
  keyPoints: z.array(z.string()).default([]),
  answer: z.string(),
  style: z.enum(STYLES),
  /** 1–10: the mean of what the writer aimed at and of what a blind reader read. */
  grade: z.number(),
  labels: z.object({
    own_actions: z.number(),
    outcome: z.enum(['none', 'observed', 'measured']),
    occasion: z.enum(['real', 'habitual', 'hypothetical', 'none']),
    on_question: z.boolean(),
    reasons: z.boolean(),
    learning: z.boolean(),
  }),
});
export type CorpusAnswer = z.infer<typeof CorpusAnswer>;

/** Learned from, chosen by, and looked at only to report. */
export const PARTS = ['training', 'tuning', 'test'] as const;
export type Part = (typeof PARTS)[number];

/** All answers, in the order of the file. */
export function readCorpus(): readonly CorpusAnswer[] {
  const lines = readFileSync(new URL('answers.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => CorpusAnswer.parse(JSON.parse(line)));
}

/** The part an occupation belongs to: of twenty places eleven train, four tune and five test. */
export function partOf({ occupation }: Pick<CorpusAnswer, 'occupation'>): Part {
  const place = fnv1a(occupation.trim().toLowerCase()) % 20;
  return place < 11 ? 'training' : place < 15 ? 'tuning' : 'test';
}

/** Who wrote an answer, A–H. */
export const writerOf = ({ q }: Pick<CorpusAnswer, 'q'>): string => q.slice(0, 1);

/** A hash that is the same everywhere (FNV-1a, 32 bits). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
