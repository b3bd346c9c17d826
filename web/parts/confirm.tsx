import { type Accessor, type Component, createSignal, type JSX, Show } from 'solid-js';
import { Button } from './button.tsx';
import { ownWords } from './own-words.ts';
import { Sheet } from './sheet.tsx';
import { TextField } from './text-fields.tsx';

/** A question before something that is hard to take back. */
export interface Confirmation {
  readonly title: string;
  /** What happens, and what stays safe. */
  readonly text: string;
  /** The verb of the thing itself: "End interview", not "OK". */
  readonly confirm: string;
  readonly cancel?: string | undefined;
  /** Draws the confirming button as destructive. */
  readonly danger?: boolean | undefined;
  /** A word to type first, for what cannot be undone at all. */
  readonly typed?: string | undefined;
}

/** Asks one question at a time. */
export interface Confirm {
  /** Resolves true when confirmed; false when canceled, closed, or replaced by another question. */
  readonly ask: (question: Confirmation) => Promise<boolean>;
  readonly asked: Accessor<Confirmation | undefined>;
  readonly answer: (confirmed: boolean) => void;
}

/** Makes the question and its answer; render it once with `<ConfirmDialog of={confirm} />`. */
export function createConfirm(): Confirm {
  const [asked, setAsked] = createSignal<Confirmation>();
  let resolve: ((confirmed: boolean) => void) | undefined;
  const answer = (confirmed: boolean) => {
    const waiting = resolve;
    resolve = undefined;
    setAsked(undefined);
    waiting?.(confirmed);
  };
  const ask = (question: Confirmation) => {
    answer(false);
    return new Promise<boolean>((done) => {
      resolve = done;
      setAsked(question);
    });
  };
  return { ask, asked, answer };
}

/** Where a Confirm is asked. */
export const ConfirmDialog: Component<{ of: Confirm }> = (props) => (
  <Show when={props.of.asked()} keyed>
    {(question) => <Question question={question} answer={props.of.answer} />}
  </Show>
);

const Question: Component<{ question: Confirmation; answer: (confirmed: boolean) => void }> = (props) => {
  const [typed, setTyped] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const matches = () =>
    props.question.typed === undefined || typed().trim().toLowerCase() === props.question.typed.toLowerCase();
  const confirm = () => {
    setTried(true);
    if (matches()) props.answer(true);
  };
  const actions = (): JSX.Element => (
    <>
      <Button onClick={() => props.answer(false)}>{props.question.cancel ?? ownWords.cancel}</Button>
      <Button variant={props.question.danger ? 'danger-quiet' : 'primary'} onClick={confirm}>
        {props.question.confirm}
      </Button>
    </>
  );
  return (
    <Sheet
      open
      closable={false}
      role="alertdialog"
      title={props.question.title}
      onClose={() => props.answer(false)}
      actions={actions()}
    >
      <p>{props.question.text}</p>
      <Show when={props.question.typed} keyed>
        {(word) => (
          <TextField
            label={ownWords.typeToConfirm(word)}
            value={typed()}
            onInput={setTyped}
            autocomplete="off"
            autocapitalize="off"
            problem={tried() && !matches() ? ownWords.typedDiffers(word) : undefined}
          />
        )}
      </Show>
    </Sheet>
  );
};
