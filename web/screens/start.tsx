import { useSearch } from '@tanstack/solid-router';
import { type Component, Show } from 'solid-js';
import { minutesFor, questionsFor } from '#shared/interview/start.ts';
import { Button } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { setup } from '#web/words/setup.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { MaterialFields } from './setup/material-fields.tsx';
import { InterviewFields, LengthFields, MoreFields } from './setup/setup-fields.tsx';
import { setupOf } from './setup-choice.ts';
import type { SetupForm } from './setup-form.ts';
import { useBegin } from './use-begin.ts';
import { useSetupForm } from './use-setup-form.ts';

/** Choosing an interview: one page, sensible values, everything but the button may be left alone. */
export const Start: Component = () => {
  const search = useSearch({ strict: false });
  const { form, choose } = useSetupForm(pick(search().stage));
  const { start, busy, problem } = useBegin();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { applicationId, resumeId } = form();
    void start(setupOf(form()), { applicationId, resumeId });
  };
  return (
    <Page
      title={setup.title}
      wide
      footer={
        <>
          <Takes form={form()} />
          <Button type="submit" form="setup" variant="primary" wide busy={busy()} busyWords={setup.beginning}>
            {setup.begin}
          </Button>
        </>
      }
    >
      <form id="setup" class="setup" onSubmit={submit}>
        <ProblemNotice of={problem()} />
        <section class="stack">
          <InterviewFields form={form()} choose={choose} />
          <LengthFields form={form()} choose={choose} />
        </section>
        <MaterialFields form={form()} choose={choose} />
        <section class="stack">
          <h2>{setup.more}</h2>
          <MoreFields form={form()} choose={choose} />
        </section>
      </form>
    </Page>
  );
};

/** What the link that led here has chosen already. */
const pick = (stage: SetupForm['stage'] | undefined): Partial<SetupForm> => (stage ? { stage } : {});

const Takes: Component<{ form: SetupForm }> = (props) => {
  const count = () => questionsFor(setupOf(props.form).length);
  return (
    <Show when={minutesFor(count())} keyed>
      {([least, most]) => <p class="foot-words">{setup.takes(least, most, count())}</p>}
    </Show>
  );
};
