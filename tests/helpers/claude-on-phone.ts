/* The phone's Claude, the worker's route and a fake Messages API in one process: no network anywhere. */

import type { Bindings } from '#edge/bindings.ts';
import type { Clock } from '#shared/clock.ts';
import { type Bench, coachBench, ORIGIN, TOKEN } from '#tests/helpers/coach-bench.ts';
import { createClaudeCoach } from '#web/coach/claude/claude-coach.ts';
import type { Tokens } from '#web/coach/claude/device-token.ts';

/** A token this bench takes, whatever was refused before. */
export const TOKENS: Tokens = { token: async () => ({ ok: true, value: TOKEN }) };

/** `fetch` as a page of the app has it. */
export function fetchOf(app: { request: ReturnType<typeof coachBench>['app']['request'] }): typeof fetch {
  return async (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Origin', ORIGIN);
    return app.request(`${ORIGIN}${path}`, { ...init, headers }, {} as Bindings);
  };
}

/** Claude on a phone, and the bench behind it; time is the bench's unless another is given. */
export function claudeOnPhone(bench: Bench & { clock?: Clock; tokens?: Tokens } = {}) {
  const behind = coachBench(bench);
  const clock = bench.clock ?? behind.clock;
  const sent: { path: string; init: RequestInit | undefined }[] = [];
  const through = fetchOf(behind.app);
  const coach = createClaudeCoach({
    clock,
    tokens: bench.tokens ?? TOKENS,
    fetch: (path, init) => {
      sent.push({ path: String(path), init });
      return through(path, init);
    },
  });
  return { ...behind, coach, sent };
}
