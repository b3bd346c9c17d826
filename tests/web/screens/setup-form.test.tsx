import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Interviews } from '#web/engine/interviews.ts';
import { InterviewsContext } from '#web/screens/interviews-context.ts';
import { FIRST_CHOICE } from '#web/screens/setup/choice.ts';
import type { SetupForm } from '#web/screens/setup/form.ts';
import { useSetupForm } from '#web/screens/setup/use-setup-form.ts';

afterEach(cleanup);

const REMEMBERED = JSON.stringify({ ...FIRST_CHOICE, difficulty: 'expert', questions: 9 });

let answer: (text: string | undefined) => void;
let tellOtherTab: (text: string) => void;
let written: SetupForm[];

beforeEach(() => {
  written = [];
});

/** The form on a screen, over a journal that knows this and a database that answers when told to. */
function formOver(journal: string | undefined, first?: Partial<SetupForm>) {
  const drafts = {
    peek: () => journal,
    read: () =>
      new Promise<string | undefined>((give) => {
        answer = give;
      }),
    write: (_key: string, text: string) => written.push(JSON.parse(text)) > 0,
    watch: (_key: string, onText: (text: string) => void) => {
      tellOtherTab = onText;
      return () => {};
    },
  };
  const Form = () => {
    const { form, choose } = useSetupForm(first);
    return (
      <button type="button" onClick={() => choose({ timed: true })}>
        {`${form().difficulty} ${form().questions} ${form().timed ? 'timed' : 'untimed'}`}
      </button>
    );
  };
  render(() => (
    <InterviewsContext.Provider value={{ drafts } as unknown as Interviews}>
      <Form />
    </InterviewsContext.Provider>
  ));
  return {
    press: () => screen.getByRole('button').click(),
    shown: () => screen.getByRole('button').textContent,
  };
}

test('a choice made before the database answered is kept with the form it remembers', async () => {
  const { press, shown } = formOver(undefined);
  press();
  expect(shown()).toContain('timed');
  expect(written).toEqual([]);
  answer(REMEMBERED);
  await vi.waitFor(() => expect(shown()).toBe('expert 9 timed'));
  expect(written).toEqual([expect.objectContaining({ difficulty: 'expert', questions: 9, timed: true })]);
});

test('where nothing is remembered the choice alone is kept, and each one builds on the last', async () => {
  const { press } = formOver(undefined, { stage: 'hiring_manager' });
  press();
  answer(undefined);
  await vi.waitFor(() => expect(written).toHaveLength(1));
  press();
  expect(written.at(-1)).toEqual({ ...FIRST_CHOICE, stage: 'hiring_manager', timed: true });
});

test('what is only looked at is written nowhere, and another tab’s choice is shown', async () => {
  const { shown } = formOver(REMEMBERED);
  expect(shown()).toBe('expert 9 untimed');
  answer(REMEMBERED);
  tellOtherTab(JSON.stringify({ ...FIRST_CHOICE, timed: true }));
  expect(shown()).toContain(' timed');
  expect(written).toEqual([]);
});
