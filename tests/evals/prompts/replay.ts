/* Recorded replies on their way through our code: what was said, and what became of it. */
import { CATALOG, type PromptId } from '#prompts/catalog.ts';
import type { Finding, Given } from '#prompts/define-prompt.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import type { Unusable } from '#prompts/replies/unusable.ts';
import type { Result } from '#shared/result.ts';
import { fingerprint } from '#tests/prompts/lock.ts';
import { ASKING } from './cases/asking.ts';
import type { Contracts, EvalCase } from './cases/eval-case.ts';
import { EXPLAINING } from './cases/explaining.ts';
import { JUDGING } from './cases/judging.ts';
import { LOOKING_UP, TODAY } from './cases/looking-up.ts';
import { SUMMING_UP } from './cases/summing-up.ts';
import { type Cassette, cassetteOf, textOf } from './cassette.ts';

/** What comes through the door for one input. */
export interface AnyAsking {
  readonly lookUp: {
    request(today: string): MessageRequest;
    findings(content: unknown): Finding[];
  } | null;
  request(given?: Given): MessageRequest;
  read(text: string, given?: Given): Result<unknown, Unusable>;
}

/** A case without its types. */
export interface AnyCase {
  readonly prompt: PromptId;
  readonly id: string;
  /** Whether a model may be asked for it: a fault is written. */
  readonly askable: boolean;
  readonly asking: AnyAsking;
}

export interface Replay<P extends PromptId> {
  readonly prompt: P;
  readonly case: EvalCase<P>;
  readonly cassette: Cassette;
  /** The requests as they are today, in the order in which they are made. */
  readonly requests: readonly MessageRequest[];
  /** Which of the requests are others than those that were answered. */
  readonly stale: readonly ('lookUp' | 'answer')[];
  readonly findings: readonly Finding[];
  /** The reply as JSON; null when it was none. */
  readonly raw: unknown;
  readonly output: Result<Contracts[P]['output'], Unusable>;
}

const CASES: { readonly [P in PromptId]: readonly EvalCase<P>[] } = {
  'generate-question': ASKING,
  'analyze-response': JUDGING,
  'question-feedback': EXPLAINING,
  'session-feedback': SUMMING_UP,
  'company-research': LOOKING_UP,
};

/** All cases, with the way to ask each. */
export function allCases(): AnyCase[] {
  return (Object.keys(CASES) as PromptId[]).flatMap((prompt) =>
    CASES[prompt].map(({ id, input, refused, faulty }) => ({
      prompt,
      id,
      askable: !(refused || faulty),
      asking: asked(prompt, input),
    })),
  );
}

/** The replays of a prompt; cases nothing was recorded for are missing, see `unrecorded`. */
export function replaysOf<P extends PromptId>(prompt: P): Replay<P>[] {
  return CASES[prompt].flatMap((it) => {
    const cassette = cassetteOf(prompt, it.id);
    return cassette ? [replayed(prompt, it, cassette)] : [];
  });
}

/** The cases without a recorded reply. */
export function unrecorded(): string[] {
  return allCases()
    .filter(({ prompt, id }) => !cassetteOf(prompt, id))
    .map(({ prompt, id }) => `${prompt}/${id}`);
}

/** A reply put through the prompt's own door, as the edge does it. */
export function replayed<P extends PromptId>(prompt: P, it: EvalCase<P>, cassette: Cassette): Replay<P> {
  const { requests, fingerprints, findings, given } = requestsFor(asked(prompt, it.input), cassette);
  const output = asked(prompt, it.input).read(textOf(cassette.answer), given);
  return {
    prompt,
    case: it,
    cassette,
    requests,
    stale: [
      ...(cassette.lookUp && cassette.lookUp.request !== fingerprints.lookUp ? (['lookUp'] as const) : []),
      ...(cassette.answer.request === fingerprints.answer ? [] : (['answer'] as const)),
    ],
    findings,
    raw: jsonIn(textOf(cassette.answer)),
    // The door of a prompt gives what its own contract says.
    output: output as Replay<P>['output'],
  };
}

/** The requests a cassette should answer, and their fingerprints. */
export function requestsFor(asking: AnyAsking, { lookUp }: Pick<Cassette, 'lookUp'>) {
  const findings = asking.lookUp && lookUp ? asking.lookUp.findings(lookUp.reply) : [];
  const given: Given = asking.lookUp ? { findings } : {};
  const first = asking.lookUp?.request(TODAY);
  const answer = asking.request(given);
  return {
    requests: first ? [first, answer] : [answer],
    fingerprints: { lookUp: first ? fingerprint(first) : null, answer: fingerprint(answer) },
    findings,
    given,
  };
}

function asked(prompt: PromptId, input: unknown): AnyAsking {
  const asking = CATALOG[prompt].ask(input);
  if (!asking.ok) throw new Error(`A case of ${prompt} has bad fields: ${asking.error.fields.join(', ')}.`);
  return asking.value;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
