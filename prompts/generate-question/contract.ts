/** 000-53…58: the next question for this candidate and this job. */
import * as z from 'zod/mini';
import { Question } from '#shared/interview/records.ts';
import { Competency, Difficulty, InterviewType, Stage } from '#shared/interview/vocabulary.ts';
import { Background } from '../material.ts';

export const id = 'generate-question';

export const Input = z.object({
  ...Background.shape,
  stage: Stage,
  type: InterviewType,
  difficulty: Difficulty,
  /** The competency to test, chosen by code so that a session has variety (000-94). */
  competency: Competency,
  questionNumber: z.int(),
  totalQuestions: z.int(),
  /** Never asked again in this session. */
  askedQuestions: z.array(z.string()),
  /** Asked in earlier sessions: avoided while there is something else, newest first. */
  askedBefore: z.array(z.string()),
  /** Any text; a coach that chooses among equals chooses by it, so that two tabs choose alike. */
  seed: z.string(),
});
export type Input = z.infer<typeof Input>;

const fields = Question.shape;
export const Output = z.object({
  text: fields.text,
  competency: fields.competency,
  category: fields.category,
  type: fields.type,
  difficulty: fields.difficulty,
  hints: fields.hints,
  keyPoints: fields.keyPoints,
  timeLimitSeconds: fields.timeLimitSeconds,
  bankId: fields.bankId,
  grounds: fields.grounds,
});
export type Output = z.infer<typeof Output>;
