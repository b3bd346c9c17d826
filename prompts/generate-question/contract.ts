/** 000-53…58: the next question for this candidate and this job. */
import * as z from 'zod/mini';
import { Question } from '#shared/interview/records.ts';
import { Competency, Difficulty, InterviewType, Stage } from '#shared/interview/vocabulary.ts';
import { Background, CompanyNotes, Exchange } from '../material.ts';

export const id = 'generate-question';

export const Input = z.object({
  ...Background.shape,
  stage: Stage,
  type: InterviewType,
  difficulty: Difficulty,
  /** The competency to test, chosen by code so that a session has variety (000-94). */
  competency: Competency,
  /** What the candidate wants to work on (002-20); `competency` was chosen with them in mind. */
  focusAreas: z.array(Competency),
  /** How this company interviews, where it is known (004-21). */
  company: z.nullable(CompanyNotes),
  /** The questions of this session with the candidate's first answer to each, so that one can follow from another (003-47). */
  answersSoFar: z.array(Exchange),
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
  ofCompany: fields.ofCompany,
});
export type Output = z.infer<typeof Output>;
