import type { Component } from 'solid-js';
import * as z from 'zod/mini';
import type { Application } from '#shared/interview/records.ts';
import {
  INDUSTRIES,
  Industry as IndustrySchema,
  LEVELS,
  Level as LevelSchema,
  ROLE_LEVELS,
  RoleLevel as RoleLevelSchema,
} from '#shared/interview/vocabulary.ts';
import { Button } from '#web/parts/button.tsx';
import { SelectField, TextArea, TextField } from '#web/parts/text-fields.tsx';
import { INDUSTRY_LABEL, LEVEL_MEANING, ROLE_LEVEL_LABEL } from '#web/words/labels.ts';
import { material } from '#web/words/material.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { readSetupForm, SETUP_DRAFT, withItsJob } from '../setup/form.ts';
import { useDraft } from '../use-draft.ts';
import { CompanyField } from './company-field.tsx';
import { NotSavedYet } from './not-saved-yet.tsx';
import { shortText } from './short-text.ts';
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
  const choices = useDraft(
    () => `application/${props.existing?.id ?? 'new'}/choices`,
    () => JSON.stringify(choicesOf(props.existing)),
  );
  const chosen = () => readChoices(choices.text(), props.existing);
  const choose = (choice: Partial<Choices>) => choices.type(JSON.stringify({ ...chosen(), ...choice }));
  const fields = [company, title, description, choices];
  const changed = () =>
    props.existing !== null &&
    (company.text() !== props.existing.company ||
      title.text() !== props.existing.title ||
      description.text() !== props.existing.jobDescription ||
      choices.text() !== JSON.stringify(choicesOf(props.existing)));

  const short = shortText({
    kept: () => props.existing?.jobDescription,
    typed: description.text,
    words: material.shortJob,
  });
  const form = useMaterialForm({
    remark: short.remark,
    keep: () =>
      interviews.keepApplication(
        {
          company: company.text(),
          title: title.text(),
          jobDescription: description.text(),
          ...chosen(),
        },
        props.existing?.id ?? null,
      ),
    async kept(applicationId) {
      await Promise.all(fields.map((field) => field.forget()));
      // The newest job is the one to rehearse for.
      const setup = readSetupForm(interviews.drafts.peek(SETUP_DRAFT));
      const chosen = { ...setup, ...withItsJob(setup, { applicationId }) };
      interviews.drafts.write(SETUP_DRAFT, JSON.stringify(chosen));
    },
  });

  return (
    <form class="stack form" onSubmit={form.submit} novalidate>
      <ProblemNotice of={form.problem()} />
      <NotSavedYet when={changed()} discard={() => Promise.all(fields.map((field) => field.discard()))} />
      <CompanyField
        value={company.text()}
        onInput={company.type}
        problem={form.fieldProblem('company', company.text())}
        suggesting={props.existing === null}
      />
      <TextField
        label={material.jobTitle}
        value={title.text()}
        onInput={title.type}
        problem={form.fieldProblem('title', title.text())}
        autocomplete="organization-title"
      />
      <TextArea
        label={material.jobDescription}
        description={short.beside(material.jobDescriptionHelp)}
        optional
        rows={8}
        value={description.text()}
        onInput={description.type}
        problem={form.fieldProblem('jobDescription')}
      />
      <div class="pair">
        <SelectField<(typeof INDUSTRIES)[number] | ''>
          label={material.industry}
          options={[
            { value: '', label: material.anyIndustry },
            ...INDUSTRIES.map((value) => ({ value, label: INDUSTRY_LABEL[value] })),
          ]}
          value={chosen().industry ?? ''}
          onChange={(industry) => choose({ industry: industry || null })}
        />
        <SelectField<(typeof ROLE_LEVELS)[number] | ''>
          label={material.roleLevel}
          options={[
            { value: '', label: material.anyRoleLevel },
            ...ROLE_LEVELS.map((value) => ({ value, label: ROLE_LEVEL_LABEL[value] })),
          ]}
          value={chosen().roleLevel ?? ''}
          onChange={(roleLevel) => choose({ roleLevel: roleLevel || null })}
        />
      </div>
      <SelectField<(typeof LEVELS)[number] | ''>
        label={material.targetLevel}
        options={[
          { value: '', label: material.targetAuto },
          ...LEVELS.map((value) => ({ value, label: `${value}: ${LEVEL_MEANING[value]}` })),
        ]}
        value={chosen().targetLevelChosen ?? ''}
        onChange={(level) => choose({ targetLevelChosen: level || null })}
      />
      <Button type="submit" variant="primary" wide busy={form.busy()} busyWords={material.saving}>
        {material.save}
      </Button>
    </form>
  );
};

const ChoicesSchema = z.object({
  industry: z.nullable(IndustrySchema),
  roleLevel: z.nullable(RoleLevelSchema),
  targetLevelChosen: z.nullable(LevelSchema),
});
type Choices = z.infer<typeof ChoicesSchema>;

function choicesOf(job: Application | null): Choices {
  return {
    industry: job?.industry ?? null,
    roleLevel: job?.roleLevel ?? null,
    targetLevelChosen: job?.targetLevelChosen ?? null,
  };
}

/** The choices in a draft; what was kept where the draft is of an older version. */
function readChoices(text: string, job: Application | null): Choices {
  try {
    const parsed = ChoicesSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : choicesOf(job);
  } catch {
    return choicesOf(job);
  }
}
