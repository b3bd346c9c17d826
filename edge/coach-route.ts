/*
 * POST /api/coach/:prompt. The door is narrow, because behind it somebody pays: our own page, a known prompt,
 * its contract, a device's token, its budget. Then Claude is asked and the answer streamed, checked.
 *
 * Nothing of what was asked or answered is logged, echoed or kept here.
 */
import type { Context } from 'hono';
import { type OpenPrompt, promptNamed } from '#prompts/catalog.ts';
import type { Asking } from '#prompts/define-prompt.ts';
import type { Overrides } from '#prompts/models.ts';
import type { Clock } from '#shared/clock.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { type Done, type EdgeProblem, MOST_BODY_BYTES } from '#shared/wire/coach-wire.ts';
import { addressOf } from './admission/address.ts';
import type { Admission, Admitted, Claim, Ticket } from './admission/admission.ts';
import { askClaude, type Outcome } from './ask-claude.ts';
import type { Bindings } from './bindings.ts';
import type { Claude } from './claude.ts';
import { type CallLog, logLine } from './coach-log.ts';
import { earlyText } from './early-text.ts';
import { type EventStream, eventStream } from './event-stream.ts';
import { badRequest, edgeProblem, responseOf } from './problems.ts';
import { readBody } from './read-body.ts';
import { reservedFor } from './reserve.ts';
import { isOwnJson } from './same-origin.ts';

/** What stands behind the route. */
export interface CoachParts {
  readonly claude: Claude;
  readonly overrides: Overrides;
  readonly admission: Admission;
  readonly clock: Clock;
}

type CoachContext = Context<{ Bindings: Bindings }, '/api/coach/:prompt'>;

/** One request that came through the door. */
interface Admissible {
  readonly prompt: OpenPrompt;
  readonly asking: Asking<unknown>;
  readonly device: string;
  /** The record the answer is for, as the phone names it. */
  readonly record: string;
  readonly bytes: number;
}

/** @param partsOf what stands behind the route here; null when no coach does. */
export function coachRoute(partsOf: (env: Bindings) => CoachParts | null) {
  return async (c: CoachContext): Promise<Response> => {
    const parts = partsOf(c.env);
    const log = logLine(parts?.clock);
    const refuse = (problem: EdgeProblem, more: Partial<CallLog> = {}) => {
      log({ prompt: promptNamed(c.req.param('prompt'))?.id ?? 'unknown', status: problem.kind, ...more });
      return responseOf(problem);
    };
    if (!isOwnJson(c.req.raw)) return refuse(badRequest(403, 'Only the app itself is answered, in JSON.'));
    const prompt = promptNamed(c.req.param('prompt'));
    if (!prompt) return refuse(badRequest(404, 'There is no such prompt.'));
    if (!parts) return refuse(edgeProblem('no-coach'));
    const askedAt = parts.clock.now();
    const admissible = await orFailed(throughTheDoor(c.req.raw, prompt, parts.admission));
    if (!admissible.ok) return refuse(admissible.error);
    const { asking, device, record, bytes } = admissible.value;
    const reserved = reservedFor({ prompt, asking, overrides: parts.overrides, askedAt });
    const claim = {
      device,
      address: addressOf(c.req.raw),
      key: `${prompt.id}@${prompt.version}/${record}`,
      costAtMost: reserved.cost,
      tokensAtMost: reserved.tokens,
    };
    const known = await orFailed(admittedOf(parts.admission, claim));
    if (!known.ok) return refuse(known.error, { bytesIn: bytes });
    const admitted = known.value;
    if (admitted.kind === 'refused') {
      const { problem, retryAfterMs } = admitted;
      return refuse(edgeProblem(problem, retryAfterMs), { bytesIn: bytes });
    }
    const stream = eventStream(parts.clock);
    if (admitted.kind === 'answered') {
      stream.done(admitted.answer);
      stream.close();
      log({ prompt: prompt.id, version: prompt.version, status: 'answered-again', bytesIn: bytes });
      return streamed(stream);
    }
    const call = { parts, stream, prompt, asking, askedAt, ticket: admitted.ticket };
    const work = answer(call, c.req.raw.signal).then((outcome) => log({ ...outcome, bytesIn: bytes }));
    // The phone may go away before the ledger is told.
    keepAlive(c, work);
    return streamed(stream);
  };
}

/** Who counts may be out of reach, or its limits nonsense: then nobody asks, and the phone is told in its own words. */
async function orFailed<T>(work: Promise<Result<T, EdgeProblem>>): Promise<Result<T, EdgeProblem>> {
  try {
    return await work;
  } catch {
    return fail(edgeProblem('edge-failed'));
  }
}

