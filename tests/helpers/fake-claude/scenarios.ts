/*
 * What the fake can be told to do with the next call. Chosen by a test or a control call and never by what a
 * candidate wrote, so that no text can play a fault.
 */

/** A share of the whole, 0 to 1. */
type Share = number;

export type Scenario =
  /** As it should be. `text` in place of the reply made from the request; `thinks` puts a thinking block first. */
  | { readonly kind: 'answer'; readonly text?: string; readonly thinks?: boolean }
  /** 429; without seconds there is no retry-after. */
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number }
  /** The provider's own (429, no retry-after) or the owner's own limit (400). */
  | { readonly kind: 'spend-limit'; readonly whose: 'provider' | 'owner' }
  /** Any error status with its body; 502 comes as HTML from something in between. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'connection-refused' }
  | { readonly kind: 'connection-reset' }
  /** Nothing comes: no headers, or headers and then nothing. */
  | { readonly kind: 'silence'; readonly after: 'request' | 'headers' }
  /** The stream ends without its end after a share of its bytes; reset breaks the connection. */
  | { readonly kind: 'cut'; readonly at: Share; readonly how?: 'end' | 'reset' }
  | { readonly kind: 'slow-drip'; readonly bytesPerSecond: number }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'wrong-schema' }
  /** max_tokens is reached after half of the text. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'refusal'; readonly afterText?: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'huge'; readonly bytes: number }
  /** A whole answer after so long, whether anybody still listens or not; `alive` pings until then. */
  | { readonly kind: 'late'; readonly afterMs: number; readonly alive: boolean }
  /**
   * The right shape for somebody else: what it rests on (sentences, lines, questions, findings) is not there, and
   * what it lets the candidate say is another's.
   */
  | { readonly kind: 'other-session' }
  /** Every event arrives twice. */
  | { readonly kind: 'duplicates' }
  /** An error inside a stream that began well. */
  | { readonly kind: 'error-event'; readonly at: Share; readonly type: string }
  /** The stream's data is no JSON. */
  | { readonly kind: 'garbled' }
  /** Events and fields nobody knows yet, between those that are known. */
  | { readonly kind: 'newer-events' }
  /** The search tool answers with an error and no page. */
  | { readonly kind: 'search-fails' }
  /** The model answers without having searched. */
  | { readonly kind: 'search-skipped' };

export const AS_IT_SHOULD_BE: Scenario = { kind: 'answer' };
