import { type Component, Show } from 'solid-js';

export interface TideLineProps {
  /** What it measures, said aloud: "Interview". */
  label: string;
  /** Steps done or being done, 0 to `of`; one more when all are done and nothing is left. */
  step: number;
  of: number;
  /** The value in words: "Question 3 of 5". */
  words: string;
  /** The coach is thinking: a faint wave. It drifts for five seconds and is still under reduced motion. */
  busy?: boolean | undefined;
}

/** The thin line under the header: how far the interview has come. */
export const TideLine: Component<TideLineProps> = (props) => (
  <div
    class="tide-line"
    role="progressbar"
    aria-label={props.label}
    aria-valuemin="0"
    aria-valuemax={props.of}
    aria-valuenow={Math.min(props.step, props.of)}
    aria-valuetext={props.words}
    aria-busy={props.busy ? 'true' : undefined}
  >
    {/* The step at hand is fainter than those behind it: a full line would say that nothing is left. */}
    <div class="tide-line-fill" data-now="" style={{ '--done': share(props.step, props.of) }} />
    <div class="tide-line-fill" style={{ '--done': share(props.step - 1, props.of) }} />
    <Show when={props.busy}>
      <svg class="tide-line-wave" aria-hidden="true">
        <pattern id="tide-wave" width="24" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 4q6-5 12 0t12 0" fill="none" stroke="currentColor" stroke-width="1.5" />
        </pattern>
        <rect width="100%" height="8" fill="url(#tide-wave)" />
      </svg>
    </Show>
  </div>
);

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
