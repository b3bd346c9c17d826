/*
 * One answer from Claude: asked, read, checked; asked again where next-try.ts says so; counted to the cent.
 * Company research first looks up and then asks about what was found.
 */
import type { Finding, Given } from '#prompts/define-prompt.ts';
import type { Setting } from '#prompts/models.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import type { Clock } from '#shared/clock.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import type { EdgeProblemKind } from '#shared/wire/coach-wire.ts';
import { dayOf } from './admission/ledger.ts';
import type { Asked, Claude } from './claude.ts';
import type { ClaudeReply } from './claude-reply.ts';
import { pause } from './clock.ts';
import { MOST_CALLS, NO_TRIES, nextTry, type Setback, settingAfter, type Tries } from './next-try.ts';
import { type Planned, settingsOf } from './reserve.ts';
import { searchedPages } from './searched-pages.ts';
import { NOTHING_ASKED, type Tally, withCall } from './tally.ts';

/** What is asked, and with what. */
export interface Question extends Planned {
  readonly claude: Claude;
  readonly clock: Clock;
  /** The phone went away. */
  readonly gone: AbortSignal;
  /** The reply's text so far. Told of one call only: of the first that says anything. */
  readonly onText: (text: string) => void;
}

/** A checked answer, or why there is none. */
export interface Outcome extends Tally {
  readonly result: Result<
    { readonly output: unknown; readonly model: string; readonly requestId: string },
    { readonly problem: EdgeProblemKind; readonly retryAfterMs: number | null }
  >;
  /** What became of each call, for the log. */
  readonly trail: readonly string[];
  /** The API's name of the last call that had one. */
  readonly requestId: string;
}

/** Nothing at all for this share of the deadline, at most this long, is silence. Pings come oftener. */
const SILENCE = { share: 0.4, mostMs: 15_000 };

export async function askClaude(question: Question): Promise<Outcome> {
  const { clock, asking } = question;
  const { own, lookUp, deadlineMs } = settingsOf(question);
  const deadline = question.askedAt + deadlineMs;
  const stop = new AbortController();
  const end = () => stop.abort();
  const takeBack = clock.after(deadline - clock.now(), end);
  question.gone.addEventListener('abort', end);
  if (question.gone.aborted) end();
  const line = new Line(question, stop.signal, deadline);
  try {
    let findings: readonly Finding[] | null = null;
    if (asking.lookUp && lookUp) {
      const { request, findings: findingsIn } = asking.lookUp;
      const looked = await line.untilUsable({
        setting: lookUp,
        mostCalls: MOST_CALLS - 1,
        // A model does not know the date.
        request: ({ setting }) => request(dayOf(question.askedAt), setting),
        read: ({ content }) =>
          searchedPages(content) ? ok(findingsIn(content)) : fail({ kind: 'nothing-searched' }),
      });
      if (!looked.ok) return line.outcome(looked);
      findings = looked.value.value;
    }
    const given = (more: Given): Given => (findings ? { ...more, findings } : more);
    const answered = await line.untilUsable({
      setting: own,
      mostCalls: MOST_CALLS,
      request: (more) => asking.request(given(more)),
      read: ({ text }) => {
        const read = asking.read(text, given({}));
        return read.ok ? read : fail({ kind: 'unusable', because: read.error.because });
      },
      onText: question.onText,
    });
    if (!answered.ok) return line.outcome(answered);
    const { value: output, model, requestId } = answered.value;
    return line.outcome(ok({ output, model, requestId }));
  } finally {
    takeBack();
    question.gone.removeEventListener('abort', end);
  }
}

interface Step<T> {
  readonly setting: Setting;
  readonly mostCalls: number;
  request(given: { setting: Setting; repair: readonly string[] }): MessageRequest;
  read(reply: ClaudeReply): Result<T, Setback>;
  readonly onText?: (text: string) => void;
}

/** The calls for one answer: what was tried, what it cost, what became of it. */
class Line {
  #tries: Tries = NO_TRIES;
  #tally: Tally = NOTHING_ASKED;
  #trail: string[] = [];
  #requestId = '';
  #spoke = false;
  readonly #question: Question;
  readonly #signal: AbortSignal;
  readonly #deadline: number;

  constructor(question: Question, signal: AbortSignal, deadline: number) {
    this.#question = question;
    this.#signal = signal;
    this.#deadline = deadline;
  }

  outcome(result: Outcome['result']): Outcome {
    return {
      result,
      ...this.#tally,
      trail: this.#trail,
      requestId: this.#requestId,
    };
  }

  /** Calls until a reply can be used or nothing more is tried. */
  async untilUsable<T>(
    step: Step<T>,
  ): Promise<
    Result<
      { readonly value: T; readonly model: string; readonly requestId: string },
      { readonly problem: EdgeProblemKind; readonly retryAfterMs: number | null }
    >
  > {
    const { clock } = this.#question;
    let setting = step.setting;
    let repair: readonly string[] = [];
    for (;;) {
      // While it waited or looked up, the time ran out or the phone went away.
      if (this.#signal.aborted) return fail({ problem: 'coach-unreachable', retryAfterMs: null });
      const { model, requestId, read } = await this.#call(step, setting, repair);
      if (read.ok) return ok({ value: read.value, model, requestId });
      const next = nextTry(read.error, {
        tries: this.#tries,
        timeLeftMs: this.#deadline - clock.now(),
        mostCalls: step.mostCalls,
        luck: Math.random(),
      });
      switch (next.do) {
        case 'give-up':
          return fail({ problem: next.problem, retryAfterMs: next.retryAfterMs });
        case 'retry':
          this.#tries = { ...this.#tries, retried: true };
          await pause(clock, next.afterMs, this.#signal);
          break;
        case 'fall-back':
          this.#tries = { ...this.#tries, fellBack: true };
          setting = settingAfter('fall-back', setting, false);
          break;
        case 'repair':
          this.#tries = { ...this.#tries, repaired: true };
          repair = next.because;
          setting = settingAfter('repair', setting, next.moreRoom);
      }
    }
  }

  async #call<T>(step: Step<T>, setting: Setting, repair: readonly string[]) {
    const request = step.request({ setting, repair });
    const silenceMs = Math.min(setting.deadlineMs * SILENCE.share, SILENCE.mostMs);
    // What was shown is not taken back; a second try is shown when it is done.
    const mayShow = step.onText !== undefined && !this.#spoke;
    const asked = await this.#question.claude.ask(request, {
      signal: this.#signal,
      silenceMs,
      ...(mayShow && {
        onText: (text) => {
          this.#spoke = true;
          step.onText?.(text);
        },
      }),
    });
    this.#tally = withCall(this.#tally, request, asked);
    this.#tries = { ...this.#tries, calls: this.#tally.usage.calls };
    const read = readWith(step, asked);
    this.#trail.push(read.ok ? 'ok' : read.error.kind);
    if (asked.requestId) this.#requestId = asked.requestId;
    return { model: asked.model, requestId: asked.requestId, read };
  }
}

function readWith<T>(step: Step<T>, { result }: Asked): Result<T, Setback> {
  if (!result.ok) return result;
  if (result.value.ending === 'whole') return step.read(result.value);
  return fail({ kind: result.value.ending });
}
