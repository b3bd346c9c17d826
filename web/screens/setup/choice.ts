/* What a choice on the setup form means. Apart from its schema, which the home screen has no use for. */
import type { Setup } from '#shared/interview/start.ts';
import type { SetupForm } from './form.ts';

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
  timeFactor: 1,
  keptOnDevice: false,
  applicationId: null,
  resumeId: null,
};

/** The interview a form asks for. */
export function setupOf(form: SetupForm): Setup {
  const { stage, type, difficulty, roleLevel, industry, focusAreas, timed, timeFactor, keptOnDevice } = form;
  const length =
    form.lengthBy === 'quick'
      ? ({ kind: 'quick' } as const)
      : form.lengthBy === 'questions'
        ? ({ kind: 'questions', count: form.questions } as const)
        : ({ kind: 'duration', minutes: form.minutes } as const);
  return {
    stage,
    type,
    difficulty,
    roleLevel,
    industry,
    focusAreas,
    length,
    timed,
    timeFactor,
    keptOnDevice,
  };
}

/** One question at once, without choosing anything: what a first talk opens with, so that anyone can answer. */
export const QUICK_REP: Setup = setupOf({ ...FIRST_CHOICE, lengthBy: 'quick' });
