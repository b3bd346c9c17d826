import { useParams } from '@tanstack/solid-router';
import type { Accessor } from 'solid-js';
import { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { watched } from '#web/parts/watched.ts';
import { useInterviews } from '../interviews-context.ts';
import { takeUp } from '../room/put-aside.ts';

/** The interview a route names: undefined while it is read, null when there is none. */
export interface SessionOnScreen {
  readonly id: Accessor<SessionId>;
  readonly interview: Accessor<Interview | null | undefined>;
  readonly problem: Accessor<unknown>;
}

/** Watches the session in the route's `id`. */
export function useSession(): SessionOnScreen {
  const interviews = useInterviews();
  const params = useParams({ strict: false });
  // Something that is no id at all is simply a session that is not there.
  const id = () => (params().id ?? '') as SessionId;
  const held = watched<{ interview: Interview | null }>((onValue, onProblem) => {
    if (!SessionId.safeParse(id()).success) {
      onValue({ interview: null });
      return () => {};
    }
    return interviews.watchInterview(id())((interview) => {
      if (interview && isRemoved(interview) && takeUp(interview.session.id)) {
        void interviews.restore(interview.session.id);
        return;
      }
      // A deleted one is not there: no coach works on it, so one would wait in it without end.
      onValue({ interview: interview && !isRemoved(interview) ? interview : null });
    }, onProblem);
  });
  return { id, interview: () => held()?.interview, problem: held.problem };
}

function isRemoved({ session }: Interview): boolean {
  return session.progress.removedAt !== null;
}
