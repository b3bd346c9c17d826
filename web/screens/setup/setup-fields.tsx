import { type Component, Show } from 'solid-js';
import { LIMITS, QUESTIONS_FOR_MINUTES } from '#shared/interview/limits.ts';
import type { Application } from '#shared/interview/records.ts';
import { chosenOr } from '#shared/interview/start.ts';
import {
  COMPETENCIES,
  DIFFICULTIES,
  INDUSTRIES,
  INTERVIEW_TYPES,
  type Industry,
  ROLE_LEVELS,
  type RoleLevel,
  STAGES,
} from '#shared/interview/vocabulary.ts';
import { CheckboxGroup, RadioGroup } from '#web/parts/choice-fields.tsx';
import { type Option, SelectField } from '#web/parts/text-fields.tsx';
import {
  COMPETENCY_LABEL,
  DIFFICULTY_LABEL,
  INDUSTRY_LABEL,
  ROLE_LEVEL_LABEL,
  STAGE_LABEL,
  TYPE_LABEL,
} from '#web/words/labels.ts';
import { setup } from '#web/words/setup.ts';
import type { SetupForm } from './form.ts';
import { KeepHere } from './keep-here.tsx';
import { TimerFields } from './timer-fields.tsx';

export interface FormPart {
  form: SetupForm;
  choose: (choice: Partial<SetupForm>) => void;
}

function options<T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): Option<T>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** "Any" beside a closed list; the empty string stands for it in a select. */
function optional<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): Option<T | ''>[] {
  return [{ value: '', label: setup.notChosen }, ...options(values, labels)];
}

/** Stage and type: what kind of talk it is. */
export const InterviewFields: Component<FormPart> = (props) => (
  <>
    <SelectField
      label={setup.stage}
      description={setup.stageDetail[props.form.stage]}
      options={options(STAGES, STAGE_LABEL)}
      value={props.form.stage}
      onChange={(stage) => props.choose({ stage })}
    />
    <RadioGroup
      legend={setup.type}
      options={INTERVIEW_TYPES.map((value) => ({
        value,
        label: TYPE_LABEL[value],
        detail: setup.typeDetail[value],
      }))}
      value={props.form.type}
      onChange={(type) => props.choose({ type })}
    />
  </>
);

const COUNTS = [5, 6, 7, 8, 9, 10] as const;
const MINUTES = Object.keys(QUESTIONS_FOR_MINUTES).map(Number) as SetupForm['minutes'][];

/** How long: a number of questions, a duration, or one question; and how hard. */
export const LengthFields: Component<FormPart> = (props) => (
  <>
    <RadioGroup
      legend={setup.length}
      look="segments"
      options={[
        { value: 'questions', label: setup.byQuestions },
        { value: 'duration', label: setup.byDuration },
        { value: 'quick', label: setup.quick },
      ]}
      value={props.form.lengthBy}
      onChange={(lengthBy) => props.choose({ lengthBy })}
    />
    <div class="pair">
      <Show when={props.form.lengthBy === 'questions'}>
        <SelectField
          label={setup.questions}
          options={COUNTS.map((value) => ({ value: String(value), label: String(value) }))}
          value={String(props.form.questions)}
          onChange={(count) => props.choose({ questions: Number(count) })}
        />
      </Show>
      <Show when={props.form.lengthBy === 'duration'}>
        <SelectField
          label={setup.duration}
          options={MINUTES.map((value) => ({ value: String(value), label: setup.minutes(value) }))}
          value={String(props.form.minutes)}
          onChange={(chosen) =>
            props.choose({ minutes: MINUTES.find((value) => String(value) === chosen) ?? 30 })
          }
        />
      </Show>
      <SelectField
        label={setup.difficulty}
        options={options(DIFFICULTIES, DIFFICULTY_LABEL)}
        value={props.form.difficulty}
        onChange={(difficulty) => props.choose({ difficulty })}
      />
    </div>
  </>
);

/** What can be left alone: level, industry, focus, a timer. Level and industry are the job's until one says otherwise. */
export const MoreFields: Component<FormPart & { job: Application | undefined }> = (props) => (
  <>
    <div class="pair">
      <SelectField
        label={setup.roleLevel}
        description={props.form.roleLevel === null && props.job?.roleLevel ? setup.fromJob : undefined}
        options={optional<RoleLevel>(ROLE_LEVELS, ROLE_LEVEL_LABEL)}
        value={chosenOr(props.form.roleLevel, props.job?.roleLevel) ?? ''}
        onChange={(chosen) => props.choose({ roleLevel: chosen || against(props.job?.roleLevel) })}
      />
      <SelectField
        label={setup.industry}
        description={props.form.industry === null && props.job?.industry ? setup.fromJob : undefined}
        options={optional<Industry>(INDUSTRIES, INDUSTRY_LABEL)}
        value={chosenOr(props.form.industry, props.job?.industry) ?? ''}
        onChange={(chosen) => props.choose({ industry: chosen || against(props.job?.industry) })}
      />
    </div>
    <CheckboxGroup
      legend={setup.focusAreas}
      max={LIMITS.focusAreas}
      options={options(COMPETENCIES, COMPETENCY_LABEL)}
      values={props.form.focusAreas}
      onChange={(focusAreas) => props.choose({ focusAreas: [...focusAreas] })}
    />
    <TimerFields form={props.form} choose={props.choose} />
    <KeepHere form={props.form} choose={props.choose} />
  </>
);

/** What "Any" means beside what the job says. */
const against = (ofJob: string | null | undefined) => (ofJob ? 'any' : null);
