import { type Component, Show } from 'solid-js';
import type { Application, Resume } from '#shared/interview/records.ts';
import type { Problem } from '#shared/problem.ts';
import { ButtonLink } from '#web/parts/button.tsx';
import { EmptyState } from '#web/parts/disclosure.tsx';
import { ListRows, RowLink } from '#web/parts/list-rows.tsx';
import { Page } from '#web/parts/page.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { watched } from '#web/parts/watched.ts';
import { sayDay } from '#web/words/dates.ts';
import { material } from '#web/words/material.ts';
import { ProblemNotice } from './around/problem-notice.tsx';
import { useInterviews } from './interviews-context.ts';

/** The jobs applied for and the résumés: the material of every interview. */
export const Applications: Component = () => {
  const interviews = useInterviews();
  const jobs = watched<readonly Application[]>(interviews.watchApplications());
  const resumes = watched<readonly Resume[]>(interviews.watchResumes());
  return (
    <Page title={material.title} lead={material.lead} wide>
      <ProblemNotice of={(jobs.problem() ?? resumes.problem()) as Problem | undefined} />
      <div class="columns">
        <section class="stack">
          <h2>{material.jobs}</h2>
          <Show when={jobs()} fallback={<Waiting label={material.opening} />}>
            {(list) => (
              <Show when={list().length > 0} fallback={<NoJobs />}>
                <ListRows each={list()}>
                  {(job) => (
                    <RowLink
                      to="/applications/$id"
                      params={{ id: job.id }}
                      title={<span dir="auto">{job.title}</span>}
                      detail={
                        <>
                          <span dir="auto">{job.company}</span> · {sayDay(job.createdAt)}
                        </>
                      }
                    />
                  )}
                </ListRows>
                <div class="cluster">
                  <ButtonLink to="/applications/$id" params={{ id: 'new' }} icon="add">
                    {material.addJob}
                  </ButtonLink>
                </div>
              </Show>
            )}
          </Show>
        </section>
        <section class="stack">
          <h2>{material.resumes}</h2>
          <Show when={resumes()} fallback={<Waiting label={material.opening} />}>
            {(list) => (
              <Show when={list().length > 0} fallback={<NoResumes first={jobs()?.length !== 0} />}>
                <ListRows each={list()}>
                  {(resume) => (
                    <RowLink
                      to="/resumes/$id"
                      params={{ id: resume.id }}
                      title={<span dir="auto">{resume.name}</span>}
                      detail={sayDay(resume.createdAt)}
                    />
                  )}
                </ListRows>
                <div class="cluster">
                  <ButtonLink to="/resumes/$id" params={{ id: 'new' }} icon="add">
                    {material.addResume}
                  </ButtonLink>
                </div>
              </Show>
            )}
          </Show>
        </section>
      </div>
    </Page>
  );
};

const NoJobs: Component = () => (
  <EmptyState
    title={material.noJobsTitle}
    action={
      <ButtonLink to="/applications/$id" params={{ id: 'new' }} variant="primary">
        {material.addJob}
      </ButtonLink>
    }
  >
    {material.noJobs}
  </EmptyState>
);

/** `first`: nothing more urgent is to be added on this screen, so it is the one filled button. */
const NoResumes: Component<{ first: boolean }> = (props) => (
  <EmptyState
    title={material.noResumesTitle}
    action={
      <ButtonLink to="/resumes/$id" params={{ id: 'new' }} variant={props.first ? 'primary' : 'quiet'}>
        {material.addResume}
      </ButtonLink>
    }
  >
    {material.noResumes}
  </EmptyState>
);
