import { useParams, useSearch } from '@tanstack/solid-router';
import { type Component, createMemo, For, Show } from 'solid-js';
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
import { useRemoval } from './material/use-removal.ts';
import { NotFound } from './not-found.tsx';
import { Opening } from './opening.tsx';
import { SessionRowLink } from './session-row.tsx';

/** One job: its words, the level read from them, its interviews. The id "new" is a job not kept yet. */
export const ApplicationScreen: Component = () => {
  const interviews = useInterviews();
  const params = useParams({ strict: false });
  const jobs = watched<readonly Application[]>(interviews.watchApplications());
  const existing = createMemo(() => jobs()?.find((job) => job.id === params().id));
  const isNew = () => params().id === 'new';
  return (
    <Show when={isNew() || jobs()} fallback={<Opening label={material.opening} problem={jobs.problem()} />}>
      <Show when={isNew() || existing()} fallback={<NotFound />}>
        <Show when={params().id} keyed>
          {(id) => <Edit existing={id === 'new' ? null : (existing() ?? null)} />}
        </Show>
      </Show>
    </Show>
  );
};

const Edit: Component<{ existing: Application | null }> = (props) => {
  const interviews = useInterviews();
  const search = useSearch({ strict: false });
  const sessions = watched<readonly SessionRow[]>(interviews.watchSessions(1000));
  const own = () => sessions()?.filter((row) => row.session.applicationId === props.existing?.id) ?? [];
  const remove = useRemoval<ApplicationId>({
    remove: interviews.removeApplication,
    restore: interviews.restoreApplication,
    deleted: material.deletedJob,
  });
  return (
    <Page
      title={props.existing ? material.editJob : material.newJob}
      above={
        <ButtonLink to={search().back ?? '/applications'} variant="plain">
          {search().back ? material.backToSetup : material.back}
        </ButtonLink>
      }
    >
      <ApplicationForm existing={props.existing} />
      <Show when={props.existing}>
        {(job) => (
          <>
            <TargetLevel job={job()} />
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