async function admittedOf(admission: Admission, claim: Claim): Promise<Result<Admitted, EdgeProblem>> {
  return ok(await admission.admit(claim));
}

/** A record's id: not empty, not endless, nothing that needs quoting. */
const RECORD = /^[\w.:-]{8,100}$/;

async function throughTheDoor(
  request: Request,
  prompt: OpenPrompt,
  admission: Admission,
): Promise<Result<Admissible, EdgeProblem>> {
  const record = request.headers.get('Idempotency-Key') ?? '';
  if (!RECORD.test(record)) return fail(badRequest(400, 'Idempotency-Key must be the id of a record.'));
  const device = await admission.deviceOf(request.headers.get('Authorization'));
  if (device === null) return fail(edgeProblem('no-token'));
  const bytes = await readBody(request, MOST_BODY_BYTES);
  if (!bytes) return fail(badRequest(413, 'The body is too large.'));
  const asking = prompt.ask(inputIn(bytes));
  if (!asking.ok) {
    return fail(badRequest(400, `Not as the contract says: ${asking.error.fields.join(', ')}.`));
  }
  return ok({ prompt, asking: asking.value, device, record, bytes: bytes.byteLength });
}

/** The `input` of a body; undefined where there is none, which no contract takes. */
function inputIn(bytes: Uint8Array): unknown {
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof body === 'object' && body !== null && 'input' in body ? body.input : undefined;
  } catch {
    return undefined;
  }
}

interface AdmittedCall {
  readonly parts: CoachParts;
  readonly stream: EventStream;
  readonly prompt: OpenPrompt;
  readonly asking: Asking<unknown>;
  readonly askedAt: number;
  readonly ticket: Ticket;
}

/** Asks, tells the phone, settles: in every end, also of a bug. */
async function answer(call: AdmittedCall, left: AbortSignal): Promise<CallLog> {
  const { parts, stream, prompt, ticket } = call;
  const gone = AbortSignal.any([stream.gone, left]);
  let settled = false;
  try {
    const outcome = await askClaude({ ...call, ...parts, gone, onText: show(stream, prompt.shownEarly) });
    await ticket.settle(outcome.used, tell(outcome, call));
    settled = true;
    if (!outcome.result.ok && outcome.result.error.problem === 'coach-resting') {
      await parts.admission.rest(restUntil(parts.clock.now(), outcome.result.error.retryAfterMs));
    }
    return logOf(outcome, call, gone.aborted);
  } catch (bug) {
    // Once it is known what was used, it is settled and the phone has been told.
    if (!settled) {
      stream.problem(edgeProblem('edge-failed'));
      await ticket.settle(reservedFor({ ...call, overrides: parts.overrides }), null);
    }
    const name = bug instanceof Error ? bug.name : 'unknown';
    return { prompt: prompt.id, version: prompt.version, status: 'edge-failed', bug: name };
  } finally {
    stream.close();
  }
}

/** Tells the phone how it ended; what it gives back may answer the same question again. */
function tell({ result, usage }: Outcome, { stream, prompt }: AdmittedCall): string | null {
  if (!result.ok) {
    stream.problem(edgeProblem(result.error.problem, result.error.retryAfterMs));
    return null;
  }
  const done = JSON.stringify({ ...result.value, promptVersion: prompt.version, usage } satisfies Done);
  stream.done(done);
  return done;
}

/** Shows what may be read early; the JSON is looked through only when a delta is due. */
function show(stream: EventStream, field: string | null): (text: string) => void {
  if (field === null) return () => {};
  const read = earlyText(field);
  return (text) => stream.shows(() => read(text));
}

/** When the provider said so, else with the next month: limits are monthly. */
function restUntil(now: number, retryAfterMs: number | null): number {
  if (retryAfterMs !== null) return now + retryAfterMs;
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function logOf(
  { result, used, usage, trail, requestId }: Outcome,
  call: AdmittedCall,
  left: boolean,
): CallLog {
  const { prompt } = call;
  return {
    prompt: prompt.id,
    version: prompt.version,
    status: result.ok ? 'done' : left ? 'phone-left' : result.error.problem,
    trail,
    requestId,
    ...(result.ok && { model: result.value.model }),
    usage,
    settled: used.cost,
  };
}

function streamed(stream: EventStream): Response {
  return new Response(stream.body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}

/** In the worker; a test that calls the app directly has no such context. */
function keepAlive(c: CoachContext, work: Promise<void>): void {
  try {
    c.executionCtx.waitUntil(work);
  } catch {
    void work;
  }
}
