import { useNavigate } from '@tanstack/solid-router';
import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Problem } from '#shared/problem.ts';
import type { Acted, Interviews } from '#web/engine/interviews.ts';
import { useInterviews } from '../interviews-context.ts';

type Start = Interviews['start'];
type Rehearse = Interviews['rehearse'];

export interface Begin {
  /** Starts an interview and goes to its room. */
  readonly start: (...chosen: Parameters<Start>) => Promise<void>;
  /** Asks one question of an earlier interview again, in a room of its own. */
  readonly rehearse: (...chosen: Parameters<Rehearse>) => Promise<void>;
  /** From the tap until the room is there: a second tap must not begin a second interview. */
  readonly busy: Accessor<boolean>;
  readonly problem: Accessor<Problem | undefined>;
}

/**
 * Beginning an interview from a screen. What it needs may still have to be fetched, which can take seconds;
 * who has gone elsewhere meanwhile is not dragged into a room, and the untouched interview is put away.
 * @param replace takes the screen one begins from out of the way back.
 */
export function useBegin({ replace = false } = {}): Begin {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  let gone = false;
  onCleanup(() => {
    gone = true;
  });
  const begin = async (started: () => Acted<SessionId>) => {
    if (busy()) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const id = await started();
      if (!id.ok) setProblem(id.error);
      else if (gone) await interviews.remove(id.value);
      else await navigate({ to: '/interview/$id', params: { id: id.value }, replace });
    } finally {
      setBusy(false);
    }
  };
  return {
    start: (...chosen) => begin(() => interviews.start(...chosen)),
    rehearse: (...chosen) => begin(() => interviews.rehearse(...chosen)),
    busy,
    problem,
  };
}
