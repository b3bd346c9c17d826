import type { CoachProblem } from '#shared/problem.ts';
import { EdgeProblem } from '#shared/wire/coach-wire.ts';

/** A failure on the wire as a person may meet it. */
export function problemOf({ kind, retryAfterMs }: EdgeProblem): CoachProblem {
  switch (kind) {
    case 'coach-unreachable':
    case 'coach-declined':
      return { kind };
    case 'coach-resting':
      return { kind, retryAfterMs };
    case 'day-used-up':
      return { kind: 'coach-day-used-up', retryAfterMs };
    case 'no-coach':
      return { kind: 'coach-absent' };
    // Whoever asks too fast, or twice, is answered in a moment.
    case 'coach-busy':
    case 'too-many':
    case 'in-progress':
      return { kind: 'coach-busy', retryAfterMs };
    case 'bad-request':
    case 'no-token':
    case 'coach-unusable':
    case 'edge-failed':
      return { kind: 'coach-failed', detail: kind };
  }
}

/** What an answer that is no success says; of its body nothing is believed that is not an EdgeProblem. */
export async function problemIn(response: Response): Promise<CoachProblem> {
  const said = EdgeProblem.safeParse(await jsonOf(response));
  if (said.success) return problemOf(said.data);
  // Served from somewhere that has no worker, or by something in between that fails.
  if (response.status === 404 || response.status === 405) return { kind: 'coach-absent' };
  return { kind: 'coach-unreachable' };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
