import { cleanup, render, screen, within } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Announcer } from '#web/parts/announcer.tsx';
import { CheckboxGroup, RadioGroup, Switch } from '#web/parts/choice-fields.tsx';
import { SelectField, TextArea, TextField } from '#web/parts/text-fields.tsx';

afterEach(cleanup);

/** The text of the elements an attribute points at, in order. */
function wordsAt(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '(nothing)').join(' | ');
}

test('a field is found by its label and described by its description and its problem', () => {
  const [problem, setProblem] = createSignal<string>();
  render(() => (
    <TextField
      label="Company"
      description="As in the advert."
      problem={problem()}
      value=""
      onInput={() => {}}
    />
  ));
  const field = screen.getByRole('textbox', { name: 'Company' });
  expect(wordsAt(field, 'aria-describedby')).toBe('As in the advert.');
  expect(field.hasAttribute('aria-invalid')).toBe(false);

  setProblem('Name the company.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(wordsAt(field, 'aria-describedby')).toBe('As in the advert. | Name the company.');
  expect(wordsAt(field, 'aria-errormessage')).toBe('Name the company.');

  setProblem(undefined);
  expect(field.hasAttribute('aria-invalid')).toBe(false);
  expect(field.hasAttribute('aria-errormessage')).toBe(false);
});

test('what is typed reaches the screen, and the direction follows the text', async () => {
  const [text, setText] = createSignal('');
  let box: HTMLTextAreaElement | undefined;
  render(() => <TextArea label="Your answer" ref={box} value={text()} onInput={setText} />);
  const field = screen.getByRole('textbox', { name: 'Your answer' });
  await userEvent.type(field, 'I led');
  expect(text()).toBe('I led');
  expect(field.getAttribute('dir')).toBe('auto');
  expect(box).toBe(field);
});

test('a select shows the stored value and gives back a value of its own list', async () => {
  const chosen = vi.fn();
  const options = [
    { value: 'short', label: '5 questions' },
    { value: 'long', label: '8 questions' },
  ] as const;
  render(() => <SelectField label="Length" options={options} value="long" onChange={chosen} />);
  const select = screen.getByRole('combobox', { name: 'Length' });
  expect(screen.getByRole<HTMLOptionElement>('option', { name: '8 questions' }).selected).toBe(true);
  await userEvent.selectOptions(select, '5 questions');
  expect(chosen).toHaveBeenCalledWith('short');
});

test('a radio is named by its label alone; its detail is its description', async () => {
  const chosen = vi.fn();
  render(() => (
    <RadioGroup
      legend="Who interviews you"
      options={[
        { value: 'recruiter', label: 'Recruiter', detail: 'Motivation and fit.' },
        { value: 'manager', label: 'Hiring manager' },
      ]}
      value="manager"
      onChange={chosen}
    />
  ));
  const group = within(screen.getByRole('radiogroup', { name: 'Who interviews you' }));
  const recruiter = group.getByRole('radio', { name: 'Recruiter' });
  expect(wordsAt(recruiter, 'aria-describedby')).toBe('Motivation and fit.');
  expect(group.getByRole<HTMLInputElement>('radio', { name: 'Hiring manager' }).checked).toBe(true);
  await userEvent.click(recruiter);
  expect(chosen).toHaveBeenCalledWith('recruiter');
});

test('at the maximum another choice is refused aloud, and unchecking one makes room', async () => {
  const [values, setValues] = createSignal<readonly string[]>(['a', 'b', 'c']);
  render(() => (
    <>
      <Announcer />
      <CheckboxGroup
        legend="Focus"
        max={3}
        options={['a', 'b', 'c', 'd'].map((value) => ({ value, label: value }))}
        values={values()}
        onChange={setValues}
      />
    </>
  ));
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  await userEvent.click(box('d'));
  expect(values()).toEqual(['a', 'b', 'c']);
  expect(box('d').checked).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('That is 3 already. Uncheck one first.');

  await userEvent.click(box('a'));
  await userEvent.click(box('d'));
  expect(values()).toEqual(['b', 'c', 'd']);
  expect(screen.getByText('Choose up to 3. 3 chosen.')).toBeTruthy();
});

test('a switch is a switch', async () => {
  const [on, setOn] = createSignal(false);
  render(() => <Switch label="Show the clock" checked={on()} onChange={setOn} />);
  await userEvent.click(screen.getByRole('switch', { name: 'Show the clock' }));
  expect(on()).toBe(true);
});
