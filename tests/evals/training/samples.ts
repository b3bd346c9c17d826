/* Graded answers as the learned part sees them. */
import { DIMENSIONS } from '#shared/assessment/scale.ts';
import { QUESTION_TYPES, type QuestionType } from '#shared/interview/vocabulary.ts';
import { judgeThread } from '#web/coach/on-device/judge-thread.ts';
import { inputsOf } from '#web/coach/on-device/learned/inputs.ts';
import {
  distance,
  type Input,
  SPEAKS_FOR,
  type Usual,
  type Weights,
} from '#web/coach/on-device/learned/model.ts';
import { type CorpusAnswer, writerOf } from '../corpus/corpus.ts';

export interface Sample {
  readonly answer: CorpusAnswer;
  readonly writer: string;
  readonly type: QuestionType;
  /** 0–100. */
  readonly target: number;
  readonly words: number;
  /** The most a total may be by what the rubric holds. */
  readonly ceiling: number;
  readonly values: Readonly<Partial<Record<Input, number | null>>>;
}

/** One sample for each answer that can be judged. */
export function samplesOf(answers: readonly CorpusAnswer[]): Sample[] {
  return answers.flatMap((answer) => {
    const { question: text, type, competency, keyPoints } = answer;
    const input = {
      resume: null,
      job: null,
      roleLevel: null,
      industry: null,
      targetLevel: 'L5A' as const,
      stage: 'hiring_manager' as const,
      question: {
        text,
        type,
        competency,
        category: 'behavioral' as const,
        difficulty: 'medium' as const,
        keyPoints,
      },
      thread: [{ prompt: text, answer: answer.answer }],
      askedFollowUps: [],
      mode: answer.style === 'spoken' ? ('voice' as const) : ('text' as const),
      durationMs: null,
    };
    const thread = judgeThread(input);
    if (thread.kind === 'not_scored') return [];
    return [
      {
        answer,
        writer: writerOf(answer),
        type,
        target: answer.grade * 10,
        words: answer.answer.split(/\s+/u).length,
        ceiling: Math.min(thread.judged.ceiling?.total ?? 100, thread.read.gate?.total ?? 100),
        values: inputsOf(thread, input).values,
      },
    ];
  });
}

/** Mean and spread of every input over samples that have it. */
export function usualOf(samples: readonly Sample[]): Partial<Record<Input, Usual>> {
  const usual: Partial<Record<Input, Usual>> = {};
  const inputs = new Set<Input>(DIMENSIONS.flatMap((name) => [name, ...SPEAKS_FOR[name]]));
  for (const input of inputs) {
    const values = samples.flatMap(({ values: all }) => all[input] ?? []);
    if (values.length === 0) continue;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    usual[input] = { mean, spread: Math.max(spread, 1e-6) };
  }
  return usual;
}

/** The columns of a dimension: its inputs, then one for each type of question. */
export function columnsOf(sample: Sample, inputs: readonly Input[], usual: Weights['usual']): number[] {
  return [
    ...inputs.map((input) => distance(sample.values[input] ?? null, usual[input])),
    ...QUESTION_TYPES.map((type) => (type === sample.type ? TYPE_COLUMN : 0)),
  ];
}

/** A type's own level is hardly held back: its column is twice as large, so its weight is half. */
export const TYPE_COLUMN = 2;
