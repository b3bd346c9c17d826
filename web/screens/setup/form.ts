/* How the setup form is remembered. */
import * as z from 'zod/mini';
import { ApplicationId, ResumeId } from '#shared/ids.ts';
import { TIME_FACTORS } from '#shared/interview/limits.ts';
import {
  Competency,
  Difficulty,
  Industry,
  InterviewType,
  RoleLevel,
  Stage,
} from '#shared/interview/vocabulary.ts';
import { FIRST_CHOICE } from './choice.ts';

/** Where the form keeps its last choice: it is a draft like any other. */
export const SETUP_DRAFT = 'form/start';

const FormSchema = z.object({
  stage: Stage,
  type: InterviewType,
  difficulty: Difficulty,
  // null is what the job says, "any" the candidate's own word against it.
  roleLevel: z.nullable(z.union([RoleLevel, z.literal('any')])),
  industry: z.nullable(z.union([Industry, z.literal('any')])),
  focusAreas: z.array(Competency),
  lengthBy: z.enum(['questions', 'duration', 'quick']),
  questions: z.int().check(z.minimum(5), z.maximum(10)),
  minutes: z.literal([15, 30, 45, 60]),
  timed: z.boolean(),
  timeFactor: z._default(z.literal(TIME_FACTORS), 1),
  keptOnDevice: z._default(z.boolean(), false),
  applicationId: z.nullable(ApplicationId),
  resumeId: z.nullable(ResumeId),
});
export type SetupForm = z.infer<typeof FormSchema>;

/**
 * A choice and what follows from it. With another job, level and industry are that job's again: what was chosen
 * was said beside the job before.
 */
export function withItsJob(form: SetupForm, choice: Partial<SetupForm>): Partial<SetupForm> {
  const { applicationId = form.applicationId } = choice;
  return applicationId === form.applicationId ? choice : { roleLevel: null, industry: null, ...choice };
}

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
