import { type Component, createSignal, createUniqueId, For, Show } from 'solid-js';
import { markSegments, type TextMark } from './mark-segments.ts';
import { ownWords } from './own-words.ts';

export interface MarkedTextProps {
  /** The candidate's own words, unchanged. */
  text: string;
  marks: readonly TextMark[];
  /** Names the text aloud: "Your answer". */
  label: string;
  /** tapped: where there is no room beside the text, one note at a time, that of the number tapped. Default all. */
  notes?: 'all' | 'tapped' | undefined;
}

const kindWords = (mark: TextMark) => (mark.kind === 'landed' ? ownWords.landed : ownWords.missing);

/**
 * An answer with the coach's pencil on it: underlined words, a number after each, the notes below (beside,
 * where there is room). Text nodes only, so nothing a candidate or a model writes can become markup.
 */
export const MarkedText: Component<MarkedTextProps> = (props) => {
  const id = createUniqueId();
  const [opened, setOpen] = createSignal<number>();
  const numbered = () => [...props.marks].sort((a, b) => a.number - b.number);
  /** One stands open from the start: it shows what the numbers are for. */
  const open = () => opened() ?? (props.notes === 'tapped' ? numbered()[0]?.number : undefined);
  const quote = (mark: TextMark) => props.text.slice(mark.start, mark.end).trim();
  const go = (mark: TextMark, to: 'note' | 'ref') => {
    setOpen(mark.number);
    const target = document.getElementById(`${id}-${to}-${mark.number}`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div class="marked" data-notes={props.notes ?? 'all'}>
      <div class="marked-columns">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups what a person wrote. */}
        <div class="marked-text own-words" role="group" aria-label={props.label} dir="auto">
          <For each={markSegments(props.text, props.marks)}>
            {(segment) => (
              <>
                <Show when={segment.kind} fallback={segment.text}>
                  <mark
                    data-kind={segment.kind}
                    data-open={segment.over.some((mark) => mark.number === open()) ? '' : undefined}
                  >
                    {segment.text}
                  </mark>
                </Show>
                <For each={segment.ending}>
                  {(mark) => (
                    <button
                      type="button"
                      class="mark-number"
                      id={`${id}-ref-${mark.number}`}
                      data-kind={mark.kind}
                      aria-label={ownWords.toNote(mark.number, kindWords(mark))}
                      aria-pressed={open() === mark.number}
                      onClick={() => go(mark, 'note')}
                    >
                      {mark.number}
                    </button>
                  )}
                </For>
              </>
            )}
          </For>
        </div>
        <Show when={props.marks.length > 0}>
          <ol class="mark-notes" aria-label={ownWords.notes}>
            <For each={numbered()}>
              {(mark) => (
                <li
                  id={`${id}-note-${mark.number}`}
                  tabindex="-1"
                  data-open={open() === mark.number ? '' : undefined}
                >
                  <button
                    type="button"
                    class="mark-number"
                    data-kind={mark.kind}
                    aria-label={ownWords.toText(mark.number)}
                    onClick={() => go(mark, 'ref')}
                  >
                    {mark.number}
                  </button>
                  <p>
                    <span class="mark-kind" data-kind={mark.kind}>
                      {kindWords(mark)}
                    </span>
                    <Show when={quote(mark)}>
                      <span class="visually-hidden">{ownWords.aboutWords(quote(mark))} </span>
                    </Show>
                    <span dir="auto">{mark.note}</span>
                  </p>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </div>
    </div>
  );
};
