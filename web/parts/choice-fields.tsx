import { type Component, createUniqueId, For, type JSX, Show } from 'solid-js';
import { announce } from './announcer.tsx';
import { ownWords } from './own-words.ts';
import type { Option } from './text-fields.tsx';

interface GroupWords {
  legend: string;
  description?: string | undefined;
  /** What is wrong and what to do; its presence makes the group invalid. */
  problem?: string | undefined;
}

/** A fieldset whose legend, description and problem are tied to the group. */
const Choices: Component<
  GroupWords & { look: 'list' | 'segments' | 'chips'; role?: 'radiogroup' | undefined; children: JSX.Element }
> = (props) => {
  const id = createUniqueId();
  const describedBy = () =>
    [props.description && `${id}-description`, props.problem && `${id}-problem`].filter(Boolean).join(' ') ||
    undefined;
  return (
    <fieldset
      class="choices"
      data-look={props.look}
      role={props.role}
      aria-describedby={describedBy()}
      aria-errormessage={props.problem && `${id}-problem`}
      aria-invalid={props.problem && props.role ? 'true' : undefined}
    >
      <legend>{props.legend}</legend>
      <Show when={props.description}>
        <p class="field-description" id={`${id}-description`}>
          {props.description}
        </p>
      </Show>
      <div class="choice-list">{props.children}</div>
      <Show when={props.problem}>
        <p class="field-problem small" id={`${id}-problem`}>
          {props.problem}
        </p>
      </Show>
    </fieldset>
  );
};

const ChoiceWords: Component<{ id: string; label: string; detail?: string | undefined }> = (props) => (
  <>
    <span class="choice-label" id={`${props.id}-label`}>
      {props.label}
    </span>
    <Show when={props.detail}>
      <span class="choice-detail" id={`${props.id}-detail`}>
        {props.detail}
      </span>
    </Show>
  </>
);

/** Name from the label, description from the detail line: the two are not read as one long name. */
function wiredTo(id: string, detail: string | undefined) {
  return {
    'aria-labelledby': `${id}-label`,
    'aria-describedby': detail === undefined ? undefined : `${id}-detail`,
  };
}

export interface RadioGroupProps<T extends string> extends GroupWords {
  options: readonly Option<T>[];
  value: T | undefined;
  onChange: (value: T) => void;
  /** list: a row each with its detail. segments: two to four short words on one line. Default list. */
  look?: 'list' | 'segments' | undefined;
}

/** One of several, all visible. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>): JSX.Element {
  const name = createUniqueId();
  return (
    <Choices
      legend={props.legend}
      description={props.description}
      problem={props.problem}
      look={props.look ?? 'list'}
      role="radiogroup"
    >
      <For each={props.options}>
        {(option) => {
          const id = createUniqueId();
          return (
            <label class="choice">
              <input
                type="radio"
                name={name}
                {...wiredTo(id, option.detail)}
                checked={props.value === option.value}
                onChange={() => props.onChange(option.value)}
              />
              <ChoiceWords id={id} label={option.label} detail={option.detail} />
            </label>
          );
        }}
      </For>
    </Choices>
  );
}

export interface CheckboxGroupProps<T extends string> extends GroupWords {
  options: readonly Option<T>[];
  values: readonly T[];
  onChange: (values: readonly T[]) => void;
  /** The most that may be chosen. Replaces the description with "Choose up to 3. 2 chosen." */
  max?: number | undefined;
  /** Default chips. */
  look?: 'list' | 'chips' | undefined;
}

/** Several of several. At the maximum the others stay reachable and say why they refuse. */
export function CheckboxGroup<T extends string>(props: CheckboxGroupProps<T>): JSX.Element {
  const full = () => props.max !== undefined && props.values.length >= props.max;
  const refused = (value: T) => full() && !props.values.includes(value);
  const toggle = (value: T, on: boolean) =>
    props.onChange(on ? [...props.values, value] : props.values.filter((each) => each !== value));
  const guard = (event: MouseEvent, value: T) => {
    if (!refused(value) || props.max === undefined) return;
    event.preventDefault();
    announce(ownWords.full(props.max));
  };
  return (
    <Choices
      legend={props.legend}
      description={
        props.max === undefined ? props.description : ownWords.atMost(props.max, props.values.length)
      }
      problem={props.problem}
      look={props.look ?? 'chips'}
    >
      <For each={props.options}>
        {(option) => {
          const id = createUniqueId();
          return (
            <label class="choice">
              <input
                type="checkbox"
                {...wiredTo(id, option.detail)}
                checked={props.values.includes(option.value)}
                aria-disabled={refused(option.value) ? 'true' : undefined}
                onClick={(event) => guard(event, option.value)}
                onChange={(event) => toggle(option.value, event.currentTarget.checked)}
              />
              <ChoiceWords id={id} label={option.label} detail={option.detail} />
            </label>
          );
        }}
      </For>
    </Choices>
  );
}

export interface SwitchProps {
  label: string;
  /** One line that says what on means. */
  description?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that takes effect at once. */
export const Switch: Component<SwitchProps> = (props) => {
  const id = createUniqueId();
  return (
    <label class="choice" data-kind="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox reports its own state; ARIA in HTML forbids a second.
        role="switch"
        {...wiredTo(id, props.description)}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <ChoiceWords id={id} label={props.label} detail={props.description} />
    </label>
  );
};
