import { type Component, Show } from 'solid-js';
import type { Problem } from '#shared/problem.ts';
import { Notice } from '#web/parts/notice.tsx';
import { sayProblem } from '#web/words/problems.ts';

/** A problem's sentence, spoken at once; nothing where there is none. */
export const ProblemNotice: Component<{ of: Problem | undefined }> = (props) => (
  <Show when={props.of}>
    {(problem) => (
      <Notice kind="problem" role="alert">
        {sayProblem(problem())}
      </Notice>
    )}
  </Show>
);
