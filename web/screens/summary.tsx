import { useNavigate } from '@tanstack/solid-router';
import { type Component, For, Show } from 'solid-js';
import { gradeOf } from '#shared/assessment/scale.ts';
import { formatScore } from '#shared/assessment/session-score.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { SessionFeedback } from '#shared/interview/records.ts';
import { askedQuestions, latest, questionScore } from '#shared/interview/threads.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { DefinitionFigure } from '#web/parts/definition-figure.tsx';
import { ListRows, RowLink } from '#web/parts/list-rows.tsx';
import { StateChip } from '#web/parts/notice.tsx';
import { Page } from '#web/parts/page.tsx';
import { BandLabel } from '#web/parts/rulers.tsx';
import { sayDay } from '#web/words/dates.ts';
import { COACH_LABEL, READINESS_LABEL } from '#web/words/labels.ts';
import { summary } from '#web/words/summary.ts';
import { CoachWait } from './coach-wait.tsx';
import { Opening } from './opening.tsx';
import { SessionNotFound } from './session-not-found.tsx';
import { sessionTitle } from './session-row.tsx';
import { useSession } from './use-session.ts';

/** How a session went: readiness in words first, then figures, then what to do about it. */
export const Summary: Component = () => {
  const { interview, problem } = useSession();
  return (
    <Show when={interview() !== undefined} fallback={<Opening problem={problem()} />}>
      <Show when={interview()} fallback={<SessionNotFound />}>
        {(found) => <OnSession interview={found()} />}
      </Show>
    </Show>
  );
};

const OnSession: Component<{ interview: Interview }> = (props) => {
  const navigate = useNavigate();
  const session = () => props.interview.session;
  const feedback = () => latest(props.interview.sessionFeedback);
  return (
    <Page
      title={summary.title}
      lead={
        <p>
          {sessionTitle(session())} · {sayDay(session().createdAt)}
        </p>
      }
      focusOn={feedback()?.id}
      footer={
        <div class="cluster">
          <Button variant="plain" onClick={() => void navigate({ to: '/history' })}>
            {summary.review}
          </Button>
          <Button variant="primary" onClick={() => void navigate({ to: '/start' })}>
            {summary.startNew}
          </Button>
        </div>
      }
    >
      <Show when={feedback()} fallback={<Unfinished interview={props.interview} />}>
        {(written) => <Written feedback={written()} />}
      </Show>
      <Questions interview={props.interview} />
    </Page>
  );
};

const Unfinished: Component<{ interview: Interview }> = (props) => {
  const status = () => props.interview.session.progress.status.kind;
  return (
    <Show
      when={status() === 'completed'}
      fallback={
        <p>
          {isOver(props.interview.session) ? summary.abandoned : summary.open}{' '}
          <Show when={!isOver(props.interview.session)}>
            <ButtonLink to="/interview/$id" params={{ id: props.interview.session.id }}>
              {summary.goOn}
            </ButtonLink>
          </Show>
        </p>
      }
    >
      <CoachWait id={props.interview.session.id} label={summary.writing} lines={5} />
    </Show>
  );
};

const TONE = { ready: 'landed', almost_ready: 'close', needs_practice: 'open' } as const;

const Written: Component<{ feedback: SessionFeedback }> = (props) => {
  const score = () => props.feedback.overallScore;
  return (
    <>
      <section class="stack headline">
        <h2>{summary.readiness}</h2>
        <Show when={props.feedback.readiness} fallback={<p class="muted">{summary.readinessUnsaid}</p>}>
          {(band) => (
            <BandLabel tone={TONE[band()]} size="large">
              {READINESS_LABEL[band()]}
            </BandLabel>
          )}
        </Show>
        <DefinitionFigure
          figures={[
            {
              term: summary.overall,
              figure: score() === null ? summary.notScored : summary.outOf(formatScore(score() ?? 0)),
              note: score() === null ? undefined : summary.grade(gradeOf(score() ?? 0)),
            },
            {
              term: summary.completed,
              figure: summary.of(props.feedback.questionsCompleted, props.feedback.totalQuestions),
            },
            {
              term: summary.duration,
              figure: summary.minutes(Math.round(props.feedback.durationMs / 60_000)),
            },
          ]}
        />
        <p>{props.feedback.overallAssessment}</p>
        <p class="muted small">
          <StateChip>{COACH_LABEL[props.feedback.source.coach]}</StateChip>{' '}
          <Show when={props.feedback.source.coach === 'on_device'}>{summary.readinessHelp}</Show>
        </p>
      </section>
      <Bullets title={summary.strengths} items={props.feedback.keyStrengths} none={summary.noStrengths} />
      <Bullets title={summary.improve} items={props.feedback.areasToImprove} />
      <Bullets title={summary.priorities} items={props.feedback.coachingPriorities} ranked />
      <Bullets title={summary.next} items={props.feedback.nextSteps} />
    </>
  );
};

const Bullets: Component<{ title: string; items: readonly string[]; none?: string; ranked?: boolean }> = (
  props,
) => {
  const items = () => <For each={props.items}>{(item) => <li>{item}</li>}</For>;
  return (
    <Show when={props.items.length > 0 || props.none}>
      <section class="stack">
        <h2>{props.title}</h2>
        <Show when={props.items.length > 0} fallback={<p>{props.none}</p>}>
          <Show when={props.ranked} fallback={<ul class="lines">{items()}</ul>}>
            <ol class="lines">{items()}</ol>
          </Show>
        </Show>
      </section>
    </Show>
  );
};

const Questions: Component<{ interview: Interview }> = (props) => (
  <section class="stack">
    <h2>{summary.questions}</h2>
    <ListRows each={askedQuestions(props.interview)}>
      {(question) => {
        const score = () => questionScore(props.interview, question);
        const answered = () => props.interview.responses.some((it) => it.questionId === question.id);
        const passedBy = () => props.interview.closings.some((it) => it.questionId === question.id);
        return (
          <RowLink
            to="/interview/$id/questions/$n"
            params={{ id: props.interview.session.id, n: String(question.number) }}
            title={<span dir="auto">{question.text}</span>}
            trailing={
              score() === null
                ? answered()
                  ? summary.notScored
                  : passedBy()
                    ? summary.skipped
                    : summary.notReached
                : summary.outOf(String(score()))
            }
          />
        );
      }}
    </ListRows>
  </section>
);
