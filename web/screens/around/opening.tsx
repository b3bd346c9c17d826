import { type Component, Show } from 'solid-js';
import type { Problem } from '#shared/problem.ts';
import { Waiting } from '#web/parts/waiting.tsx';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from './problem-notice.tsx';

/** The moment between an address and what stands there; and why it does not come, if it does not. */
export const Opening: Component<{ label?: string | undefined; problem: unknown }> = (props) => (
  <main id="content" class="page" tabindex="-1">
    <Show
      when={props.problem as Problem | undefined}
      fallback={<Waiting label={props.label ?? room.opening} />}
    >
      {(problem) => <ProblemNotice of={problem()} />}
    </Show>
  </main>
);
