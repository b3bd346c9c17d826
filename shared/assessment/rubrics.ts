/*
 * What each type of question asks of an answer (X2: the type drives the rubric). A story is judged by STAR, an
 * introduction is not: one rubric for all would punish good answers for their kind.
 */
import type { QuestionType } from '../interview/vocabulary.ts';
import { weightedMean } from './weighted-mean.ts';

/** One thing an answer is expected to hold. */
export interface Criterion {
  /** Unique within its rubric; what a CriterionScore names. */
  readonly key: string;
  /** A word or two for a screen. */
  readonly label: string;
  /** Share of the rubric, 0–1; those of a rubric sum to 1. */
  readonly weight: number;
  /** What it wants, in one short sentence. */
  readonly asks: string;
}

export interface Rubric {
  readonly id: string;
  readonly criteria: readonly Criterion[];
}

/** 002-45. */
const STAR: readonly Criterion[] = [
  { key: 'situation', label: 'Situation', weight: 0.2, asks: 'Make the context clear in a sentence or two.' },
  { key: 'task', label: 'Task', weight: 0.2, asks: 'Say what you had to achieve and what your role was.' },
  {
    key: 'action',
    label: 'Action',
    weight: 0.3,
    asks: 'Tell the specific steps you took yourself, and why.',
  },
  {
    key: 'result',
    label: 'Result',
    weight: 0.3,
    asks: 'Say how it turned out, with a number where you have one.',
  },
];

/** The rubric of each type of question. */
export const RUBRICS: Readonly<Record<QuestionType, Rubric>> = {
  behavioral: { id: 'behavioral', criteria: STAR },
  situational: { id: 'situational', criteria: STAR },
  /** 002-46. */
  technical: {
    id: 'technical',
    criteria: [
      { key: 'accuracy', label: 'Accuracy', weight: 0.4, asks: 'Take an approach that is correct.' },
      { key: 'depth', label: 'Depth', weight: 0.25, asks: 'Go past the definition to how and why it works.' },
      {
        key: 'trade_offs',
        label: 'Trade-offs',
        weight: 0.2,
        asks: 'Name an alternative and what it would cost.',
      },
      {
        key: 'communication',
        label: 'Communication',
        weight: 0.15,
        asks: 'Explain it so that a listener can follow.',
      },
    ],
  },
  /** 002-47. */
  system_design: {
    id: 'system_design',
    criteria: [
      {
        key: 'requirements',
        label: 'Requirements',
        weight: 0.15,
        asks: 'Clarify what the system must do, and for how many.',
      },
      {
        key: 'high_level_design',
        label: 'High-level design',
        weight: 0.25,
        asks: 'Lay out the main parts and how data flows.',
      },
      { key: 'deep_dive', label: 'Deep dive', weight: 0.25, asks: 'Work one hard part out in detail.' },
      {
        key: 'scalability',
        label: 'Scalability',
        weight: 0.2,
        asks: 'Say what breaks first under load, and your remedy.',
      },
      {
        key: 'trade_offs',
        label: 'Trade-offs',
        weight: 0.15,
        asks: 'Weigh your choices against the alternatives.',
      },
    ],
  },
  /** Our own; no specification weighs a case study. */
  case_study: {
    id: 'case_study',
    criteria: [
      {
        key: 'framing',
        label: 'Framing',
        weight: 0.2,
        asks: 'Restate the problem and what success would mean.',
      },
      {
        key: 'structure',
        label: 'Structure',
        weight: 0.25,
        asks: 'Break it into parts you can examine one by one.',
      },
      {
        key: 'analysis',
        label: 'Analysis',
        weight: 0.3,
        asks: 'Reason from facts, estimates and stated assumptions.',
      },
      {
        key: 'recommendation',
        label: 'Recommendation',
        weight: 0.25,
        asks: 'Commit to an answer, with its risks and next step.',
      },
    ],
  },
  /** This and the next two: scoring, 6.4. STAR is the wrong measure for them. */
  intro: {
    id: 'intro',
    criteria: [
      { key: 'present', label: 'Present', weight: 0.2, asks: 'Say who you are professionally today.' },
      { key: 'past', label: 'Past', weight: 0.25, asks: 'Tell the experience that led you here.' },
      { key: 'proof', label: 'Proof', weight: 0.3, asks: 'Give one achievement a listener could check.' },
      { key: 'future', label: 'Future', weight: 0.25, asks: 'Say why this role is your next step.' },
    ],
  },
  motivation: {
    id: 'motivation',
    criteria: [
      {
        key: 'reason',
        label: 'Reason',
        weight: 0.3,
        asks: 'Give a reason that belongs to this role or company.',
      },
      { key: 'fit', label: 'Fit', weight: 0.25, asks: 'Connect what they need with what you do well.' },
      { key: 'proof', label: 'Proof', weight: 0.25, asks: 'Support it with something you have done.' },
      { key: 'contribution', label: 'Contribution', weight: 0.2, asks: 'Say what you would bring to them.' },
    ],
  },
  weakness: {
    id: 'weakness',
    criteria: [
      { key: 'named', label: 'Named', weight: 0.2, asks: 'Name one real weakness plainly.' },
      { key: 'example', label: 'Example', weight: 0.25, asks: 'Tell one occasion when it mattered.' },
      { key: 'steps', label: 'Steps', weight: 0.3, asks: 'Say what you do about it.' },
      { key: 'progress', label: 'Progress', weight: 0.25, asks: 'Show that it has become better.' },
    ],
  },
  /** Our own, for availability, pay and notice: a plain reply is the whole answer. */
  logistics: {
    id: 'logistics',
    criteria: [
      { key: 'answer', label: 'Answer', weight: 0.6, asks: 'Answer what was asked, directly.' },
      { key: 'detail', label: 'Detail', weight: 0.25, asks: 'Give the date, figure or place it depends on.' },
      { key: 'flexibility', label: 'Flexibility', weight: 0.15, asks: 'Say what you could adapt.' },
    ],
  },
};

/**
 * The rubric's total, 0–100, not rounded, from scores 0–100: the weighted mean over what was assessed. A null
 * score means the coach cannot know; it neither helps nor harms, the other weights grow in proportion. Null
 * when nothing was assessed. Keys the rubric does not have are ignored.
 */
export function rubricTotal(
  rubric: Rubric,
  criteria: readonly { readonly key: string; readonly score: number | null }[],
): number | null {
  return weightedMean(
    rubric.criteria.flatMap(({ key, weight }) => {
      const score = criteria.find((scored) => scored.key === key)?.score ?? null;
      return score === null ? [] : [{ weight, value: score }];
    }),
  );
}
