import { useSearch } from '@tanstack/solid-router';
import { type Component, Show } from 'solid-js';
import { ApplicationId } from '#shared/ids.ts';
import type { Application } from '#shared/interview/records.ts';
import { minutesFor, questionsFor } from '#shared/interview/start.ts';
import { Button } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { watched } from '#web/parts/watched.ts';
import { setup } from '#web/words/setup.ts';
import { ProblemNotice } from './around/problem-notice.tsx';
import { useInterviews } from './interviews-context.ts';
import { useBegin } from './sessions/use-begin.ts';
import { setupOf } from './setup/choice.ts';
import type { SetupForm } from './setup/form.ts';
import { MaterialFields } from './setup/material-fields.tsx';
import { PackForOffline } from './setup/pack-for-offline.tsx';
import { InterviewFields, LengthFields, MoreFields } from './setup/setup-fields.tsx';
import { useSetupForm } from './setup/use-setup-form.ts';

/** Choosing an interview: one page, sensible values, everything but the button may be left alone. */
export const Start: Component = () => {
  const search = useSearch({ strict: false });
  const { form, choose } = useSetupForm(pick(search()));
  const jobs = watched<readonly Application[]>(useInterviews().watchApplications());
  const job = () => jobs()?.find(({ id }) => id === form().applicationId);
  const { start, busy, problem } = useBegin();
  const begin = (prepared: boolean) => {
    const { applicationId, resumeId } = form();
    void start({ ...setupOf(form()), prepared }, { applicationId, resumeId });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    begin(false);
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
        <MaterialFields form={form()} choose={choose} jobs={jobs} />
        <section class="stack">
          <h2>{setup.more}</h2>
          <MoreFields form={form()} choose={choose} job={job()} />
          <PackForOffline form={form()} busy={busy()} onPack={() => begin(true)} />
        </section>
      </form>
    </Page>
  );
};

/** What the link that led here has chosen already. */
const pick = ({ stage, job }: { stage?: SetupForm['stage']; job?: string }): Partial<SetupForm> => {
  const applicationId = ApplicationId.safeParse(job);
  return { ...(stage && { stage }), ...(applicationId.success && { applicationId: applicationId.data }) };
};

const Takes: Component<{ form: SetupForm }> = (props) => {
  const length = () => setupOf(props.form).length;
  return (
    <Show when={minutesFor(length())} keyed>
      {([least, most]) => <p class="foot-words">{setup.takes(least, most, questionsFor(length()))}</p>}
    </Show>
  );
};
