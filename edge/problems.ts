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
