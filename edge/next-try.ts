/*
 * What is done after a call that brought nothing usable: pure, so that the whole policy is a table.
 *
 * At most three calls for one answer, and of each kind of help one: the same once more, another model, a reply
 * that is told why it could not be used. Nothing begins that could not end before the deadline.
 */
import { fallbackFor, type Setting } from '#prompts/models.ts';
import type { EdgeProblemKind } from '#shared/wire/coach-wire.ts';
import type { ClaudeFailure } from './claude-failures.ts';

export const MOST_CALLS = 3;
/** Too short for any reply; what is left is better spent on telling the phone. */
const LEAST_TIME_MS = 2_000;
/** A longer wait is the phone's, with the screen free meanwhile. */
const LONGEST_WAIT_MS = 2_000;
const SHORT_WAIT_MS = 500;

/** What has been tried for this answer. */
export interface Tries {
  readonly calls: number;
  readonly retried: boolean;
  readonly fellBack: boolean;
  readonly repaired: boolean;
}

export const NO_TRIES: Tries = { calls: 0, retried: false, fellBack: false, repaired: false };

/** Why the last call brought nothing usable. */
export type Setback =
  | ClaudeFailure
  | { readonly kind: 'refused' }
  | { readonly kind: 'truncated' }
  /** Not what was asked for; `because` is told to the model. */
  | { readonly kind: 'unusable'; readonly because: readonly string[] }
  /** A search that brought no page. */
  | { readonly kind: 'nothing-searched' };

export type NextTry =
  | { readonly do: 'retry'; readonly afterMs: number }
  | { readonly do: 'fall-back' }
  | { readonly do: 'repair'; readonly because: readonly string[]; readonly moreRoom: boolean }
  | { readonly do: 'give-up'; readonly problem: EdgeProblemKind; readonly retryAfterMs: number | null };

/** The kinds of help; of each one for an answer. */
export const HELPS = ['retry', 'fall-back', 'repair'] as const;
export type Help = (typeof HELPS)[number];

const MOST_MORE_ROOM = 16_000;

/** What the next call is made with. */
export function settingAfter(help: Help, setting: Setting, moreRoom: boolean): Setting {
  if (help === 'fall-back') return fallbackFor(setting);
  if (help === 'retry' || !moreRoom) return setting;
  return { ...setting, maxTokens: Math.min(Math.ceil(setting.maxTokens * 1.5), MOST_MORE_ROOM) };
}

interface Situation {
  readonly tries: Tries;
  /** Until the deadline. */
  readonly timeLeftMs: number;
  /** Calls that may be made, those that later steps need taken off. */
  readonly mostCalls: number;
  /** 0 to 1: so that many who were turned away together do not come back together. */
  readonly luck: number;
}

const TOO_LONG = 'It was longer than allowed and broke off.';

/** The next step, or the problem that ends it. */
export function nextTry(setback: Setback, situation: Situation): NextTry {
  const { tries, timeLeftMs, mostCalls } = situation;
  const wanted = wantedAfter(setback, situation);
  const wait = wanted?.do === 'retry' ? wanted.afterMs : 0;
  const open = tries.calls < mostCalls && timeLeftMs - wait >= LEAST_TIME_MS;
  return wanted && open ? wanted : { do: 'give-up', ...problemOf(setback) };
}

function wantedAfter(setback: Setback, { tries, luck }: Situation): NextTry | null {
  const short = Math.round(SHORT_WAIT_MS * (1 + luck));
  const retry = (afterMs: number): NextTry | null => (tries.retried ? null : { do: 'retry', afterMs });
  const fallBack: NextTry | null = tries.fellBack ? null : { do: 'fall-back' };
  const repair = (because: readonly string[], moreRoom: boolean): NextTry | null =>
    tries.repaired ? null : { do: 'repair', because, moreRoom };
  switch (setback.kind) {
    case 'unusable':
      return repair(setback.because, false);
    case 'truncated':
    case 'too-large':
      return repair([TOO_LONG], setback.kind === 'truncated');
    // The same model would say the same, be as full, or as silent.
    case 'refused':
    case 'overloaded':
    case 'silent':
    case 'no-model':
      return fallBack;
    case 'rate-limited': {
      const wait = setback.retryAfterMs ?? short;
      return wait <= LONGEST_WAIT_MS ? retry(wait) : null;
    }
    case 'unreachable':
    case 'broken':
    case 'server-error':
    case 'nothing-searched':
      return retry(short);
    case 'spend-limit':
    case 'rejected':
    case 'stopped':
      return null;
  }
}

function problemOf(setback: Setback): { problem: EdgeProblemKind; retryAfterMs: number | null } {
  const retryAfterMs = 'retryAfterMs' in setback ? setback.retryAfterMs : null;
  switch (setback.kind) {
    case 'unusable':
    case 'truncated':
    case 'too-large':
      return { problem: 'coach-unusable', retryAfterMs };
    case 'refused':
      return { problem: 'coach-declined', retryAfterMs };
    case 'rate-limited':
    case 'overloaded':
    case 'nothing-searched':
      return { problem: 'coach-busy', retryAfterMs };
    case 'unreachable':
    case 'broken':
    case 'silent':
    case 'server-error':
    case 'stopped':
      return { problem: 'coach-unreachable', retryAfterMs };
    case 'spend-limit':
      return { problem: 'coach-resting', retryAfterMs };
    case 'no-model':
    case 'rejected':
      return { problem: 'edge-failed', retryAfterMs };
  }
}
