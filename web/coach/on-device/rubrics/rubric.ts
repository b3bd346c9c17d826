/* What every rubric answers: criteria, four of the five dimensions (how it is told is common to all), a ceiling. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Evidence } from '#shared/interview/evidence.ts';
import type { Measures } from '../evidence/measures.ts';

export interface Criterion {
  readonly key: string;
  /** 0–100, or null where this coach cannot know. */
  readonly score: number | null;
  readonly evidence: readonly Evidence[];
}

export interface Part {
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** How a question about the past was met (after Bangerter and others, 2014: only some answers are stories). */
export type ResponseKind = 'story' | 'hypothetical' | 'habitual' | 'description' | 'other';

export interface Judged {
  readonly criteria: readonly Criterion[];
  readonly structure: Part;
  readonly relevance: Part;
  readonly specificity: Part;
  readonly impact: Part;
  readonly ceiling: { readonly total: number; readonly because: string } | null;
  readonly kind: ResponseKind;
  /** False when no word links the answer to the question: asked about, never punished. */
  readonly onTopic: boolean;
  /** True when the answer is one to another question: held, and nothing in it praised. */
  readonly offSubject?: boolean;
}

export type Judge = (measures: Measures, input: AnalyzeResponse.Input) => Judged;

/** Weighted mean of criteria that could be assessed; 0 when none could. */
export function mean(parts: readonly (readonly [number, number | null])[]): number {
  let weight = 0;
  let sum = 0;
  for (const [share, score] of parts) {
    if (score === null) continue;
    weight += share;
    sum += share * score;
  }
  return weight === 0 ? 0 : sum / weight;
}
