import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  directionOf,
  improvementTrend,
  ofOneCoach,
  type ScoredSession,
  scoredBy,
} from '#shared/assessment/progress.ts';
import * as build from '#tests/helpers/records.ts';

describe('the improvement trend', () => {
  test('goes from the first session to the latest (000-50)', () => {
    const sessions: ScoredSession[] = [
      { startedAt: 1, score: 5.8, coach: 'on_device', short: false },
      { startedAt: 2, score: 6.1, coach: 'on_device', short: false },
      { startedAt: 3, score: 7.2, coach: 'on_device', short: false },
    ];
    expect(improvementTrend(sessions)).toEqual({ first: 5.8, latest: 7.2, improvement: '+1.4' });
  });

  test.each([
    [6.3, 6, '-0.3'],
    [7, 7, '+0.0'],
    [22 / 3, 7.3, '+0.0'],
    [7.3, 22 / 3, '+0.0'],
    [1, 10, '+9.0'],
  ])('from %d to %d reads %s', (first, latest, improvement) => {
    const sessions: ScoredSession[] = [
      { startedAt: 1, score: first, coach: 'on_device', short: false },
      { startedAt: 2, score: latest, coach: 'on_device', short: false },
    ];
    expect(improvementTrend(sessions)).toEqual({ first, latest, improvement });
  });

  test('needs two scored sessions; one that is not scored yet does not count (000-51, X13)', () => {
    expect(improvementTrend([])).toBeNull();
    expect(improvementTrend([{ startedAt: 1, score: 7, coach: 'on_device', short: false }])).toBeNull();
    expect(
      improvementTrend([
        { startedAt: 1, score: 7, coach: 'on_device', short: false },
        { startedAt: 2, score: null, coach: 'on_device', short: false },
      ]),
    ).toBeNull();
  });

  test('compares only sessions of the coach who scored the latest: another coach is another yardstick', () => {
    const strict: ScoredSession[] = [
      { startedAt: 2, score: 4, coach: 'on_device', short: false },
      { startedAt: 4, score: 5, coach: 'on_device', short: false },
    ];
    const other: ScoredSession = { startedAt: 1, score: 9, coach: 'claude', short: false };

    expect(improvementTrend([other, ...strict])?.improvement).toBe('+1.0');
    expect(improvementTrend([...strict, { ...other, startedAt: 5 }])).toBeNull();
    expect(improvementTrend([...strict, { ...other, startedAt: 5, score: null }])?.improvement).toBe('+1.0');
  });

  test('leaves short rehearsals out: one question answered well is no better interview than five', () => {
    const whole = (startedAt: number, score: number): ScoredSession => ({
      startedAt,
      score,
      coach: 'on_device',
      short: false,
    });
    const warmUp: ScoredSession = { ...whole(2, 10), short: true };

    expect(improvementTrend([whole(1, 5), warmUp])).toBeNull();
    expect(improvementTrend([whole(1, 5), { ...warmUp, startedAt: 4 }, whole(3, 6)])?.improvement).toBe(
      '+1.0',
    );
    expect(improvementTrend([warmUp, { ...warmUp, startedAt: 3 }])).toBeNull();
  });

  test('does not depend on the order of its input, and leaves it as it was', () => {
    const session = fc.record({
      startedAt: fc.nat(5),
      score: fc.option(fc.integer({ min: 1, max: 10 })),
      coach: fc.constantFrom('on_device' as const, 'claude' as const),
      short: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(session), (sessions) => {
        const before = structuredClone(sessions);
        expect(improvementTrend(sessions.toReversed())).toEqual(improvementTrend(sessions));
        expect(sessions).toEqual(before);
      }),
    );
  });
});

describe('what may be compared', () => {
  const by = (coach: 'on_device' | 'claude', ...times: number[]): ScoredSession[] =>
    times.map((startedAt) => ({ startedAt, score: 5, coach, short: false }));

  test('are the latest sessions of one coach, oldest first, and the first of all', () => {
    const { first, recent, mixed } = ofOneCoach(by('on_device', 4, 1, 3, 2), 2);
    expect(first?.startedAt).toBe(1);
    expect(recent.map(({ startedAt }) => startedAt)).toEqual([3, 4]);
    expect(mixed).toBe(false);
  });

  test('says when sessions of another coach stand between them, not when they came before', () => {
    const between = ofOneCoach([...by('on_device', 1, 2, 5), ...by('claude', 3)], 2);
    expect(between.recent.map(({ startedAt }) => startedAt)).toEqual([2, 5]);
    expect(between.mixed).toBe(true);
    expect(ofOneCoach([...by('on_device', 2, 3), ...by('claude', 1)], 5).mixed).toBe(false);
  });

  test('says when another coach scored before them all, however few of them are asked for', () => {
    expect(ofOneCoach([...by('on_device', 2, 3, 4), ...by('claude', 1)], 2).othersBefore).toBe(true);
    expect(ofOneCoach([...by('on_device', 1, 3, 4), ...by('claude', 2)], 2).othersBefore).toBe(false);
  });

  test('says how many short ones are left out, of those that stand between where there are more than asked for', () => {
    const short = by('on_device', 1, 5, 7).map((session) => ({ ...session, short: true }));
    expect(ofOneCoach([...by('on_device', 2, 4, 6), ...short], 5).short).toBe(3);
    expect(ofOneCoach([...by('on_device', 2, 4, 6), ...short], 2).short).toBe(2);
    expect(ofOneCoach(short, 2)).toMatchObject({ first: null, recent: [], short: 3 });
  });

  test('is no coach’s who scored a short one last', () => {
    const last = by('claude', 9).map((session) => ({ ...session, short: true }));
    expect(ofOneCoach([...by('on_device', 1, 2), ...last], 5).recent).toHaveLength(2);
  });

  test('is nothing where nothing is scored', () => {
    const unscored = by('on_device', 1).map((session) => ({ ...session, score: null }));
    expect(ofOneCoach(unscored, 5)).toEqual({
      first: null,
      recent: [],
      mixed: false,
      othersBefore: false,
      short: 0,
    });
  });
});

test.each([
  ['+0.1', 'up'],
  ['-0.1', 'down'],
  ['+0.0', 'level'],
] as const)('a change of %s goes %s', (improvement, direction) => {
  expect(directionOf({ first: 5, latest: 5, improvement })).toBe(direction);
});

describe('a session is short', () => {
  const session = build.aSession({ totalQuestions: 5 });
  test.each([
    ['with one question', { questionsCompleted: 1, readiness: null }, true],
    ['with two answers of five', { questionsCompleted: 2 }, true],
    ['with three answers of which two could be judged', { questionsCompleted: 3, readiness: null }, true],
    ['never with three judged answers', { questionsCompleted: 3 }, false],
  ])('%s', (_, feedback, short) => {
    expect(scoredBy(1, build.summaryOf(session, feedback)).short).toBe(short);
  });
});
