import { describe, expect, test } from 'vitest';
import { nextStep } from '#shared/interview/next-step.ts';
import * as records from '#shared/interview/records.ts';
import { minutesFor, questionsFor, type Setup, start } from '#shared/interview/start.ts';
import { COMPETENCIES, DIFFICULTIES, INTERVIEW_TYPES, STAGES } from '#shared/interview/vocabulary.ts';
import {
  anApplication,
  anInterview,
  aQuestion,
  aResume,
  START,
  testSurroundings,
} from '#tests/helpers/records.ts';

const NOTHING = { application: null, resume: null };

function aSetup(over: Partial<Setup> = {}): Setup {
  return {
    stage: 'recruiter_screen',
    type: 'behavioral',
    difficulty: 'medium',
    roleLevel: null,
    industry: null,
    focusAreas: [],
    length: { kind: 'questions', count: 5 },
    timed: false,
    ...over,
  };
}

/** The session that a setup begins. */
function started(over: Partial<Setup> = {}, material: Parameters<typeof start>[1] = NOTHING) {
  return start(aSetup(over), material, testSurroundings()).session;
}

describe('starting a session', () => {
  test.each(STAGES.flatMap((stage) => INTERVIEW_TYPES.map((type) => [stage, type] as const)))(
    'takes a %s of type %s at every difficulty, and waits for its first question (000-27, 000-103)',
    (stage, type) => {
      for (const difficulty of DIFFICULTIES) {
        const session = started({ stage, type, difficulty });

        expect(records.Session.parse(session)).toEqual(session);
        expect(session).toMatchObject({ stage, type, difficulty, createdAt: START });
        expect(nextStep(anInterview({ session }))).toEqual({ kind: 'question', number: 1 });
      }
    },
  );

  test('saves the session before any coach is asked (001-21)', () => {
    const { session, changes } = start(aSetup(), NOTHING, testSurroundings());

    expect(changes).toEqual({ sessions: [session] });
    expect(session.progress).toMatchObject({
      status: { kind: 'in_progress' },
      startedAt: START,
      pauses: [],
      removedAt: null,
    });
  });

  test('needs neither a job nor a résumé', () => {
    expect(started()).toMatchObject({
      applicationId: null,
      resumeId: null,
      company: null,
      title: null,
      targetLevel: 'L4',
    });
  });

  test('keeps company and title as they are now, to read well when the application is gone', () => {
    const application = anApplication({ company: 'Harbor Bakery', title: 'Shift Lead' });
    const resume = aResume();

    expect(started({}, { application, resume })).toMatchObject({
      applicationId: application.id,
      resumeId: resume.id,
      company: 'Harbor Bakery',
      title: 'Shift Lead',
    });
  });

  test('takes role level and industry from the setup, else from the application; "any" is a choice too', () => {
    const application = anApplication({ roleLevel: 'mid', industry: 'retail_hospitality' });
    const chosen = started({ roleLevel: 'senior', industry: 'finance' }, { application, resume: null });
    const left = started({}, { application, resume: null });

    expect(chosen).toMatchObject({ roleLevel: 'senior', industry: 'finance' });
    expect(left).toMatchObject({ roleLevel: 'mid', industry: 'retail_hospitality' });
    expect(started()).toMatchObject({ roleLevel: null, industry: null });
    const any = started({ roleLevel: 'any', industry: 'any' }, { application, resume: null });
    expect(any).toMatchObject({ roleLevel: null, industry: null });
  });

  test.each([
    ['read from the job description', 'Lead strategic initiatives.', null, 'L5B'],
    ['not raised by "staffing" or "misleading" (X16)', 'Staffing desk, no misleading ads.', null, 'L4'],
    ['the candidate’s own word against the description', 'Principal engineer.', 'L4', 'L4'],
  ] as const)('aims at a target level %s', (_name, jobDescription, targetLevelChosen, level) => {
    const application = anApplication({ jobDescription, targetLevelChosen });

    expect(started({}, { application, resume: null }).targetLevel).toBe(level);
  });

  test('keeps three focus areas at most, the first ones', () => {
    const focusAreas = COMPETENCIES.slice(0, 5);

    expect(started({ focusAreas }).focusAreas).toEqual(focusAreas.slice(0, 3));
  });

  test('remembers the question it rehearses again', () => {
    const { id } = aQuestion();

    expect(started({ rehearses: id }).rehearses).toBe(id);
    expect(started().rehearses).toBeNull();
  });
});

describe('the length of an interview (X4)', () => {
  test('is 1 for a quick rep', () => {
    expect(started({ length: { kind: 'quick' } }).totalQuestions).toBe(1);
  });

  test.each([
    [15, 3],
    [30, 5],
    [45, 8],
    [60, 10],
  ] as const)('is, for %i minutes, %i questions', (minutes, questions) => {
    expect(started({ length: { kind: 'duration', minutes } }).totalQuestions).toBe(questions);
  });

  test.each([
    [5, 5],
    [10, 10],
    [0, 1],
    [-3, 1],
    [11, 10],
    [4.6, 5],
  ])('is, when %d questions are asked for, %i', (count, questions) => {
    expect(questionsFor({ kind: 'questions', count })).toBe(questions);
  });

  test('of five questions is announced as 30 to 45 minutes (000-113)', () => {
    expect(minutesFor({ kind: 'questions', count: 5 })).toEqual([30, 45]);
  });

  test.each([
    [1, 5, 10],
    [6, 35, 55],
    [7, 40, 60],
    [8, 45, 70],
    [9, 50, 75],
    [10, 60, 90],
  ])('of %i is announced as %i to %i minutes', (count, least, most) => {
    expect(minutesFor({ kind: 'questions', count })).toEqual([least, most]);
  });

  test.each([15, 30, 45, 60] as const)(
    'is announced as the duration that was chosen, the least of as many questions: %i',
    (minutes) => {
      const duration = { kind: 'duration', minutes } as const;
      expect(minutesFor(duration)).toEqual([minutes, minutes]);
      expect(minutesFor({ kind: 'questions', count: questionsFor(duration) })[0]).toBe(minutes);
    },
  );
});

describe('the timing of an interview', () => {
  test('is none unless it was chosen', () => {
    expect(started({ length: { kind: 'duration', minutes: 30 } }).timing).toEqual({ kind: 'untimed' });
  });

  test('is the chosen minutes, and three minutes for each question (002-21)', () => {
    expect(started({ timed: true, length: { kind: 'duration', minutes: 45 } }).timing).toEqual({
      kind: 'timed',
      sessionMinutes: 45,
      questionSeconds: 180,
    });
  });

  test('keeps how much longer it may take than in earnest (WCAG 2.2.1)', () => {
    expect(started({ timed: true, timeFactor: 3 }).timing).toMatchObject({ kind: 'timed', timeFactor: 3 });
    expect(started({ timed: true, timeFactor: 1 }).timing).not.toHaveProperty('timeFactor');
    expect(started({ timed: false, timeFactor: 3 }).timing).toEqual({ kind: 'untimed' });
  });

  test.each([{ kind: 'quick' }, { kind: 'questions', count: 5 }] as const)(
    'times only the questions when no duration was chosen: %o',
    (length) => {
      expect(started({ timed: true, length }).timing).toMatchObject({ kind: 'timed', sessionMinutes: null });
    },
  );
});
