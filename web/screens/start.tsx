import { useNavigate, useSearch } from '@tanstack/solid-router';
import { type Component, createSignal, Show } from 'solid-js';
import { minutesFor, questionsFor } from '#shared/interview/start.ts';
import type { Problem } from '#shared/problem.ts';
import { Button } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { setup } from '#web/words/setup.ts';
import { useInterviews } from './interviews-context.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { MaterialFields } from './setup/material-fields.tsx';
import { InterviewFields, LengthFields, MoreFields } from './setup/setup-fields.tsx';
import { setupOf } from './setup-choice.ts';
import { readSetupForm, SETUP_DRAFT, type SetupForm } from './setup-form.ts';

/** Choosing an interview: one page, sensible values, everything but the button may be left alone. */
export const Start: Component = () => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const [form, setForm] = createSignal<SetupForm>({
    ...readSetupForm(interviews.drafts.peek(SETUP_DRAFT)),
    ...pick(search().stage),
  });
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  const choose = (choice: Partial<SetupForm>) => {
    const chosen = { ...form(), ...choice };
    setForm(chosen);
    interviews.drafts.write(SETUP_DRAFT, JSON.stringify(chosen));
  };
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    // Busy until one has arrived: a second tap while the room loads must not begin a second interview.
    if (busy()) return;
    setBusy(true);
    try {
      const { applicationId, resumeId } = form();
      const id = await interviews.start(setupOf(form()), { applicationId, resumeId });
      if (id.ok) await navigate({ to: '/interview/$id', params: { id: id.value } });
      else setProblem(id.error);
    } finally {
      setBusy(false);
    }
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
      <form id="setup" class="setup" onSubmit={(event) => void begin(event)}>
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
