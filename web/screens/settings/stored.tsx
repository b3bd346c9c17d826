import { type Component, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Problem } from '#shared/problem.ts';
import type { Inventory } from '#web/engine/interviews.ts';
import { Button } from '#web/parts/button.tsx';
import { ConfirmDialog, createConfirm } from '#web/parts/confirm.tsx';
import { DefinitionFigure } from '#web/parts/definition-figure.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { claude } from '#web/words/claude.ts';
import { sayBytes } from '#web/words/dates.ts';
import { settings } from '#web/words/settings.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useClaude } from '../claude/use-claude.ts';
import { useInterviews } from '../interviews-context.ts';
import { KeptHow } from './kept-how.tsx';

/** What is stored, how much, how safely, and how to be rid of it. */
export const Stored: Component = () => {
  const interviews = useInterviews();
  const toasts = useToasts();
  const { since, forget } = useClaude();
  const confirm = createConfirm();
  // Signals and not a resource: a resource would hold back the whole page until everything is counted.
  const [held, setHeld] = createSignal<Inventory>();
  const [unreadable, setUnreadable] = createSignal(0);
  const leaving = new AbortController();
  const [problem, setProblem] = createSignal<Problem>();
  const count = async () => {
    const inventory = await interviews.inventory();
    if (inventory.ok) setHeld(inventory.value);
    else setProblem(inventory.error);
    // Takes a while and matters to few, so the rest does not wait for it.
    const found = await interviews.countUnreadable(leaving.signal);
    setUnreadable(found.ok ? found.value : 0);
  };
  onMount(() => void count());
  onCleanup(() => leaving.abort());
  const erase = async () => {
    const sure = await confirm.ask({
      title: settings.eraseTitle,
      text: settings.eraseText,
      confirm: settings.erase,
      cancel: settings.keep,
      danger: true,
      typed: settings.eraseWord,
    });
    if (!sure) return;
    // Before anything else, so that nothing is sent, or written down, while the rest is deleted.
    forget();
    const erased = await interviews.eraseEverything();
    setProblem(erased.ok ? undefined : erased.error);
    if (erased.ok) toasts.show({ text: settings.erased });
    await count();
  };
  return (
    <section class="stack">
      <h2>{settings.stored}</h2>
      <p>{since() === null ? settings.storedLead : claude.storedLead}</p>
      <ProblemNotice of={problem()} />
      <Show when={held()} fallback={!problem() && <Waiting label={settings.counting} />}>
        {(counted) => <Figures held={counted()} unreadable={unreadable()} />}
      </Show>
      <KeptHow />
      <div class="cluster">
        <Button variant="danger-quiet" onClick={() => void erase()}>
          {settings.erase}
        </Button>
      </div>
      <ConfirmDialog of={confirm} />
    </section>
  );
};

const Figures: Component<{ held: Inventory; unreadable: number }> = (props) => (
  <DefinitionFigure
    figures={[
      { term: settings.interviews, figure: props.held.sessions },
      { term: settings.answers, figure: props.held.responses },
      { term: settings.jobs, figure: props.held.applications },
      { term: settings.resumes, figure: props.held.resumes },
      {
        term: settings.space,
        figure: props.held.bytes === null ? settings.unknown : sayBytes(props.held.bytes),
      },
      ...(props.unreadable > 0
        ? [{ term: settings.unreadable, figure: props.unreadable, note: settings.unreadableNote }]
        : []),
    ]}
  />
);
