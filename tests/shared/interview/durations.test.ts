import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeMs, sessionDurationMs } from '#shared/interview/durations.ts';
import type { Progress } from '#shared/interview/records.ts';
import { aProgress, aSession, at, START } from '#tests/helpers/records.ts';

const sessionWith = (progress: Partial<Progress>) => aSession({ progress: aProgress(progress) });

describe('the time spent in a session', () => {
  test('leaves a pause out', () => {
    const session = sessionWith({ pauses: [{ from: at(200), to: at(500) }] });

    expect(activeMs(session, at(0), at(1000))).toBe(700);
  });

  test('leaves out only what of a pause lies within', () => {
    const session = sessionWith({
      pauses: [
        { from: at(0), to: at(300) },
        { from: at(900), to: at(1500) },
        { from: at(5000), to: at(6000) },
      ],
    });

    expect(activeMs(session, at(200), at(1000))).toBe(600);
  });

  test('leaves out a pause that still goes on', () => {
    const session = sessionWith({ status: { kind: 'paused', since: at(400) } });

    expect(activeMs(session, at(0), at(1000))).toBe(400);
  });

  test('is never less than nothing, also when the clock was set back', () => {
    expect(activeMs(sessionWith({}), at(1000), at(0))).toBe(0);
    expect(activeMs(sessionWith({ status: { kind: 'paused', since: at(900) } }), at(0), at(500))).toBe(500);
  });

  test('with its pauses makes up the whole, however they lie', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(cuts, (moments) => {
        const sorted = moments.toSorted((a, b) => a - b);
        const pauses = sorted.flatMap((from, index) => {
          const to = sorted[index + 1];
          return index % 2 === 0 && to !== undefined ? [{ from: at(from), to: at(to) }] : [];
        });
        const paused = pauses.reduce((sum, pause) => sum + pause.to - pause.from, 0);

        expect(activeMs(sessionWith({ pauses }), at(0), at(10_000)) + paused).toBe(10_000);
      }),
    );
  });
});

describe('the duration of a session', () => {
  test('goes on while it runs', () => {
    expect(sessionDurationMs(sessionWith({}), at(1000))).toBe(1000);
  });

  test.each(['completed', 'abandoned'] as const)('stands still once it is %s (003-42)', (kind) => {
    const session = sessionWith({
      status: { kind, at: at(900) },
      pauses: [{ from: at(100), to: at(300) }],
    });

    expect(sessionDurationMs(session, at(99_999))).toBe(700);
  });

  test('stands still while it is paused', () => {
    const session = sessionWith({ status: { kind: 'paused', since: at(250) } });

    expect([sessionDurationMs(session, at(250)), sessionDurationMs(session, at(9000))]).toEqual([250, 250]);
  });

  test('is nothing before it was started', () => {
    const session = sessionWith({ status: { kind: 'pending' }, startedAt: null });

    expect(sessionDurationMs(session, START + 1000)).toBe(0);
  });
});
