import { type Component, Show } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { pack } from '#web/words/pack.ts';
import { useClaude } from '../claude/use-claude.ts';
import type { SetupForm } from './form.ts';

export interface PackForOfflineProps {
  form: SetupForm;
  busy: boolean;
  onPack: () => void;
}

/** Fetches Claude's questions before a time without a network; the phone's own need none. */
export const PackForOffline: Component<PackForOfflineProps> = (props) => {
  const { since } = useClaude();
  return (
    <Show when={since() !== null && !props.form.keptOnDevice}>
      <div class="stack">
        <Button busy={props.busy} onClick={() => props.onPack()}>
          {pack.offer}
        </Button>
        <p class="muted small">{pack.offerDetail}</p>
      </div>
    </Show>
  );
};
