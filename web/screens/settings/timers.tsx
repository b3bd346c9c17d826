import type { Component } from 'solid-js';
import { settings } from '#web/words/settings.ts';
import { TimerFields } from '../setup/timer-fields.tsx';
import { useSetupForm } from '../setup/use-setup-form.ts';

/** The timer that the setup form begins with: the form's own last choice, so there is one truth. */
export const Timers: Component = () => {
  const { form, choose } = useSetupForm();
  return (
    <section class="stack">
      <h2>{settings.timers}</h2>
      <p>{settings.timersLead}</p>
      <TimerFields form={form()} choose={choose} />
    </section>
  );
};
