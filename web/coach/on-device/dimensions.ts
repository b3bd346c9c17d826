/*
 * The five dimensions (002-43): four come from the rubric of the question's type, communication is common to
 * all. It looks at length and at saying things once. Grammar, spelling, accent and plain words are not looked
 * at, and neither are fillers in typed text (000-66).
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Dimension } from '#shared/assessment/scale.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import { clamp, type Measures } from './evidence/measures.ts';
import type { Judged, Part } from './rubrics/rubric.ts';

/** Words of an initial response that are neither too few nor too many; the lower ends are low, because a good answer of fifty words is a good answer. */
const LENGTH: Readonly<Record<QuestionType, readonly [number, number]>> = {
  behavioral: [45, 380],
  situational: [40, 350],
  technical: [35, 400],
  system_design: [60, 700],
  case_study: [50, 500],
  motivation: [35, 260],
  intro: [40, 300],
  weakness: [35, 260],
  logistics: [8, 160],
};

interface Manner {
  readonly initialWords: number;
  readonly fillers: number;
  readonly repeated: number;
}

function communication(m: Measures, manner: Manner, input: AnalyzeResponse.Input): number {
  const [few, many] = LENGTH[input.question.type];
  const short = m.words < few ? 45 * (1 - m.words / few) : 0;
  const long = manner.initialWords > many ? Math.min(45, 20 + (25 * (manner.initialWords - many)) / many) : 0;
  const again = Math.min(20, 40 * Math.max(0, manner.repeated - 0.1));
  // 5 in 100 words is how people talk; only beyond it is it worth a word, and only in speech.
  const fillers = input.mode === 'voice' ? Math.min(20, 400 * Math.max(0, manner.fillers - 0.05)) : 0;
  const minutes = (input.durationMs ?? 0) / 60_000;
  const pace = input.mode === 'voice' && minutes > 0.5 ? m.words / minutes : 150;
  const rushed = pace > 195 || pace < 80 ? Math.min(12, Math.abs(pace - 150) / 10) : 0;
  return clamp(
    (100 - short - long - again - fillers - rushed - 0.35 * m.hollow) *
      Math.min(1, 0.25 + (0.75 * m.words) / few),
  );
}

/** All five dimensions as the rubric's judge and the manner of telling make them, 0–100. */
export function handMade(
  judged: Judged,
  m: Measures,
  manner: Manner,
  input: AnalyzeResponse.Input,
): Record<Dimension, Part> {
  return {
    structure: judged.structure,
    relevance: judged.relevance,
    specificity: judged.specificity,
    // However well it is said, what does not meet the question has not been communicated.
    communication: {
      score: Math.min(communication(m, manner, input), 45 + 0.65 * judged.relevance.score),
      evidence: [],
    },
    impact: judged.impact,
  };
}
