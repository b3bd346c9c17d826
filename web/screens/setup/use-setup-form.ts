import { type Accessor, createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import { useInterviews } from '../interviews-context.ts';
import { readSetupForm, SETUP_DRAFT, type SetupForm, withItsJob } from './form.ts';

export interface SetupChoice {
  readonly form: Accessor<SetupForm>;
  readonly choose: (choice: Partial<SetupForm>) => void;
}

/** How long a choice waits for the database's word; one that never answers must not lose it. */
const PATIENCE_MS = 2000;

/**
 * The setup form as it was left, on whichever screen one chooses. The database may know a form that the journal
 * lost: until it was asked, a choice is shown but not written, because what is written is the whole form, and
 * the first one would take the place of the remembered one.
 * @param first what was chosen before the form opened; it is remembered with the first choice made in it.
 */
export function useSetupForm(first: Partial<SetupForm> = {}): SetupChoice {
  const { drafts } = useInterviews();
  const known = drafts.peek(SETUP_DRAFT);
  const [remembered, setRemembered] = createSignal(readSetupForm(known));
  const [chosen, setChosen] = createSignal<Partial<SetupForm>>(first);
  const form = createMemo(() => ({ ...remembered(), ...withItsJob(remembered(), chosen()) }));
  let early = known === undefined;
  let waiting = false;

  const write = () => drafts.write(SETUP_DRAFT, JSON.stringify(form()));
  onMount(() => {
    void atMost(PATIENCE_MS, drafts.read(SETUP_DRAFT)).then((text) => {
      if (text !== undefined) setRemembered(readSetupForm(text));
      early = false;
      if (waiting) write();
    });
  });
  onCleanup(
    drafts.watch(SETUP_DRAFT, (text) => {
      // Another tab's choice is the latest, and a whole form.
      setRemembered(readSetupForm(text));
      setChosen({});
    }),
  );
  return {
    form,
    choose(choice) {
      const whole = withItsJob(form(), choice);
      setChosen((before) => ({ ...before, ...whole }));
      if (early) waiting = true;
      else write();
    },
  };
}

function atMost<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, new Promise<undefined>((give) => setTimeout(give, ms, undefined))]);
}
