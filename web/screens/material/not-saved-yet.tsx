import { type Component, Show } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { material } from '#web/words/material.ts';

/** Says that what stands in a form is a draft, while interviews still use what was saved. */
export const NotSavedYet: Component<{ when: boolean; discard: () => Promise<unknown> }> = (props) => (
  <Show when={props.when}>
    <Notice
      kind="waiting"
      actions={
        <Button variant="plain" onClick={() => void props.discard()}>
          {material.discard}
        </Button>
      }
    >
      {material.notSavedYet}
    </Notice>
  </Show>
);
