/*
 * How long somebody who waits is made to wait for Claude before the coach on the device answers.
 *
 * Claude's documented speed gives a question in about 1.5 s, the first words of a judgment in 2 s and the whole in
 * 3 s; three out of four seconds are thus enough on a good line, and on a bad one the device's judgment now is
 * worth more than Claude's in half a minute, because Claude's still comes (shared/interview/second-work.ts).
 * Cost: a Claude that is slow today is asked, given up, and asked again later, which is paid for twice in part.
 */
import type { Clock } from '#shared/clock.ts';
import type { Asking, CoachReply } from './coach.ts';

export interface Patience {
  /** Until the first words; null where none are shown early. */
  readonly firstMs: number | null;
  readonly wholeMs: number;
}

/** By what is awaited. Feedback and summary think before they write, and are looked at a moment later. */
export const PATIENCE = {
  question: { firstMs: null, wholeMs: 6_000 },
  analysis: { firstMs: 4_000, wholeMs: 10_000 },
  questionFeedback: { firstMs: 8_000, wholeMs: 22_000 },
  sessionFeedback: { firstMs: 12_000, wholeMs: 40_000 },
} as const satisfies Readonly<Record<string, Patience>>;

/** Asks, and ends the asking when patience does: that is a coach who cannot be reached. */
export async function patiently<T>(
  ask: (asking: Asking) => CoachReply<T>,
  asking: Asking,
  { firstMs, wholeMs }: Patience,
  clock: Clock,
): CoachReply<T> {
  const end = new AbortController();
  let over = false;
  const giveUp = () => {
    over = true;
    end.abort();
  };
  const whole = clock.after(wholeMs, giveUp);
  const first = firstMs === null ? () => {} : clock.after(firstMs, giveUp);
  try {
    return await ask({
      ...asking,
      signal: asking.signal ? AbortSignal.any([asking.signal, end.signal]) : end.signal,
      onEarlyText: (soFar) => {
        first();
        asking.onEarlyText?.(soFar);
      },
    });
  } catch (bug) {
    if (!over) throw bug;
    return { ok: false, error: { kind: 'coach-unreachable' } };
  } finally {
    whole();
    first();
  }
}
