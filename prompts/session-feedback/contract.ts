/** 000-79…87: feedback on the session. The average and the readiness band are given, not asked for. */
import * as z from 'zod/mini';
import { Point } from '#shared/interview/evidence.ts';
import { Readiness, SessionFeedback } from '#shared/interview/records.ts';
import { Competency, Difficulty, InterviewType, Level, Stage } from '#shared/interview/vocabulary.ts';
import { Background, CompanyNotes } from '../material.ts';

export const id = 'session-feedback';

/** One question as it went; `score` is null when it was skipped or could not be scored. */
export const QuestionSummary = z.object({
  number: z.int(),
  text: z.string(),
  competency: Competency,
  score: z.nullable(z.int()),
  answered: z.boolean(),
  /** The level heard in the answer; null when there was no clear signal. */
  levelDemonstrated: z.nullable(Level),
  /** Points of the latest analysis; a span's words are already in `quote`. */
  strengths: z.array(z.object({ ...Point.shape, quote: z.nullable(z.string()) })),
  gaps: z.array(z.object({ ...Point.shape, quote: z.nullable(z.string()) })),
});
export type QuestionSummary = z.infer<typeof QuestionSummary>;

export const Input = z.object({
  ...Background.shape,
  stage: Stage,
  type: InterviewType,
  difficulty: Difficulty,
  focusAreas: z.array(Competency),
  company: z.nullable(CompanyNotes),
  totalQuestions: z.int(),
  averageScore: z.nullable(z.number()),
  readiness: z.nullable(Readiness),
  questions: z.array(QuestionSummary),
});
export type Input = z.infer<typeof Input>;

const fields = SessionFeedback.shape;
export const Output = z.object({
  overallAssessment: fields.overallAssessment,
  keyStrengths: fields.keyStrengths,
  areasToImprove: fields.areasToImprove,
  coachingPriorities: fields.coachingPriorities,
  nextSteps: fields.nextSteps,
  /** 004-16: how the answers meet what is known of the company; null when nothing is known. */
  companyFit: z.optional(z.nullable(z.string())),
});
export type Output = z.infer<typeof Output>;
