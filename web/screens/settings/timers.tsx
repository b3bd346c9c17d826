import { type Component, createSignal, onMount } from 'solid-js';
import { settings } from '#web/words/settings.ts';
import { useInterviews } from '../interviews-context.ts';
import { TimerFields } from '../setup/timer-fields.tsx';
import { readSetupForm, SETUP_DRAFT, type SetupForm } from '../setup-form.ts';

/** The timer that the setup form begins with: the form's own last choice, so there is one truth. */
export const Timers: Component = () => {
  const { drafts } = useInterviews();
  const [form, setForm] = createSignal<SetupForm>(readSetupForm(drafts.peek(SETUP_DRAFT)));
  // The journal may have lost what the database still knows.
  onMount(() => void drafts.read(SETUP_DRAFT).then((remembered) => setForm(readSetupForm(remembered))));
  const choose = (choice: Partial<SetupForm>) => {
    const chosen = { ...readSetupForm(drafts.peek(SETUP_DRAFT)), ...choice };
    setForm(chosen);
    drafts.write(SETUP_DRAFT, JSON.stringify(chosen));
  };
  return (
    <section class="stack">
      <h2>{settings.timers}</h2>
      <p>{settings.timersLead}</p>
      <TimerFields form={form()} choose={choose} />
    </section>
  );
};
