import { type Component, For, type JSX, Show, splitProps } from 'solid-js';
import { FieldFrame, type FieldWords } from './field-frame.tsx';
import { Icon } from './icon.tsx';

const WORDS = ['label', 'description', 'problem', 'optional'] as const;

type Bare<T> = Omit<
  T,
  'class' | 'classList' | 'style' | 'value' | 'onInput' | 'onChange' | 'id' | 'children'
>;

/** `value` in, `onInput(text)` out. Pass a value that never lags behind the typing: an echo overwrites it. */
interface TextValue {
  value: string;
  onInput: (text: string) => void;
}

export type TextFieldProps = FieldWords & TextValue & Bare<JSX.InputHTMLAttributes<HTMLInputElement>>;

/** One line of text. Other attributes (type, inputmode, autocomplete, enterkeyhint, ref …) reach the input. */
export const TextField: Component<TextFieldProps> = (props) => {
  const [words, own, native] = splitProps(props, WORDS, ['value', 'onInput']);
  return (
    <FieldFrame
      {...words}
      control={(wiring) => (
        <input
          dir="auto"
          {...native}
          {...wiring}
          class="field-box"
          value={own.value}
          onInput={(event) => own.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
};

export type TextAreaProps = FieldWords &
  TextValue &
  Bare<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>> & {
    /** box: a field in a form. sheet: the answer page itself, filling its place. Default box. */
    look?: 'box' | 'sheet' | undefined;
  };

/** Several lines. Grows with its text as a box; fills its container as a sheet. */
export const TextArea: Component<TextAreaProps> = (props) => {
  const [words, own, native] = splitProps(props, WORDS, ['value', 'onInput', 'look']);
  return (
    <FieldFrame
      {...words}
      look={own.look}
      control={(wiring) => (
        <textarea
          dir="auto"
          spellcheck={true}
          autocapitalize="sentences"
          {...native}
          {...wiring}
          class="field-box"
          value={own.value}
          onInput={(event) => own.onInput(event.currentTarget.value)}
        />
      )}
    />
  );
};

/** One thing to choose. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** One line that says what choosing it means. */
  readonly detail?: string | undefined;
}

export type SelectFieldProps<T extends string> = FieldWords &
  Bare<JSX.SelectHTMLAttributes<HTMLSelectElement>> & {
    options: readonly Option<T>[];
    /** undefined shows the placeholder. */
    value: T | undefined;
    /** Shown while nothing is chosen; it cannot be chosen itself. */
    placeholder?: string | undefined;
    onChange: (value: T) => void;
  };

/** A native select: the phone's own wheel or list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): JSX.Element {
  const [words, own, native] = splitProps(props, WORDS, ['options', 'value', 'placeholder', 'onChange']);
  const choose = (value: string) => {
    const chosen = own.options.find((option) => option.value === value);
    if (chosen) own.onChange(chosen.value);
  };
  return (
    <FieldFrame
      {...words}
      control={(wiring) => (
        <div class="field-select">
          <select
            {...native}
            {...wiring}
            class="field-box"
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <Show when={own.placeholder !== undefined}>
              <option value="" disabled selected={own.value === undefined}>
                {own.placeholder}
              </option>
            </Show>
            {/* `selected` on the option: a value set on the select would arrive before its options do. */}
            <For each={own.options}>
              {(option) => (
                <option value={option.value} selected={option.value === own.value}>
                  {option.label}
                </option>
              )}
            </For>
          </select>
          <Icon name="down" />
        </div>
      )}
    />
  );
}
