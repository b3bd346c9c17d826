import { type Component, createEffect } from 'solid-js';
import type { ApplicationId, ResumeId } from '#shared/ids.ts';
import type { Application, Resume } from '#shared/interview/records.ts';
import type { Problem } from '#shared/problem.ts';
import { ButtonLink } from '#web/parts/button.tsx';
import { SelectField } from '#web/parts/text-fields.tsx';
import { type Watched, watched } from '#web/parts/watched.ts';
import { setup } from '#web/words/setup.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import type { FormPart } from './setup-fields.tsx';

/** The job and the résumé to rehearse with; both may be left out. */
export const MaterialFields: Component<FormPart & { jobs: Watched<readonly Application[]> }> = (props) => {
  const interviews = useInterviews();
  const resumes = watched<readonly Resume[]>(interviews.watchResumes());
  // What was chosen may have been deleted since; the form must not hold what it does not show.
  createEffect(() => {
    const { applicationId, resumeId } = props.form;
    if (applicationId && props.jobs()?.every((it) => it.id !== applicationId))
      props.choose({ applicationId: null });
    if (resumeId && resumes()?.every((it) => it.id !== resumeId)) props.choose({ resumeId: null });
  });
  const jobs = () => [
    { value: '' as const, label: setup.noApplication },
    ...(props.jobs() ?? []).map((it) => ({ value: it.id, label: `${it.title}, ${it.company}` })),
  ];
  const papers = () => [
    { value: '' as const, label: setup.noResume },
    ...(resumes() ?? []).map((it) => ({ value: it.id, label: it.name })),
  ];
  return (
    <fieldset id="material" class="material">
      <legend>{setup.material}</legend>
      <p class="muted small">{setup.materialHelp}</p>
      <ProblemNotice of={(props.jobs.problem() ?? resumes.problem()) as Problem | undefined} />
      <SelectField<ApplicationId | ''>
        label={setup.application}
        options={jobs()}
        value={props.form.applicationId ?? ''}
        onChange={(id) => props.choose({ applicationId: id || null })}
      />
      <SelectField<ResumeId | ''>
        label={setup.resume}
        options={papers()}
        value={props.form.resumeId ?? ''}
        onChange={(id) => props.choose({ resumeId: id || null })}
      />
      <div class="cluster">
        <ButtonLink
          to="/applications/$id"
          params={{ id: 'new' }}
          search={{ back: '/start' }}
          variant="plain"
          icon="add"
        >
          {setup.addJob}
        </ButtonLink>
        <ButtonLink
          to="/resumes/$id"
          params={{ id: 'new' }}
          search={{ back: '/start' }}
          variant="plain"
          icon="add"
        >
          {setup.addResume}
        </ButtonLink>
      </div>
    </fieldset>
  );
};
