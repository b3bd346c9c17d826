/*
 * Claude as any other coach, asked through the edge. Nothing is decided here: what goes out has the contract's
 * shape and size, what comes back is parsed once more, and a failure is one of a person's problems.
 */
import type * as z from 'zod/mini';
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { withinCaps } from '#prompts/caps.ts';
import * as CompanyResearch from '#prompts/company-research/contract.ts';
import * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import type { Clock } from '#shared/clock.ts';
import type { Instant } from '#shared/ids.ts';
import { fail } from '#shared/result.ts';
import type { Spent } from '#shared/spending.ts';
import type { Done } from '#shared/wire/coach-wire.ts';
import type { Asking, Coach, CoachReply, CompanyResearcher } from '../coach.ts';
import type { Tokens } from './device-token.ts';
import { problemIn } from './problem-of.ts';
import { toldBy } from './told-stream.ts';

export interface ClaudeParts {
  readonly fetch: typeof fetch;
  readonly tokens: Tokens;
  readonly clock: Clock;
}

interface Contract<Input, Output> {
  readonly id: string;
  readonly Input: z.ZodMiniType<Input>;
  readonly Output: z.ZodMiniType<Output>;
}

/** Claude behind `/api/coach/*` of this very origin. */
export function createClaudeCoach(parts: ClaudeParts): Coach & CompanyResearcher {
  return {
    source: { coach: 'claude', version: 'claude' },
    generateQuestion: (input, asking) => ask(parts, GenerateQuestion, input, asking),
    analyzeResponse: (input, asking) => ask(parts, AnalyzeResponse, input, asking),
    questionFeedback: (input, asking) => ask(parts, QuestionFeedback, input, asking),
    sessionFeedback: (input, asking) => ask(parts, SessionFeedback, input, asking),
    companyResearch: (input, asking) => ask(parts, CompanyResearch, input, asking),
  };
}

async function ask<Input, Output>(
  parts: ClaudeParts,
  { id, Input, Output }: Contract<Input, Output>,
  input: Input,
  { key = crypto.randomUUID(), signal, onEarlyText = () => {}, onSpent = () => {} }: Asking = {},
): CoachReply<Output> {
  signal?.throwIfAborted();
  // Parsing leaves out what the contract does not name, so that nothing else can go along.
  const body = JSON.stringify({ input: withinCaps(Input.parse(input)) });
  const response = await answered(parts, { id, key, body, signal });
  if (!response.ok) return response;
  const { body: stream } = response.value;
  if (!stream || !isEventStream(response.value)) return fail({ kind: 'coach-unreachable' });
  const told = await quietly(toldBy(stream, { clock: parts.clock, signal, onText: onEarlyText }), signal);
  if (told?.ok) onSpent(spentOn(told.value, { id, key, at: parts.clock.now() }));
  signal?.throwIfAborted();
  if (!told) return fail({ kind: 'coach-unreachable' });
  if (!told.ok) return told;
  const { output, model, promptVersion } = told.value;
  const parsed = Output.safeParse(output);
  if (!parsed.success) return fail({ kind: 'coach-failed', detail: 'a reply out of shape' });
  const source = { coach: 'claude', version: `${model} · ${id}@${promptVersion}` } as const;
  return { ok: true, value: parsed.data, source };
}

/** What an answer took. One that is given again, from where the edge keeps it for a retry, has the same id. */
function spentOn(
  { model, promptVersion, requestId, usage }: Done,
  { id, key, at }: { readonly id: string; readonly key: string; readonly at: number },
): Omit<Spent, 'sessionId'> {
  const name = [id, promptVersion, key, requestId].join('/');
  return { id: name, prompt: id, promptVersion, model, usage, at: at as Instant };
}

interface Call {
  readonly id: string;
  readonly key: string;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

/** The edge's answer to a call; with another token, when the first was refused. */
async function answered({ fetch, tokens }: ClaudeParts, { id, key, body, signal }: Call) {
  let refused: string | undefined;
  for (;;) {
    const token = await tokens.token(signal, refused);
    if (!token.ok) return token;
    const headers = {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token.value}`,
      'Idempotency-Key': key,
    };
    const init = { method: 'POST', headers, body, ...(signal && { signal }) };
    const response = await quietly(fetch(`/api/coach/${id}`, init), signal);
    if (!response) return fail({ kind: 'coach-unreachable' } as const);
    if (response.ok) return { ok: true, value: response } as const;
    if (response.status !== 401 || refused !== undefined) return fail(await problemIn(response));
    refused = token.value;
  }
}

/** What the network brings, or undefined where it breaks; an asking that was ended rejects, as with fetch. */
async function quietly<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

function isEventStream(response: Response): boolean {
  return (response.headers.get('Content-Type') ?? '').startsWith('text/event-stream');
}
