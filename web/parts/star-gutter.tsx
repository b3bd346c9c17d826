import { type Component, For } from 'solid-js';
import { ownWords } from './own-words.ts';

const PARTS = ['situation', 'task', 'action', 'result'] as const;

/** Which parts of a story a draft holds. */
export type StarParts = Readonly<Record<(typeof PARTS)[number], boolean>>;

/** Four letters beside a draft that fill as it gains each part. A hint, not a judge: never announced. */
export const StarGutter: Component<{ holds: StarParts }> = (props) => (
  <ul class="star-gutter" aria-label={ownWords.starSoFar}>
    <For each={PARTS}>
      {(part) => (
        <li data-there={props.holds[part] ? '' : undefined} title={ownWords.starParts[part]}>
          <span aria-hidden="true">{ownWords.starParts[part].charAt(0)}</span>
          <span class="visually-hidden">
            {(props.holds[part] ? ownWords.starThere : ownWords.starNotYet)(ownWords.starParts[part])}
          </span>
        </li>
      )}
    </For>
  </ul>
);
