/*
 * Every failure a person can meet, in one union. Code says what happened; web/words says it in a sentence that
 * tells what is safe and what to do. A new variant here and the compiler asks for its sentence there.
 */
import type { Refusal } from './interview/refusals.ts';

/** Why the phone's database did not do it. */
export type StoreProblem =
  | { readonly kind: 'storage-full' }
  /** Private mode or blocked site data: nothing can be kept. */
  | { readonly kind: 'storage-unavailable' }
  /** Another tab runs a newer version; this one must be reloaded before it may write. */
  | { readonly kind: 'storage-outdated' }
  /** A part of the app could not be fetched: offline before all of it was on this device. */
  | { readonly kind: 'not-loaded' }
  /** `detail` names the error, never what was stored. */
  | { readonly kind: 'storage-failed'; readonly detail: string };

/** Why a coach did not answer. The work stays waiting; nothing of the candidate's is lost. */
export type CoachProblem =
  | { readonly kind: 'coach-unreachable' }
  | { readonly kind: 'coach-busy'; readonly retryAfterMs: number | null }
  /** This device asked for as much as it may in a day. */
  | { readonly kind: 'coach-day-used-up'; readonly retryAfterMs: number | null }
  /** Everybody together did, or who pays for it drew a line. */
  | { readonly kind: 'coach-resting'; readonly retryAfterMs: number | null }
  /** It would not judge this text. */
  | { readonly kind: 'coach-declined' }
  /** There is no such coach behind this app. */
  | { readonly kind: 'coach-absent' }
  | { readonly kind: 'coach-failed'; readonly detail: string };

export type Problem = Refusal | StoreProblem | CoachProblem;
