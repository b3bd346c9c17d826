import { useNavigate } from '@tanstack/solid-router';
import type { Acted } from '#web/engine/interviews.ts';
import { useToasts } from '#web/parts/toasts.tsx';
import { sayProblem } from '#web/words/problems.ts';

/** Deletes a job or a résumé, goes back to the list, and offers to bring it back; what fails is said. */
export function useRemoval<Id>(parts: {
  readonly remove: (id: Id) => Acted;
  readonly restore: (id: Id) => Acted;
  /** What is said when it is done. */
  readonly deleted: string;
}): (id: Id) => void {
  const navigate = useNavigate();
  const toasts = useToasts();
  const tell = async (acting: Acted) => {
    const acted = await acting;
    if (!acted.ok) toasts.show({ text: sayProblem(acted.error) });
    return acted.ok;
  };
  const remove = async (id: Id) => {
    if (!(await tell(parts.remove(id)))) return;
    await navigate({ to: '/applications' });
    toasts.show({ text: parts.deleted, undo: () => void tell(parts.restore(id)) });
  };
  return (id) => void remove(id);
}
