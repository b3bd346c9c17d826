import { type Component, For, Show } from 'solid-js';
import { RUBRICS, type Rubric } from '#shared/assessment/rubrics.ts';
import { bandOf, DIMENSIONS, scoreRange } from '#shared/assessment/scale.ts';
import type { Analysis, Session, Verdict } from '#shared/interview/records.ts';
import { LEVELS } from '#shared/interview/vocabulary.ts';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { LevelRuler, Meter, ScoreBadge } from '#web/parts/rulers.tsx';
import { claude } from '#web/words/claude.ts';
import { feedback } from '#web/words/feedback.ts';
import { BAND_LABEL, DIMENSION_LABEL, JUDGED_BY, LEVEL_MEANING } from '#web/words/labels.ts';
import { Distress } from './distress.tsx';
import { LevelsExplained } from './levels-explained.tsx';

type Scored = Extract<Verdict, { kind: 'scored' }>;

/** The judgment of a thread: how far it reaches, its score with its range, and what both rest on. */
export const Judgment: Component<{ analysis: Analysis; session: Session }> = (props) => {
  const scored = () => props.analysis.verdict.kind === 'scored' && props.analysis.verdict;
  return (
    <Show when={scored()} fallback={<NotScored analysis={props.analysis} />}>
      {(verdict) => (
        <div class="verdict">
          <Reach analysis={props.analysis} session={props.session} />
          <Score verdict={verdict()} analysis={props.analysis} />
          <Grounds
            verdict={verdict()}
            signals={props.analysis.levelSignals.map(({ text }) => text)}
            limits={props.analysis.source.coach === 'claude' ? claude.limits : feedback.limits}
          />
        </div>
      )}
    </Show>
  );
};

const Reach: Component<{ analysis: Analysis; session: Session }> = (props) => (
  <section class="stack" data-gap="small">
    <h2>{feedback.level}</h2>
    <p class="visually-hidden">
      {feedback.levelHelp(LEVELS.map((level) => `${level} ${LEVEL_MEANING[level]}`))}
    </p>
    <LevelRuler
      shown={props.analysis.levelDemonstrated ?? undefined}
      target={props.session.targetLevel}
      meanings={LEVEL_MEANING}
    />
    <LevelsExplained session={props.session} />
  </section>
);

const Score: Component<{ verdict: Scored; analysis: Analysis }> = (props) => {
  const range = () => scoreRange(props.verdict.score, props.verdict.confidence);
  return (
    <section class="stack" data-gap="small">
      <h2 class="score-heading">
        {feedback.score} <ScoreBadge score={props.verdict.score} size="large" />
      </h2>
      <p>
        {BAND_LABEL[bandOf(props.verdict.total)]}, {feedback.between(range()[0], range()[1])}.{' '}
        <span class="muted small source">{JUDGED_BY[props.analysis.source.coach]}</span>
      </p>
      <Show when={props.verdict.ceiling}>
        {(ceiling) => <p class="muted small">{feedback.ceiling(ceiling().because)}</p>}
      </Show>
    </section>
  );
};

/** What level and score rest on, for who wants to know. */
const Grounds: Component<{ verdict: Scored; signals: readonly string[]; limits: string }> = (props) => (
  <Disclosure summary={feedback.dimensions}>
    <div class="stack">
      <Show when={props.signals.length > 0}>
        <ul class="lines">
          <For each={props.signals}>{(signal) => <li>{signal}</li>}</For>
        </ul>
      </Show>
      <div class="meters">
        <For each={DIMENSIONS}>
          {(name) => <Meter label={DIMENSION_LABEL[name]} value={props.verdict.dimensions[name].score} />}
        </For>
        <Criteria verdict={props.verdict} />
      </div>
      <p class="muted small">{props.limits}</p>
    </div>
  </Disclosure>
);

const Criteria: Component<{ verdict: Scored }> = (props) => {
  const rubric = (): Rubric | undefined =>
    Object.values(RUBRICS).find((it) => it.id === props.verdict.rubric.id);
  const labelOf = (key: string) => rubric()?.criteria.find((it) => it.key === key)?.label ?? key;
  return (
    <For each={props.verdict.rubric.criteria}>
      {(criterion) => (
        <Show
          when={criterion.score !== null}
          fallback={
            <p>
              {labelOf(criterion.key)}: <span class="muted">{feedback.notAssessed}</span>
            </p>
          }
        >
          <Meter label={labelOf(criterion.key)} value={criterion.score ?? 0} />
        </Show>
      )}
    </For>
  );
};

const NotScored: Component<{ analysis: Analysis }> = (props) => {
  const reason = () =>
    props.analysis.verdict.kind === 'not_scored' ? props.analysis.verdict.reason : undefined;
  return (
    <Show when={reason()}>
      {(why) => (
        <Notice kind="info" title={feedback.notScored}>
          <p>{feedback.reasons[why()]}</p>
          <Distress verdict={props.analysis.verdict} />
        </Notice>
      )}
    </Show>
  );
};
