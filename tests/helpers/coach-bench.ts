/* The coach's route with everything behind it in one process: a fake Claude, a clock, a ledger that remembers. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Admission, Admitted, Claim, Used } from '#edge/admission/admission.ts';
import { createApp } from '#edge/app.ts';
import type { Bindings } from '#edge/bindings.ts';
import { claude } from '#edge/claude.ts';
import type { PromptId } from '#prompts/catalog.ts';
import type { Overrides } from '#prompts/models.ts';
import { ALL_CASES } from '#tests/prompts/all-cases.ts';
import { fakeClaude } from './fake-claude/fake-claude.ts';
import type { Pace } from './fake-claude/streamed.ts';
import { fakeClock } from './fake-clock.ts';

export const ORIGIN = 'https://rehearse.example';
export const TOKEN = 'a-token-of-this-device';

/** An event of the stream as the phone gets it. */
export interface Told {
  readonly event: string;
  readonly data: { readonly [key: string]: unknown };
  /** When, by the bench's clock. */
  readonly at: number;
}

/** What the ledger was told about one call. */
export interface Settled {
  readonly used: Used;
  readonly answer: string | null;
}

export interface Bench {
  readonly overrides?: Overrides;
  readonly pace?: Partial<Pace>;
  /** What admission says instead of "go". */
  readonly admitted?: Exclude<Admitted, { kind: 'go' }>;
  /** Who counts cannot be reached: at the token, at the claim, or when everybody is to rest. */
  readonly lost?: 'token' | 'claim' | 'rest';
}

export function coachBench({ overrides = {}, pace = {}, admitted, lost }: Bench = {}) {
  const clock = fakeClock();
  const fake = fakeClaude({ clock, pace });
  const claims: Claim[] = [];
  const settled: Settled[] = [];
  const rests: number[] = [];
  const admission: Admission = {
    deviceOf: async (authorization) => {
      if (lost === 'token') throw new Error('not reached');
      return authorization === `Bearer ${TOKEN}` ? 'this-device' : null;
    },
    admit: async (claim) => {
      if (lost === 'claim') throw new Error('not reached');
      claims.push(claim);
      if (admitted) return admitted;
      return { kind: 'go', ticket: { settle: async (used, answer) => void settled.push({ used, answer }) } };
    },
    rest: async (until) => {
      if (lost === 'rest') throw new Error('not reached');
      rests.push(until);
    },
  };
  const asked = claude({ apiKey: 'sk-test', baseURL: 'https://api.example', clock, fetch: fake.sdkFetch });
  const parts = { claude: asked, overrides, admission, clock };
  const app = createApp(undefined, () => parts);

  const request = (prompt: string, body: BodyInit | null, more: RequestInit = {}) => {
    const headers = new Headers({
      Origin: ORIGIN,
      'Content-Type': 'application/json',
      Authorization: `Bearer ${TOKEN}`,
      'Idempotency-Key': '01JD0000-0000-7000-8000-000000000001',
    });
    for (const [name, value] of new Headers(more.headers)) headers.set(name, value);
    const init = { method: 'POST', ...more, headers, body };
    return app.request(`${ORIGIN}/api/coach/${prompt}`, init, {} as Bindings);
  };

  return {
    app,
    clock,
    fake,
    claims,
    settled,
    rests,
    request,
    /** Asks with an input and reads the answer to its end, however long that takes by the clock. */
    async ask(prompt: PromptId, input: unknown = inputFor(prompt), more: RequestInit = {}) {
      const began = clock.now();
      const response = await clock.until(Promise.resolve(request(prompt, JSON.stringify({ input }), more)));
      const told = await clock.until(eventsOf(response, clock));
      return { response, told, ms: clock.now() - began, last: told.at(-1) };
    },
  };
}

/** Catches what is logged in each test of a file, whatever way it takes. */
export function caughtLog(): { readonly lines: readonly string[] } {
  const caught = { lines: [] as string[] };
  beforeEach(() => {
    caught.lines = [];
    for (const way of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) {
      vi.spyOn(console, way).mockImplementation((...said: unknown[]) => {
        caught.lines.push(said.map(String).join(' '));
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return caught;
}

/** An input the contract takes. */
export function inputFor(prompt: PromptId): unknown {
  const found = ALL_CASES.find((one) => one.prompt === prompt);
  if (!found) throw new Error(`no case of ${prompt}`);
  return found.input;
}

/** The events of a stream, read to its end; comments are passed over. */
export async function eventsOf(response: Response, clock: { now(): number } = Date): Promise<Told[]> {
  const told: Told[] = [];
  let rest = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = `${rest}${chunk}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: ([^\n]*)$/.exec(block) ?? [];
      if (event !== undefined && data !== undefined)
        told.push({ event, data: JSON.parse(data), at: clock.now() });
    }
  }
  return told;
}
