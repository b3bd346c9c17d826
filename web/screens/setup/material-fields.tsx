import type { Component } from 'solid-js';
import type { ApplicationId, ResumeId } from '#shared/ids.ts';
import type { Application, Resume } from '#shared/interview/records.ts';
import { ButtonLink } from '#web/parts/button.tsx';
import { SelectField } from '#web/parts/text-fields.tsx';
import { watched } from '#web/parts/watched.ts';
import { setup } from '#web/words/setup.ts';
import { useInterviews } from '../interviews-context.ts';
import type { FormPart } from './setup-fields.tsx';

/** The job and the résumé to rehearse with; both may be left out. */
export const MaterialFields: Component<FormPart> = (props) => {
  const interviews = useInterviews();
  const applications = watched<readonly Application[]>(interviews.watchApplications());
  const resumes = watched<readonly Resume[]>(interviews.watchResumes());
  const jobs = () => [
    { value: '' as const, label: setup.noApplication },
    ...(applications() ?? []).map((it) => ({ value: it.id, label: `${it.title}, ${it.company}` })),
  ];
  const papers = () => [
    { value: '' as const, label: setup.noResume },
    ...(resumes() ?? []).map((it) => ({ value: it.id, label: it.name })),
  ];
  return (
    <fieldset class="material">
      <legend>{setup.material}</legend>
      <p class="muted small">{setup.materialHelp}</p>
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
        <ButtonLink to="/applications/$id" params={{ id: 'new' }} search={{ back: '/start' }}>
          {setup.addJob}
        </ButtonLink>
        <ButtonLink to="/resumes/$id" params={{ id: 'new' }} search={{ back: '/start' }}>
          {setup.addResume}
        </ButtonLink>
      </div>
    </fieldset>
  );
};
