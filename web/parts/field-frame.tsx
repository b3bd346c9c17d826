import { type Component, createUniqueId, type JSX, Show } from 'solid-js';
import { ownWords } from './own-words.ts';

/** What every field says about itself. The label is required: a field without one does not typecheck. */
export interface FieldWords {
  label: string;
  /** One line below the label. */
  description?: string | undefined;
  /** What is wrong and what to do; its presence makes the field invalid. */
  problem?: string | undefined;
  /** Adds "optional" to the label. */
  optional?: boolean | undefined;
}

/** The attributes that tie a control to its words. Spread them on the native element. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-errormessage': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** Label, description, control and problem, tied by id. Anatomy after Kobalte's text field. */
export const FieldFrame: Component<
  FieldWords & { look?: 'box' | 'sheet' | undefined; control: (wiring: FieldWiring) => JSX.Element }
> = (props) => {
  const id = createUniqueId();
  const descriptionId = () => (props.description === undefined ? undefined : `${id}-description`);
  const problemId = () => (props.problem === undefined ? undefined : `${id}-problem`);
  const wiring: FieldWiring = {
    id,
    // The problem is named in both: aria-errormessage alone is still not read everywhere.
    get 'aria-describedby'() {
      return [descriptionId(), problemId()].filter((each) => each !== undefined).join(' ') || undefined;
    },
    get 'aria-errormessage'() {
      return problemId();
    },
    get 'aria-invalid'() {
      return props.problem === undefined ? undefined : 'true';
    },
  };
  return (
    <div class="field" data-look={props.look ?? 'box'}>
      <label class="field-label" for={id}>
        {props.label}
        <Show when={props.optional}>
          <span class="muted"> ({ownWords.optional})</span>
        </Show>
      </label>
      <Show when={props.description}>
        <p class="field-description" id={descriptionId()}>
          {props.description}
        </p>
      </Show>
      {props.control(wiring)}
      <Show when={props.problem}>
        <div class="field-foot">
          <p class="field-problem" id={problemId()}>
            {props.problem}
          </p>
        </div>
      </Show>
    </div>
  );
};
