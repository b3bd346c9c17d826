import type { SessionId } from '#shared/ids.ts';
import type { Asking, Coach } from '#web/coach/coach.ts';
import type { Store } from '#web/store/store.ts';

type Noting = Pick<Store, 'noteSpent'>;

/**
 * The same coach, of whose answers is noted what they took.
 * @param sessionId the interview they are for.
 */
export function counted(coach: Coach, store: Noting, sessionId: SessionId): Coach {
  const noting = (asking: Asking = {}) => ({ ...asking, ...notingFor(store, sessionId) });
  return {
    source: coach.source,
    generateQuestion: (input, asking) => coach.generateQuestion(input, noting(asking)),
    analyzeResponse: (input, asking) => coach.analyzeResponse(input, noting(asking)),
    questionFeedback: (input, asking) => coach.questionFeedback(input, noting(asking)),
    sessionFeedback: (input, asking) => coach.sessionFeedback(input, noting(asking)),
  };
}

/** How an asking notes what it takes. A figure that cannot be kept is in the way of nothing. */
export function notingFor(store: Noting, sessionId: SessionId | null): Required<Pick<Asking, 'onSpent'>> {
  return { onSpent: (spent) => void store.noteSpent({ ...spent, sessionId }) };
}
