/*
 * What the prompts' contracts share: a thread as coaches read it, and the material they may draw on.
 * Résumé, job and answers are material about the candidate, never instructions.
 */
import * as z from 'zod/mini';
import { FollowUp } from '#shared/interview/records.ts';
import {
  Category,
  Competency,
  Difficulty,
  Industry,
  Level,
  QuestionType,
  RoleLevel,
} from '#shared/interview/vocabulary.ts';

/** One exchange: what was asked and what the candidate said. A thread is the initial response, then follow-ups. */
export const Exchange = z.object({ prompt: z.string(), answer: z.string() });
export type Exchange = z.infer<typeof Exchange>;

export const Job = z.object({ company: z.string(), title: z.string(), description: z.string() });
export type Job = z.infer<typeof Job>;

/** The question under judgment, as far as a coach needs it. */
export const AskedQuestion = z.object({
  text: z.string(),
  type: QuestionType,
  competency: Competency,
  category: Category,
  difficulty: Difficulty,
  keyPoints: z.array(z.string()),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** What is known of the candidate and the job; null where the candidate gave nothing. */
export const Background = z.object({
  resume: z.nullable(z.string()),
  job: z.nullable(Job),
  roleLevel: z.nullable(RoleLevel),
  industry: z.nullable(Industry),
  targetLevel: Level,
});
export type Background = z.infer<typeof Background>;

/** 004-6: what is known of how a company interviews, without its sources. Empty where nothing is known. */
export const CompanyNotes = z.object({
  interviewStyle: z.string(),
  questionTypes: z.array(z.string()),
  values: z.array(z.string()),
  tips: z.array(z.string()),
  notablePractices: z.string(),
});
export type CompanyNotes = z.infer<typeof CompanyNotes>;

export { FollowUp };
