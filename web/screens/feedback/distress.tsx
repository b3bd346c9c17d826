import { type Component, Show } from 'solid-js';
import type { Verdict } from '#shared/interview/records.ts';
import { feedback } from '#web/words/feedback.ts';

/** Where to find somebody who listens, when an answer showed that somebody is needed (X24). */
export const Distress: Component<{ verdict: Verdict }> = (props) => (
  <Show when={props.verdict.kind === 'not_scored' && props.verdict.reason === 'distress'}>
    <p>{feedback.distressHelp}</p>
  </Show>
);
