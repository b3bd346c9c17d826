import { type Component, createSignal, untrack } from 'solid-js';
import type { Application } from '#shared/interview/records.ts';
import {
  INDUSTRIES,
  type Industry,
  LEVELS,
  type Level,
  ROLE_LEVELS,
  type RoleLevel,
} from '#shared/interview/vocabulary.ts';
import { Button } from '#web/parts/button.tsx';
import { SelectField, TextArea, TextField } from '#web/parts/text-fields.tsx';
import { INDUSTRY_LABEL, LEVEL_MEANING, ROLE_LEVEL_LABEL } from '#web/words/labels.ts';
import { material } from '#web/words/material.ts';
import { useInterviews } from '../interviews-context.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { readSetupForm, SETUP_DRAFT } from '../setup-form.ts';
import { useDraft } from '../use-draft.ts';
import { useMaterialForm } from './use-material-form.ts';

/** The words about one job. What is typed is kept as a draft until it is saved. */
export const ApplicationForm: Component<{ existing: Application | null }> = (props) => {
  const interviews = useInterviews();
  const draft = (field: 'company' | 'title' | 'jobDescription') =>
    useDraft(
      () => `application/${props.existing?.id ?? 'new'}/${field}`,
      () => props.existing?.[field] ?? '',
    );
  const company = draft('company');
  const title = draft('title');
  const description = draft('jobDescription');
  // Choices start as they were kept and then belong to the form; a change in another tab must not move them.
  const initially = untrack(() => props.existing);
  const [industry, setIndustry] = createSignal<Industry | ''>(initially?.industry ?? '');
  const [roleLevel, setRoleLevel] = createSignal<RoleLevel | ''>(initially?.roleLevel ?? '');
  const [level, setLevel] = createSignal<Level | ''>(initially?.targetLevelChosen ?? '');

  const form = useMaterialForm({
    keep: () =>
      interviews.keepApplication(
        {
          company: company.text(),
          title: title.text(),
          jobDescription: description.text(),
          industry: industry() || null,
          roleLevel: roleLevel() || null,
          targetLevelChosen: level() || null,
        },
        props.existing?.id ?? null,
      ),
    async kept(applicationId) {
      await Promise.all([company.forget(), title.forget(), description.forget()]);
      // The newest job is the one to rehearse for.
      const setup = { ...readSetupForm(interviews.drafts.peek(SETUP_DRAFT)), applicationId };
      interviews.drafts.write(SETUP_DRAFT, JSON.stringify(setup));
    },
  });

  return (
    <form class="stack form" onSubmit={form.submit} novalidate>
      <ProblemNotice of={form.problem()} />
      <TextField
        label={material.company}
        value={company.text()}
        onInput={company.type}
        problem={form.fieldProblem('company')}
        autocomplete="organization"
      />
      <TextField
        label={material.jobTitle}
        value={title.text()}
        onInput={title.type}
        problem={form.fieldProblem('title')}
        autocomplete="organization-title"
      />
      <TextArea
        label={material.jobDescription}
        description={material.jobDescriptionHelp}
        optional
        rows={8}
        value={description.text()}
        onInput={description.type}
        problem={form.fieldProblem('jobDescription')}
      />
      <SelectField<Industry | ''>
        label={material.industry}
        options={[
          { value: '', label: material.anyIndustry },
          ...INDUSTRIES.map((value) => ({ value, label: INDUSTRY_LABEL[value] })),
        ]}
        value={industry()}
        onChange={setIndustry}
      />
      <SelectField<RoleLevel | ''>
        label={material.roleLevel}
        options={[
          { value: '', label: material.anyRoleLevel },
          ...ROLE_LEVELS.map((value) => ({ value, label: ROLE_LEVEL_LABEL[value] })),
        ]}
        value={roleLevel()}
        onChange={setRoleLevel}
      />
      <SelectField<Level | ''>
        label={material.targetLevel}
        options={[
          { value: '', label: material.targetAuto },
          ...LEVELS.map((value) => ({ value, label: `${value}: ${LEVEL_MEANING[value]}` })),
        ]}
        value={level()}
        onChange={setLevel}
      />
      <Button type="submit" variant="primary" wide busy={form.busy()} busyWords={material.saving}>
        {material.save}
      </Button>
    </form>
  );
};
