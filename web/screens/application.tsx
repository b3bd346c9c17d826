import { type Component, For, Show } from 'solid-js';
import { targetLevelFrom } from '#shared/assessment/target-level.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { Application } from '#shared/interview/records.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { ListRows } from '#web/parts/list-rows.tsx';
import { Page } from '#web/parts/page.tsx';
import { watched } from '#web/parts/watched.ts';
import { material } from '#web/words/material.ts';
import { useInterviews } from './interviews-context.ts';
import { ApplicationForm } from './material/application-form.tsx';
import { HowTheyInterview } from './material/how-they-interview.tsx';
import { BackLink, OneOf } from './material/one-of.tsx';
import { useRemoval } from './material/use-removal.ts';
import { SessionRowLink } from './sessions/session-row.tsx';

/** One job: its words, the level read from them, its interviews. */
export const ApplicationScreen: Component = () => {
  const jobs = watched<readonly Application[]>(useInterviews().watchApplications());
  return <OneOf all={jobs}>{(existing) => <Edit existing={existing} />}</OneOf>;
};

const Edit: Component<{ existing: Application | null }> = (props) => {
  const interviews = useInterviews();
  const sessions = watched<readonly SessionRow[]>(interviews.watchSessions(1000));
  const own = () => sessions()?.filter((row) => row.session.applicationId === props.existing?.id) ?? [];
  const remove = useRemoval<ApplicationId>({
    remove: interviews.removeApplication,
    restore: interviews.restoreApplication,
    deleted: material.deletedJob,
  });
  return (
    <Page title={props.existing ? material.editJob : material.newJob} above={<BackLink />}>
      <ApplicationForm existing={props.existing} />
      <Show when={props.existing}>
        {(job) => (
          <>
            <TargetLevel job={job()} />
            <p>
              <ButtonLink to="/start" search={{ job: job().id }}>
                {material.practice}
              </ButtonLink>
            </p>
            <HowTheyInterview job={job()} />
            <Show when={own().length > 0}>
              <section class="stack">
                <h2>{material.sessions}</h2>
                <ListRows each={own()}>{(row) => <SessionRowLink row={row} />}</ListRows>
              </section>
            </Show>
            <div class="cluster">
              <Button variant="danger-quiet" onClick={() => remove(job().id)}>
                {material.delete}
              </Button>
            </div>
          </>
        )}
      </Show>
    </Page>
  );
};

/** The level the posting points at, and the words that say so (X16). */
const TargetLevel: Component<{ job: Application }> = (props) => {
  const read = () => targetLevelFrom(props.job.jobDescription);
  return (
    <Show when={props.job.targetLevelChosen === null}>
      <p class="muted small">
        {material.targetLevel}:{' '}
        <For each={[read()]}>
          {({ level, phrase }) =>
            phrase ? material.targetFromPhrase(level, phrase) : material.targetByDefault(level)
          }
        </For>
      </p>
    </Show>
  );
};
