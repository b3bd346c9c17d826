import { targetLevelFrom } from '../assessment/target-level.ts';
import type { QuestionId, SessionId, Surroundings } from '../ids.ts';
import type { Changes } from './interview.ts';
import { type DurationMinutes, LIMITS, QUESTIONS_FOR_MINUTES } from './limits.ts';
import type { Application, Resume, Session, Timing } from './records.ts';
import type { Competency, Difficulty, Industry, InterviewType, RoleLevel, Stage } from './vocabulary.ts';

/** X4: how long an interview is to be. */
export type Length =
  | { readonly kind: 'quick' }
  | { readonly kind: 'questions'; readonly count: number }
  | { readonly kind: 'duration'; readonly minutes: DurationMinutes };

/** What the candidate chose before beginning. */
export interface Setup {
  readonly stage: Stage;
  readonly type: InterviewType;
  readonly difficulty: Difficulty;
  /** null: as the job says. any: none, whatever the job says. */
  readonly roleLevel: RoleLevel | 'any' | null;
  /** As `roleLevel`. */
  readonly industry: Industry | 'any' | null;
  readonly focusAreas: readonly Competency[];
  readonly length: Length;
  readonly timed: boolean;
  /** How many times as long as in earnest, when timed; default 1. */
  readonly timeFactor?: number | undefined;
  /** A question of an earlier session to rehearse again. */
  readonly rehearses?: QuestionId;
  /** It waits to be begun, while its questions are fetched. */
  readonly prepared?: boolean | undefined;
  /** Nothing of it goes to a coach elsewhere. */
  readonly keptOnDevice?: boolean | undefined;
}

/** 002-21: three minutes for an answer, unless the question says otherwise. */
const QUESTION_SECONDS = 180;

/** X4: 15/30/45/60 minutes hold 3/5/8/10 questions, a quick rep is 1, else what was chosen (1–10). */
export function questionsFor(length: Length): number {
  switch (length.kind) {
    case 'quick':
      return 1;
    case 'questions':
      return Math.min(LIMITS.questions.max, Math.max(LIMITS.questions.min, Math.round(length.count)));
    case 'duration':
      return QUESTIONS_FOR_MINUTES[length.minutes];
  }
}

/** At this pace five questions take half an hour and eight three quarters, as X4 says of the durations. */
const MINUTES_A_QUESTION = 5.75;

/** 000-113 says 30-45 minutes: who tells more takes up to half as long again. */
const AT_LENGTH = 1.5;

/**
 * About how many minutes an interview with follow-ups takes, in steps of five: [least, most] (000-113). Who chose
 * a duration is told that duration, which is the least of as many questions.
 */
export function minutesFor(length: Length): readonly [number, number] {
  if (length.kind === 'duration') return [length.minutes, length.minutes];
  const least = toFive(questionsFor(length) * MINUTES_A_QUESTION);
  return [least, toFive(least * AT_LENGTH)];
}

const toFive = (minutes: number) => Math.round(minutes / 5) * 5;

/**
 * Begins a session. The application and the résumé are the records themselves, so that what was chosen is
 * what is used; the session keeps company and title, to read well when the application is gone.
 */
export function start(
  setup: Setup,
  material: { readonly application: Application | null; readonly resume: Resume | null },
  surroundings: Surroundings,
): { readonly session: Session; readonly changes: Changes } {
  const { application, resume } = material;
  const { now } = surroundings;
  const session: Session = {
    id: surroundings.newId<SessionId>(),
    applicationId: application?.id ?? null,
    resumeId: resume?.id ?? null,
    company: application?.company ?? null,
    title: application?.title ?? null,
    stage: setup.stage,
    type: setup.type,
    difficulty: setup.difficulty,
    roleLevel: chosenOr(setup.roleLevel, application?.roleLevel),
    industry: chosenOr(setup.industry, application?.industry),
    focusAreas: setup.focusAreas.slice(0, LIMITS.focusAreas),
    totalQuestions: questionsFor(setup.length),
    timing: timingOf(setup),
    targetLevel: application?.targetLevelChosen ?? targetLevelFrom(application?.jobDescription ?? '').level,
    rehearses: setup.rehearses ?? null,
    ...(setup.keptOnDevice && { keptOnDevice: true }),
    createdAt: now,
    progress: {
      ...(setup.prepared
        ? { status: { kind: 'pending' }, startedAt: null }
        : { status: { kind: 'in_progress' }, startedAt: now }),
      pauses: [],
      removedAt: null,
      stamp: surroundings.stamp(),
    },
  };
  return { session, changes: { sessions: [session] } };
}

/** What was chosen, else what the job says. */
export function chosenOr<T extends string>(chosen: T | 'any' | null, ofJob: T | null | undefined): T | null {
  return chosen === 'any' ? null : (chosen ?? ofJob ?? null);
}

function timingOf(setup: Setup): Timing {
  if (!setup.timed) return { kind: 'untimed' };
  const sessionMinutes = setup.length.kind === 'duration' ? setup.length.minutes : null;
  const timing = { kind: 'timed', sessionMinutes, questionSeconds: QUESTION_SECONDS } as const;
  const { timeFactor = 1 } = setup;
  return timeFactor === 1 ? timing : { ...timing, timeFactor };
}
