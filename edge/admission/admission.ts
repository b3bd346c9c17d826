/*
 * Who may ask, and how much. The route asks once before anything is sent upstream and tells afterwards what it
 * cost; how devices, addresses and the day's money are counted is this folder's matter.
 */
import type { EdgeProblemKind } from '#shared/wire/coach-wire.ts';

/** What is about to be asked. */
export interface Claim {
  /** The device's opaque id, as `deviceOf` read it from the token. */
  readonly device: string;
  /** Where it comes from (`addressOf`); kept as a hash, for a minute. */
  readonly address: string;
  /**
   * Of the record the answer is for, with the prompt and its version: a retry has the same. The answer that is
   * kept for a retry is sealed with it, so it must hold something only the phone knows, as a record's id is.
   */
  readonly key: string;
  /** Dollars and tokens reserved until the call is settled. */
  readonly costAtMost: number;
  readonly tokensAtMost: number;
}

/** What the call really used. A stream that was cut is settled at what was reserved. */
export interface Used {
  readonly cost: number;
  readonly tokens: number;
}

export interface Ticket {
  /**
   * Ends the claim: gives back what was reserved and not used, and keeps `answer` for ten minutes, so that the
   * same key is answered without being paid for again. null keeps nothing: the next try is a new one. Never
   * rejects, and a second time does nothing; call it within `waitUntil` when the phone may have gone.
   */
  settle(used: Used, answer: string | null): Promise<void>;
}

export type Admitted =
  | { readonly kind: 'go'; readonly ticket: Ticket }
  /** The same was asked and answered a moment ago: this is the answer. */
  | { readonly kind: 'answered'; readonly answer: string }
  | {
      readonly kind: 'refused';
      readonly problem: Extract<
        EdgeProblemKind,
        'too-many' | 'day-used-up' | 'coach-resting' | 'in-progress'
      >;
      readonly retryAfterMs: number | null;
    };

export interface Admission {
  /**
   * The device that was given the token in `Authorization: Bearer …`; null for one that is missing, forged or
   * too old, which the route answers with 401 `no-token` before it reads the body.
   */
  deviceOf(authorization: string | null): Promise<string | null>;
  admit(claim: Claim): Promise<Admitted>;
  /** The provider's own limit is reached: nobody asks until then (milliseconds since 1970). */
  rest(until: number): Promise<void>;
}
