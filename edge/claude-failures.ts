/* What can go wrong on the way to Claude and back, as values; what is done about it is decided elsewhere. */

/** `status` as the API gave it, null without one; `retryAfterMs` where it said when. */
export interface ClaudeFailure {
  readonly kind: /** No connection, or none that held until the headers. */
    | 'unreachable'
    /** The stream ended or broke before its end, or told what cannot be. */
    | 'broken'
    /** Nothing came for too long. */
    | 'silent'
    /** More came than a reply can hold. */
    | 'too-large'
    /** We ended it: the deadline, or the phone went away. */
    | 'stopped'
    | 'rate-limited'
    | 'overloaded'
    /** 5xx and its like. */
    | 'server-error'
    /** The account has no money or credit left; asking again is useless. */
    | 'spend-limit'
    /** The model does not exist any more. */
    | 'no-model'
    /** The API does not take our request or our key: something here is wrong. */
    | 'rejected';
  readonly status: number | null;
  readonly retryAfterMs: number | null;
}

/** What of an error of the API decides, without its words. */
export interface ApiProblem {
  readonly status: number | null;
  /** `error.type`. */
  readonly type: string | null;
  /** `error.details.error_code`. */
  readonly code: string | null;
  /** Whether the message speaks of a usage limit: the only sign of the account's own limit. */
  readonly speaksOfLimit: boolean;
  readonly retryAfterMs: number | null;
}

/** The failure an error answer is. */
export function failureOf({ status, type, code, speaksOfLimit, retryAfterMs }: ApiProblem): ClaudeFailure {
  const failure = (kind: ClaudeFailure['kind']) => ({ kind, status, retryAfterMs });
  const spent = code?.endsWith('spend_limit_reached') || code === 'organization_on_hold';
  if (status === 402 || type === 'billing_error' || spent || (status === 400 && speaksOfLimit)) {
    return failure('spend-limit');
  }
  if (status === 529 || type === 'overloaded_error') return failure('overloaded');
  if (status === 429 || type === 'rate_limit_error') return failure('rate-limited');
  if (status === 404 || type === 'not_found_error') return failure('no-model');
  // A stream's own error has no status; what is not known to be ours may pass.
  if (status === null || status >= 500 || status === 408 || status === 409) return failure('server-error');
  return failure('rejected');
}

const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** `retry-after` in milliseconds: seconds or a date; null when it says neither. */
export function retryAfterIn(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.round(Math.min(Math.max(ms, 0), LONGEST_WAIT_MS)) : null;
}
