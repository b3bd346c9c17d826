import { type Component, For, type JSX, Show } from 'solid-js';

/** A term, its figure, and perhaps what the figure means. */
export interface KeyFigure {
  readonly term: string;
  readonly figure: JSX.Element;
  readonly note?: string | undefined;
}

/** Key figures as a definition list: the term small, the figure plain. */
export const DefinitionFigure: Component<{ figures: readonly KeyFigure[] }> = (props) => (
  <dl class="key-figures">
    <For each={props.figures}>
      {(each) => (
        <div>
          {/* The space keeps term and figure apart where they are read or copied as one phrase. */}
          <dt>{each.term}</dt> <dd>{each.figure}</dd>
          <Show when={each.note}>
            <dd class="key-note">{each.note}</dd>
          </Show>
        </div>
      )}
    </For>
  </dl>
);
