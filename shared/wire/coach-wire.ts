/*
 * What phone and edge say to each other when a coach elsewhere is asked.
 *
 * POST /api/coach/:prompt   body `{ "input": … }`, one of prompts/<prompt>/contract.ts, at most 64 KiB
 *   Authorization: Bearer <device token>     from POST /api/device; anonymous, names no person
 *   Idempotency-Key: <id of the record this is asked for>   a retry is not paid twice; 8 to 100 of [A-Za-z0-9_.:-]
 *
 * Before anything has been asked, a failure is a status with `application/problem+json` (EdgeProblem).
 * After that the answer is 200 `text/event-stream`: any number of `delta`, then exactly one `done` or
 * `problem`. A stream that ends without either was cut. Every SIGN_EVERY_MS comes a sign of life, a comment line
 * (":"): a stream on which nothing comes for DEAD_AFTER_MS is dead.
 */
import * as z from 'zod/mini';

/** How often the edge shows that it is still there, while nothing else is to be said. */
export const SIGN_EVERY_MS = 2_000;
/** Five signs that did not come: nobody is there, though nobody said so. */
export const DEAD_AFTER_MS = 5 * SIGN_EVERY_MS;

/** A body may hold this many bytes. */
export const MOST_BODY_BYTES = 64 * 1024;

/** Why the edge did not answer. Each has one sentence on the phone. */
export const EDGE_PROBLEMS = [
  /** The body is not what the contract says; a bug of ours, or somebody else's program. */
  'bad-request',
  /** The device token is missing, forged or too old: fetch another and ask again. */
  'no-token',
  /** This device or address asks too fast, or has two questions in the air. */
  'too-many',
  /** This device has used up its day. */
  'day-used-up',
  /** The whole deployment has used up its day or its provider's limit. */
  'coach-resting',
  /** No remote coach is configured here. */
  'no-coach',
  /** The provider is busy: overloaded or rate limited. */
  'coach-busy',
  /** The provider could not be reached, broke off, or took too long. */
  'coach-unreachable',
  /** The model would not judge this text. */
  'coach-declined',
  /** Reply and repair were both unusable. */
  'coach-unusable',
  /** The same request is being answered already. */
  'in-progress',
  /** Our own fault. */
  'edge-failed',
] as const;
export type EdgeProblemKind = (typeof EDGE_PROBLEMS)[number];

/** A failure on the wire: RFC 9457, with what a program needs to go on. */
export const EdgeProblem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  kind: z.enum(EDGE_PROBLEMS),
  /** When asking again makes sense, in milliseconds from now; null where nobody knows or it does not. */
  retryAfterMs: z.nullable(z.int()),
});
export type EdgeProblem = z.infer<typeof EdgeProblem>;

/** What a call used, by the provider's own count; several calls (repair, fallback) are added up. */
export const CallUsage = z.object({
  calls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  cacheReadTokens: z.int(),
  cacheWriteTokens: z.int(),
  /** Of the web; left out by an edge from before they were counted. */
  searches: z._default(z.int(), 0),
  /** Dollars at list prices (prompts/cost.ts). */
  cost: z.number(),
});
export type CallUsage = z.infer<typeof CallUsage>;

/**
 * `event: delta` – more of the prose which the prompt says may be shown while it is written. All deltas are of one
 * call; when it has to be asked again, no more come, and `done` holds another text than was shown.
 */
export const Delta = z.object({ text: z.string() });
export type Delta = z.infer<typeof Delta>;

/** `event: done` – the checked output, and what made it. */
export const Done = z.object({
  /** One of prompts/<prompt>/contract.ts; the phone parses it once more. */
  output: z.unknown(),
  model: z.string(),
  promptVersion: z.int(),
  requestId: z.string(),
  usage: CallUsage,
});
export type Done = z.infer<typeof Done>;

/** `POST /api/device`: an anonymous token for this device. */
export const DeviceToken = z.object({
  token: z.string(),
  /** Milliseconds since 1970; a phone asks for another a while before. */
  expiresAt: z.int(),
});
export type DeviceToken = z.infer<typeof DeviceToken>;

/** `GET /api/health`. */
export const Health = z.object({
  ok: z.literal(true),
  version: z.string(),
  /** Which remote coach stands behind this edge; with "none" the phone coaches by itself. */
  coach: z.enum(['none', 'claude']),
});
export type Health = z.infer<typeof Health>;
