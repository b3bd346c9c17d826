/* What the setup form holds, how it is remembered, and what it means. */
import * as z from 'zod/mini';
import { ApplicationId, ResumeId } from '#shared/ids.ts';
import type { Setup } from '#shared/interview/start.ts';
import {
  Competency,
  Difficulty,
  Industry,
  InterviewType,
  RoleLevel,
  Stage,
} from '#shared/interview/vocabulary.ts';

/** Where the form keeps its last choice: it is a draft like any other. */
export const SETUP_DRAFT = 'form/start';

const FormSchema = z.object({
  stage: Stage,
  type: InterviewType,
  difficulty: Difficulty,
  roleLevel: z.nullable(RoleLevel),
  industry: z.nullable(Industry),
  focusAreas: z.array(Competency),
  lengthBy: z.enum(['questions', 'duration', 'quick']),
  questions: z.int().check(z.minimum(5), z.maximum(10)),
  minutes: z.literal([15, 30, 45, 60]),
  timed: z.boolean(),
  applicationId: z.nullable(ApplicationId),
  resumeId: z.nullable(ResumeId),
});
export type SetupForm = z.infer<typeof FormSchema>;

/** What is chosen before anything was: a recruiter's first talk of five questions (X4), no clock. */
export const FIRST_CHOICE: SetupForm = {
  stage: 'recruiter_screen',
  type: 'behavioral',
  difficulty: 'medium',
  roleLevel: null,
  industry: null,
  focusAreas: [],
  lengthBy: 'questions',
  questions: 5,
  minutes: 30,
  timed: false,
  applicationId: null,
  resumeId: null,
};

/** The remembered choice; the first one when nothing usable is remembered. */
export function readSetupForm(text: string | undefined): SetupForm {
  if (!text) return FIRST_CHOICE;
  try {
    const parsed = FormSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : FIRST_CHOICE;
  } catch {
    return FIRST_CHOICE; // an older version's form: choosing again costs less than a failure
  }
}

/** The interview a form asks for. */
export function setupOf(form: SetupForm): Setup {
  const { stage, type, difficulty, roleLevel, industry, focusAreas, timed } = form;
  const length =
    form.lengthBy === 'quick'
      ? ({ kind: 'quick' } as const)
      : form.lengthBy === 'questions'
        ? ({ kind: 'questions', count: form.questions } as const)
        : ({ kind: 'duration', minutes: form.minutes } as const);
  return { stage, type, difficulty, roleLevel, industry, focusAreas, length, timed };
}

/** One question at once, without choosing anything: what a first talk opens with, so that anyone can answer. */
export const QUICK_REP: Setup = setupOf({ ...FIRST_CHOICE, lengthBy: 'quick' });
