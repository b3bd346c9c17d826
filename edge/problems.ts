import type { EdgeProblem, EdgeProblemKind } from '#shared/wire/coach-wire.ts';

/**
 * Failures as the wire says them: RFC 9457 `application/problem+json`.
 *
 * `type` is `about:blank` as long as the status says everything; a problem with a meaning of its own gets
 * its own type. `instance` names this one occurrence, so that a line in the log can be found without the
 * log holding anything of what the candidate sent.
 */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
};

const TITLES = {
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
} as const;

type ProblemStatus = keyof typeof TITLES;

/** A problem with a fresh `instance`; `detail` is a sentence for people and never quotes an exception. */
export function problem(status: ProblemStatus, detail: string): Problem {
  return {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    instance: `urn:uuid:${crypto.randomUUID()}`,
  };
}

/** The response that carries a problem, with further headers such as `Allow`. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** What each kind is on the wire; the phone has its own sentences for a candidate. */
const KINDS: Readonly<Record<EdgeProblemKind, readonly [status: number, title: string, detail: string]>> = {
  'bad-request': [400, 'Bad Request', 'The request is not what this endpoint takes.'],
  'no-token': [401, 'Unauthorized', 'A device token of today is needed: ask /api/device for one.'],
  'too-many': [429, 'Too Many Requests', 'This device or address asks too fast.'],
  'day-used-up': [429, 'Too Many Requests', 'This device has used up its day.'],
  'in-progress': [409, 'Conflict', 'The same request is being answered already.'],
  'coach-resting': [503, 'Service Unavailable', 'The coach has used up its day.'],
  'no-coach': [503, 'Service Unavailable', 'No remote coach is configured here.'],
  'coach-busy': [503, 'Service Unavailable', 'The coach is busy.'],
  'coach-unreachable': [502, 'Bad Gateway', 'The coach could not be reached.'],
  'coach-declined': [422, 'Unprocessable Content', 'The coach would not judge this text.'],
  'coach-unusable': [502, 'Bad Gateway', 'The coach gave no usable answer.'],
  'edge-failed': [500, 'Internal Server Error', 'Something went wrong here. Nothing was stored; try again.'],
};

/** A failure of the coach's wire, as a phone's program reads it; `retryAfterMs` is null where nobody knows. */
export function edgeProblem(kind: EdgeProblemKind, retryAfterMs: number | null = null): EdgeProblem {
  const [status, title, detail] = KINDS[kind];
  const instance = `urn:uuid:${crypto.randomUUID()}`;
  const wait = retryAfterMs === null ? null : Math.ceil(retryAfterMs);
  return { type: `urn:rehearse:problem:${kind}`, title, status, detail, instance, kind, retryAfterMs: wait };
}

const BAD_REQUESTS = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
} as const;

/** A `bad-request` that says more exactly what is wrong; never in the words of the request. */
export function badRequest(status: keyof typeof BAD_REQUESTS, detail: string): EdgeProblem {
  return { ...edgeProblem('bad-request'), status, title: BAD_REQUESTS[status], detail };
}

/** The response that carries it, with `Retry-After` in whole seconds where it is known. */
export function edgeProblemResponse(kind: EdgeProblemKind, retryAfterMs: number | null = null): Response {
  return responseOf(edgeProblem(kind, retryAfterMs));
}

/** The same for a problem that was made before. */
export function responseOf(problem: EdgeProblem): Response {
  const { status, retryAfterMs } = problem;
  return problemResponse(problem, {
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
    ...(retryAfterMs !== null && { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) }),
  });
}
