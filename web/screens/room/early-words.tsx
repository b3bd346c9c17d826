import { type Component, Show } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { CoachState } from '#web/engine/interviews.ts';
import { room } from '#web/words/room.ts';
import { CoachWait } from '../sessions/coach-wait.tsx';

/** A sentence's end is a word's end. */
const AT_AN_END = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/** What a coach has written of its words on a response, up to the last whole word; empty while there is nothing. */
export function earlyWordsOn(response: string, state: CoachState): string {
  const early = state.kind === 'working' ? state.early : undefined;
  if (early?.on !== response) return '';
  if (AT_AN_END.test(early.text)) return early.text;
  // The word at the end is still being written. Where words have no spaces between them, all is shown.
  return /^.*\S(?=\s)/su.exec(early.text)?.[0] ?? early.text;
}

/**
 * The coach's note while it is written, in the very place where the whole note will stand. It is in no live region:
 * the note is said once, when it is whole (coach-note.tsx).
 */
export const EarlyWords: Component<{ id: SessionId; words: string }> = (props) => (
  <div class="coach-note" data-early="">
    <Show when={props.words} fallback={<CoachWait id={props.id} label={room.moment} lines={2} />}>
      <p class="coach-words" aria-busy="true">
        {props.words}
      </p>
    </Show>
  </div>
);
