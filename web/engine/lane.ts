/*
 * One kind of work on many sessions: what is under way, what is to be looked at again, and how it ended. A lane
 * does a session's work one piece at a time, over all tabs; another lane does not wait for it.
 */
import type { ResponseId, SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { CoachProblem } from '#web/coach/coach.ts';
import type { StoreProblem } from '#web/store/store.ts';

/** What a coach has written so far of its words on a response; not held against any rule yet, and kept nowhere. */
export interface EarlyWords {
  readonly on: ResponseId;
  readonly text: string;
}

export type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly early?: EarlyWords }
  | { readonly kind: 'waiting'; readonly problem: CoachProblem | StoreProblem };

/** How a look through a session's work ended, and the interview as it is then, where that is known. */
export interface Looked {
  readonly standing: Standing;
  readonly known: Interview | undefined;
}

export interface LaneParts {
  /** Does all the work there is. */
  readonly work: (
    id: SessionId,
    known: Interview | undefined,
    onWork: (early?: EarlyWords) => void,
  ) => Promise<Looked>;
  readonly exclusively: (work: (waited: boolean) => Promise<void>, id: SessionId) => Promise<void>;
  readonly onChange: (id: SessionId) => void;
  /** Nothing more is under way for a session. */
  readonly onEnd: (id: SessionId, known: Interview | undefined) => void;
}

export interface Lane {
  /** Something changed in a session: look whether there is work. Never throws. */
  nudge(id: SessionId, known?: Interview): void;
  standing(id: SessionId): Standing;
  runs(id: SessionId): boolean;
  /** What is under way. */
  all(): readonly Promise<void>[];
}

const IDLE: Standing = { kind: 'idle' };

export function createLane({ work, exclusively, onChange, onEnd }: LaneParts): Lane {
  const standings = new Map<SessionId, Standing>();
  const running = new Map<SessionId, Promise<void>>();
  const again = new Set<SessionId>();

  const stand = (id: SessionId, standing: Standing) => {
    standings.set(id, standing);
    onChange(id);
  };

  async function run(id: SessionId, begun: Interview | undefined): Promise<void> {
    let known = begun;
    try {
      do {
        again.delete(id);
        await exclusively(async (waited) => {
          // Another tab was at it meanwhile, so what was known is old.
          const looked = await work(id, waited ? undefined : known, (early) =>
            stand(id, early ? { kind: 'working', early } : { kind: 'working' }),
          );
          known = looked.known;
          stand(id, looked.standing);
        }, id);
        if (again.has(id)) known = undefined;
      } while (again.has(id));
    } catch (bug) {
      known = undefined;
      stand(id, { kind: 'waiting', problem: { kind: 'coach-failed', detail: nameOf(bug) } });
    } finally {
      // In the same turn as the last look at `again`: a nudge a turn later must find nothing running.
      running.delete(id);
      onEnd(id, known);
      onChange(id);
    }
  }

  return {
    nudge(id, known) {
      if (running.has(id)) {
        again.add(id);
        return;
      }
      // A turn later, so that a run is entered before it can be over.
      running.set(
        id,
        Promise.resolve().then(() => run(id, known)),
      );
    },
    standing: (id) => standings.get(id) ?? IDLE,
    runs: (id) => running.has(id),
    all: () => [...running.values()],
  };
}

/** An error's name; its message may quote what somebody wrote. */
export function nameOf(bug: unknown): string {
  return bug instanceof Error ? bug.name : 'unknown';
}
