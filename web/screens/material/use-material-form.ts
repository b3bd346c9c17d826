import { useNavigate, useSearch } from '@tanstack/solid-router';
import { type Accessor, createSignal } from 'solid-js';
import type { Problem } from '#shared/problem.ts';
import type { Acted } from '#web/engine/interviews.ts';
import { announce } from '#web/parts/announcer.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { material } from '#web/words/material.ts';
import { sayFieldProblem } from '#web/words/problems.ts';

export interface MaterialForm {
  readonly busy: Accessor<boolean>;
  /** The problem of the whole form; a field's own stands under the field. */
  readonly problem: Accessor<Problem | undefined>;
  /**
   * The sentence under a field, or undefined. A field that has to be filled in gives its text: all that are
   * empty say so at once, though the rules refuse one at a time.
   */
  readonly fieldProblem: (field: string, required?: string) => string | undefined;
  readonly submit: (event: SubmitEvent) => void;
}

/**
 * The saving of a job or a résumé: refused fields keep every word and say what to do; once kept, the drafts
 * are forgotten and the form goes back to where it came from.
 */
export function useMaterialForm<Id>(parts: {
  readonly keep: () => Acted<Id>;
  readonly kept: (id: Id) => Promise<void>;
  /** A sentence about what was kept, where there is something to say; read before it is kept. */
  readonly remark: () => string | undefined;
}): MaterialForm {
  const toasts = useToasts();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();

  const submit = async () => {
    if (busy()) return;
    setBusy(true);
    try {
      const remark = parts.remark();
      const id = await parts.keep();
      setProblem(id.ok ? undefined : id.error);
      if (!id.ok) return focusFirstInvalid();
      await parts.kept(id.value);
      const { back } = search();
      // The setup begins above the fields that show what was saved.
      await navigate(back ? { to: back, hash: 'material' } : { to: '/applications' });
      // The list one comes back to shows that it is kept; only more than that is worth a toast.
      if (remark) toasts.show({ text: material.savedShort(remark), seconds: 10 });
      else if (back) toasts.show({ text: material.saved });
      else announce(material.saved);
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    problem: () => (problem()?.kind === 'invalid-field' ? undefined : problem()),
    fieldProblem(field, required) {
      const current = problem();
      if (current?.kind !== 'invalid-field') return undefined;
      if (current.field === field) return sayFieldProblem(current.problem);
      return required?.trim() === '' ? sayFieldProblem({ kind: 'missing' }) : undefined;
    },
    submit(event) {
      event.preventDefault();
      void submit();
    },
  };
}

function focusFirstInvalid(): void {
  queueMicrotask(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
