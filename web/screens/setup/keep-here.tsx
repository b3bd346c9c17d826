import { type Component, Show } from 'solid-js';
import { Switch } from '#web/parts/choice-fields.tsx';
import { claude } from '#web/words/claude.ts';
import { useClaude } from '../claude/use-claude.ts';
import type { FormPart } from './setup-fields.tsx';

/** Keeps one interview on the phone, for who lets Claude read the others. */
export const KeepHere: Component<FormPart> = (props) => {
  const { since } = useClaude();
  return (
    <Show when={since() !== null}>
      <Switch
        label={claude.keepHere}
        description={claude.keepHereDetail}
        checked={props.form.keptOnDevice}
        onChange={(keptOnDevice) => props.choose({ keptOnDevice })}
      />
    </Show>
  );
};
