import { type Component, For } from 'solid-js';
import { Button } from '#web/parts/button.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { Sheet } from '#web/parts/sheet.tsx';
import { install } from '#web/words/install.ts';

/** How one does it oneself on an iPhone or iPad, where no app may ask. */
export const HomeScreenSheet: Component<{ open: boolean; onClose: () => void }> = (props) => (
  <Sheet
    open={props.open}
    onClose={() => props.onClose()}
    title={install.sheetTitle}
    actions={
      <Button variant="primary" onClick={() => props.onClose()}>
        {install.done}
      </Button>
    }
  >
    <p>{install.sheetWhy}</p>
    <ol class="drawn-steps">
      <For each={install.steps}>
        {(step) => (
          <li>
            <Icon name={step.icon} />
            <span>{step.text}</span>
          </li>
        )}
      </For>
    </ol>
    <p class="small muted">{install.ownStorage}</p>
  </Sheet>
);
