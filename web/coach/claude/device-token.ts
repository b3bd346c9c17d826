/*
 * The token that lets this device ask: anonymous, given for a day, kept with the rest of the app's data so that
 * a reload needs no other, and gone with it.
 */
import * as z from 'zod/mini';
import type { Clock } from '#shared/clock.ts';
import type { CoachProblem } from '#shared/problem.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { DeviceToken } from '#shared/wire/coach-wire.ts';
import { problemIn } from './problem-of.ts';

export interface Tokens {
  /** A token to ask with; another than `refused`, when one was. */
  token(signal: AbortSignal | undefined, refused?: string): Promise<Result<string, CoachProblem>>;
}

/** What of the browser's localStorage is used; null where there is none. */
export type Kept = Pick<Storage, 'getItem' | 'setItem'> | null;

const KEY = 'rehearse:coach-token';
const KeptToken = z.object({ token: z.string(), renewAt: z.number() });
type KeptToken = z.infer<typeof KeptToken>;

/** So long before its end a token is changed for another. */
const BEFORE_END_MS = 15 * 60_000;
/** Where the phone's clock says that a fresh token is over, the clock is wrong; the edge will tell. */
const WITH_WRONG_CLOCK_MS = 60 * 60_000;

/** A portal that takes the request and says nothing must not hold everybody who asks. */
const DEADLINE_MS = 10_000;

interface TokensParts {
  readonly fetch: typeof fetch;
  readonly kept: Kept;
  readonly clock: Clock;
}

/** The keeper of this device's token. Two who ask at once wait for the same one. */
export function createTokens({ fetch, kept, clock }: TokensParts): Tokens {
  /** Where the browser keeps nothing, a token lasts as long as the page. */
  let unkept: KeptToken | undefined;
  let fetching: Promise<Result<string, CoachProblem>> | undefined;

  async function another(): Promise<Result<string, CoachProblem>> {
    const tooLong = new AbortController();
    const takeBack = clock.after(DEADLINE_MS, () => tooLong.abort());
    const response = await fetch('/api/device', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
      signal: tooLong.signal,
    })
      .catch(() => null)
      .finally(takeBack);
    if (!response) return fail({ kind: 'coach-unreachable' });
    if (!response.ok) return fail(await problemIn(response));
    const given = DeviceToken.safeParse(await response.json().catch(() => undefined));
    // A hotel's login page, say: 200, and not a word of ours.
    if (!given.success) return fail({ kind: 'coach-unreachable' });
    const { token, expiresAt } = given.data;
    const renewAt = expiresAt - BEFORE_END_MS;
    const held = { token, renewAt: renewAt > clock.now() ? renewAt : clock.now() + WITH_WRONG_CLOCK_MS };
    unkept = keep(kept, held) ? undefined : held;
    return ok(token);
  }

  return {
    async token(signal, refused) {
      signal?.throwIfAborted();
      // Read each time: another tab may have fetched one, or everything was deleted.
      const held = keptIn(kept) ?? unkept;
      if (held && held.token !== refused && clock.now() < held.renewAt) return ok(held.token);
      fetching ??= another().finally(() => {
        fetching = undefined;
      });
      return untilAborted(fetching, signal);
    },
  };
}

/** What others wait for as well goes on; who no longer waits is let go at once. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal?.reason);
    signal?.addEventListener('abort', leave);
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

function keptIn(kept: Kept): KeptToken | undefined {
  try {
    const parsed = KeptToken.safeParse(JSON.parse(kept?.getItem(KEY) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function keep(kept: Kept, token: KeptToken): boolean {
  try {
    kept?.setItem(KEY, JSON.stringify(token));
    return kept !== null;
  } catch {
    return false;
  }
}
