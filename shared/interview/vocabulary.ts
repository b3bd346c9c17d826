/*
 * The closed lists of the specifications, each once. A list is the source, its type is inferred, and the
 * wording a person reads lives in web/words.
 */
import * as z from 'zod/mini';

/** 000-13: who conducts the interview. It drives the competencies. */
export const STAGES = ['recruiter_screen', 'hiring_manager'] as const;
/** 002-9 and 003-14: what kind of interview it is. It drives the rubric (X2). */
export const INTERVIEW_TYPES = ['behavioral', 'technical', 'case_study', 'system_design', 'mixed'] as const;
/** What one question asks for; each has a rubric of its own. */
export const QUESTION_TYPES = [
  'behavioral',
  'situational',
  'technical',
  'system_design',
  'case_study',
  'motivation',
  'intro',
  'weakness',
  'logistics',
] as const;
/** X3. */
export const DIFFICULTIES = ['easy', 'medium', 'hard', 'expert'] as const;
/** X3, 003-13. */
export const ROLE_LEVELS = ['entry', 'mid', 'senior'] as const;
/** 000-92, 000-93. */
export const COMPETENCIES = [
  'communication',
  'motivation',
  'culture_fit',
  'technical_basics',
  'availability',
  'leadership',
  'problem_solving',
  'ambiguity_tolerance',
  'stakeholder_management',
  'technical_depth',
] as const;
/** 002-12. */
export const CATEGORIES = [
  'behavioral',
  'technical',
  'problem_solving',
  'communication',
  'leadership',
  'culture_fit',
  'role_specific',
] as const;
/** 003-12. */
export const INDUSTRIES = [
  'technology',
  'finance',
  'healthcare',
  'education',
  'retail_hospitality',
  'public_sector',
  'manufacturing_logistics',
  'sales_marketing',
  'other',
] as const;
/** 000-23: from executing well (L4) over coordinating across teams (L5A) to moving an organization (L5B). */
export const LEVELS = ['L4', 'L5A', 'L5B'] as const;
/** X6. */
export const STATUSES = ['pending', 'in_progress', 'paused', 'completed', 'abandoned'] as const;

export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;
export const InterviewType = z.enum(INTERVIEW_TYPES);
export type InterviewType = z.infer<typeof InterviewType>;
export const QuestionType = z.enum(QUESTION_TYPES);
export type QuestionType = z.infer<typeof QuestionType>;
export const Difficulty = z.enum(DIFFICULTIES);
export type Difficulty = z.infer<typeof Difficulty>;
export const RoleLevel = z.enum(ROLE_LEVELS);
export type RoleLevel = z.infer<typeof RoleLevel>;
export const Competency = z.enum(COMPETENCIES);
export type Competency = z.infer<typeof Competency>;
export const Category = z.enum(CATEGORIES);
export type Category = z.infer<typeof Category>;
export const Industry = z.enum(INDUSTRIES);
export type Industry = z.infer<typeof Industry>;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;
