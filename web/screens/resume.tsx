import { type Component, Show } from 'solid-js';
import type { ResumeId } from '#shared/ids.ts';
import type { Resume } from '#shared/interview/records.ts';
import { Button } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { TextArea, TextField } from '#web/parts/text-fields.tsx';
import { watched } from '#web/parts/watched.ts';
import { material } from '#web/words/material.ts';
import { ProblemNotice } from './around/problem-notice.tsx';
import { useInterviews } from './interviews-context.ts';
import { NotSavedYet } from './material/not-saved-yet.tsx';
import { BackLink, OneOf } from './material/one-of.tsx';
import { shortText } from './material/short-text.ts';
import { useMaterialForm } from './material/use-material-form.ts';
import { useRemoval } from './material/use-removal.ts';
import { readSetupForm, SETUP_DRAFT } from './setup/form.ts';
import { useDraft } from './use-draft.ts';

/** One résumé as pasted text. */
export const ResumeScreen: Component = () => {
  const resumes = watched<readonly Resume[]>(useInterviews().watchResumes());
  return <OneOf all={resumes}>{(existing) => <Edit existing={existing} />}</OneOf>;
};

const Edit: Component<{ existing: Resume | null }> = (props) => {
  const interviews = useInterviews();
  const draft = (field: 'name' | 'text') =>
    useDraft(
      () => `resume/${props.existing?.id ?? 'new'}/${field}`,
      () => props.existing?.[field] ?? '',
    );
  const name = draft('name');
  const text = draft('text');
  const changed = () =>
    props.existing !== null && (name.text() !== props.existing.name || text.text() !== props.existing.text);
  const short = shortText({
    kept: () => props.existing?.text,
    typed: text.text,
    words: material.shortResume,
  });
  const form = useMaterialForm({
    remark: short.remark,
    keep: () => interviews.keepResume({ name: name.text(), text: text.text() }, props.existing?.id ?? null),
    async kept(resumeId) {
      await Promise.all([name.forget(), text.forget()]);
      const setup = { ...readSetupForm(interviews.drafts.peek(SETUP_DRAFT)), resumeId };
      interviews.drafts.write(SETUP_DRAFT, JSON.stringify(setup));
    },
  });
  const remove = useRemoval<ResumeId>({
    remove: interviews.removeResume,
    restore: interviews.restoreResume,
    deleted: material.deletedResume,
  });
  return (
    <Page title={props.existing ? material.editResume : material.newResume} above={<BackLink />}>
      <form class="stack form" onSubmit={form.submit} novalidate>
        <ProblemNotice of={form.problem()} />
        <NotSavedYet when={changed()} discard={() => Promise.all([name.discard(), text.discard()])} />
        <TextArea
          label={material.resumeText}
          description={short.beside(material.resumeTextHelp)}
          rows={14}
          value={text.text()}
          onInput={text.type}
          problem={form.fieldProblem('resume')}
        />
        <TextField
          label={material.resumeName}
          description={material.resumeNameHelp}
          optional
          value={name.text()}
          onInput={name.type}
          problem={form.fieldProblem('resumeName')}
        />
        <Button type="submit" variant="primary" wide busy={form.busy()} busyWords={material.saving}>
          {material.save}
        </Button>
      </form>
      <Show when={props.existing}>
        {(resume) => (
          <div class="cluster">
            <Button variant="danger-quiet" onClick={() => remove(resume().id)}>
              {material.delete}
            </Button>
          </div>
        )}
      </Show>
    </Page>
  );
};
