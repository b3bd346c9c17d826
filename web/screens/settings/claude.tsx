import { type Component, createSignal, onMount, Show } from 'solid-js';
import { Switch } from '#web/parts/choice-fields.tsx';
import { claude } from '#web/words/claude.ts';
import { WhatIsSent } from '../claude/offer-card.tsx';
import { useClaude } from '../claude/use-claude.ts';
import { useInterviews } from '../interviews-context.ts';

/** Whether Claude may read along: where it stands behind this app, or was agreed to before. */
export const ClaudeChoice: Component = () => {
  const interviews = useInterviews();
  const { since, choose, offered } = useClaude();
  const [there, setThere] = createSignal(false);
  onMount(() => void offered().then(setThere));
  return (
    <Show when={there() || since() !== null}>
      <section class="stack">
        <h2>{claude.section}</h2>
        <Switch
          label={claude.switch}
          description={claude.switchDetail}
          checked={since() !== null}
          onChange={(given) => choose(given, interviews.now())}
        />
        <WhatIsSent />
      </section>
    </Show>
  );
};
