import { useNavigate } from '@tanstack/solid-router';
import { type Component, createMemo, For, Show } from 'solid-js';
import { gradeOf } from '#shared/assessment/scale.ts';
import { formatScore } from '#shared/assessment/session-score.ts';
import type { QuestionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { Question, SessionFeedback } from '#shared/interview/records.ts';
import { judgedBy } from '#shared/interview/second-work.ts';
import { allThreads, askedQuestions, latest, questionScore } from '#shared/interview/threads.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { DefinitionFigure } from '#web/parts/definition-figure.tsx';
import { ListRows, RowLink } from '#web/parts/list-rows.tsx';
import { Page } from '#web/parts/page.tsx';
import { BandLabel, ScoreBadge } from '#web/parts/rulers.tsx';
import { claude } from '#web/words/claude.ts';
import { sayDay } from '#web/words/dates.ts';
import { COACH_LABEL, READINESS_LABEL } from '#web/words/labels.ts';
import { summary } from '#web/words/summary.ts';
import { Opening } from './around/opening.tsx';
import { ReadByClaude } from './claude/read-by-claude.tsx';
import { SpendingLine } from './claude/spending-line.tsx';
import { InstallOffer } from './install/install-offer.tsx';
import { leftKeys, leftWords, type Peek, usePeeking } from './room/left-words.ts';
import { CoachWait } from './sessions/coach-wait.tsx';
import { SessionNotFound } from './sessions/session-not-found.tsx';
import { SessionWords } from './sessions/session-row.tsx';
import { useSession } from './sessions/use-session.ts';
import { NextSteps } from './summary/next-steps.tsx';

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
          <SessionWords session={session()} /> · {sayDay(session().createdAt)}
        </p>
      }
      wide
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
        {(written) => <Written interview={props.interview} feedback={written()} />}
      </Show>
      <Questions interview={props.interview} />
      <ReadByClaude interview={props.interview} />
      <SpendingLine id={session().id} />
      <Show when={feedback()}>
        <InstallOffer />
      </Show>
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

const Written: Component<{ interview: Interview; feedback: SessionFeedback }> = (props) => {
  const score = () => props.feedback.overallScore;
  const judges = createMemo(() => judgedBy(props.interview));
  const figures = () => [
    {
      term: summary.overall,
      figure: score() === null ? summary.notScored : summary.outOf(formatScore(score() ?? 0)),
      note: score() === null ? undefined : summary.grade(gradeOf(score() ?? 0)),
    },
    {
      term: summary.completed,
      figure: summary.of(props.feedback.questionsCompleted, props.feedback.totalQuestions),
    },
    { term: summary.duration, figure: summary.minutes(Math.round(props.feedback.durationMs / 60_000)) },
  ];
  return (
    <>
      <div class="columns">
        <section class="stack headline labeled">
          <h2>{summary.readiness}</h2>
          <Show when={props.feedback.readiness} fallback={<p class="muted">{summary.readinessUnsaid}</p>}>
            {(band) => (
              <BandLabel tone={TONE[band()]} size="large">
                {READINESS_LABEL[band()]}
              </BandLabel>
            )}
          </Show>
          <p>{props.feedback.overallAssessment}</p>
          <p class="muted small">
            {COACH_LABEL[props.feedback.source.coach]}.{' '}
            <Show when={props.feedback.source.coach === 'on_device'}>{summary.readinessHelp}</Show>
          </p>
          <Show when={judges().claude > 0 && judges().on_device > 0}>
            <p class="muted small">{claude.mixed(judges().claude, judges().on_device)}</p>
          </Show>
        </section>
        <DefinitionFigure figures={figures()} />
      </div>
      <div class="columns">
        <Bullets
          title={summary.strengths}
          kind="landed"
          items={props.feedback.keyStrengths}
          none={summary.noStrengths}
        />
        <Bullets title={summary.improve} kind="missing" items={props.feedback.areasToImprove} />
        <Bullets title={summary.priorities} kind="ranked" items={props.feedback.coachingPriorities} />
        <Show when={props.feedback.companyFit}>
          {(words) => (
            <section class="stack">
              <h2 dir="auto">{summary.companyFit(props.interview.session.company)}</h2>
              <p>{words()}</p>
              <p class="muted small">{summary.companyFitHelp}</p>
            </section>
          )}
        </Show>
        <NextSteps interview={props.interview} texts={props.feedback.nextSteps} />
      </div>
    </>
  );
};

interface BulletsProps {
  title: string;
  items: readonly string[];
  /** landed and missing carry the coach's strokes in the margin, ranked its numbers. */
  kind?: 'landed' | 'missing' | 'ranked' | undefined;
  /** What stands there when there is nothing. */
  none?: string | undefined;
}

const Bullets: Component<BulletsProps> = (props) => {
  const items = () => <For each={props.items}>{(item) => <li>{item}</li>}</For>;
  return (
    <Show when={props.items.length > 0 || props.none}>
      <section class="stack">
        <h2>{props.title}</h2>
        <Show when={props.items.length > 0} fallback={<p>{props.none}</p>}>
          <Show
            when={props.kind === 'ranked'}
            fallback={
              <ul class={props.kind ? 'points' : 'lines'} data-kind={props.kind}>
                {items()}
              </ul>
            }
          >
            <ol class="lines">{items()}</ol>
          </Show>
        </Show>
      </section>
    </Show>
  );
};

const Questions: Component<{ interview: Interview }> = (props) => {
  const { peek } = usePeeking(() =>
    allThreads(props.interview).flatMap((thread) => leftKeys(props.interview, thread)),
  );
  return (
    <section class="stack">
      <h2>{summary.questions}</h2>
      <ListRows each={askedQuestions(props.interview)}>
        {(question) => (
          <RowLink
            to="/interview/$id/questions/$n"
            params={{ id: props.interview.session.id, n: String(question.number) }}
            title={
              <span class="short" dir="auto">
                {question.text}
              </span>
            }
            trailing={<HowItWent interview={props.interview} question={question} peek={peek} />}
          />
        )}
      </ListRows>
    </section>
  );
};

/** The score of a question, or why there is none. */
const HowItWent: Component<{ interview: Interview; question: Question; peek: Peek }> = (props) => {
  const score = () => questionScore(props.interview, props.question);
  const has = (records: readonly { readonly questionId: QuestionId }[]) =>
    records.some((it) => it.questionId === props.question.id);
  const left = () =>
    allThreads(props.interview).some(
      (thread) =>
        thread.question.id === props.question.id && leftWords(props.interview, thread, props.peek).length > 0,
    );
  const without = () => {
    if (has(props.interview.responses)) return summary.notScored;
    if (has(props.interview.closings)) return summary.skipped;
    return left() ? summary.notSubmitted : summary.notReached;
  };
  return (
    <Show when={score()} fallback={<span class="small">{without()}</span>}>
      {(reached) => <ScoreBadge score={reached()} />}
    </Show>
  );
};
