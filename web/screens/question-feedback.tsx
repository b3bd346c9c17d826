import { useParams } from '@tanstack/solid-router';
import { type Component, createMemo, createSignal, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import { coachWork } from '#shared/interview/next-step.ts';
import type { Question } from '#shared/interview/records.ts';
import { SPECIFIED_TEXT } from '#shared/interview/refusals.ts';
import {
  allThreads,
  askedQuestions,
  feedbackOn,
  latestAttempt,
  type Thread,
  threadOf,
} from '#shared/interview/threads.ts';
import { ButtonLink, IconLink } from '#web/parts/button.tsx';
import { RadioGroup } from '#web/parts/choice-fields.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { Page } from '#web/parts/page.tsx';
import { Question as Asked } from '#web/parts/question.tsx';
import { feedback } from '#web/words/feedback.ts';
import { SPECIFIED_DETAIL } from '#web/words/problems.ts';
import { room } from '#web/words/room.ts';
import { Opening } from './around/opening.tsx';
import { ClaudeWord } from './claude/claude-word.tsx';
import { FeedbackActions } from './feedback/feedback-actions.tsx';
import { Judgment } from './feedback/judgment.tsx';
import { ThreadMarked } from './feedback/thread-marked.tsx';
import { waiting } from './feedback/waiting.ts';
import { WrittenFeedback } from './feedback/written-feedback.tsx';
import { Unsent } from './room/unsent.tsx';
import { CoachWait } from './sessions/coach-wait.tsx';
import { SessionNotFound } from './sessions/session-not-found.tsx';
import { useSession } from './sessions/use-session.ts';

/** Feedback on one question of a session. */
export const QuestionFeedbackScreen: Component = () => {
  const { interview, problem } = useSession();
  const params = useParams({ strict: false });
  const question = createMemo(() => {
    const found = interview();
    return found && askedQuestions(found).find((it) => String(it.number) === params().n);
  });
  return (
    <Show when={interview() !== undefined} fallback={<Opening problem={problem()} />}>
      <Show when={interview()} fallback={<SessionNotFound />}>
        {(found) => (
          <Show when={question()} fallback={<QuestionNotFound interview={found()} />}>
            {(asked) => (
              // Another question is another page: what was chosen on this one must not stay.
              <Show when={asked().id} keyed>
                <OnQuestion interview={found()} question={asked()} />
              </Show>
            )}
          </Show>
        )}
      </Show>
    </Show>
  );
};

const OnQuestion: Component<{ interview: Interview; question: Question }> = (props) => {
  const [chosen, setChosen] = createSignal<number>();
  const attempts = () => latestAttempt(props.interview, props.question);
  const threads = createMemo(() =>
    allThreads(props.interview).filter(({ question }) => question.id === props.question.id),
  );
  // An attempt with nothing in it must not hide the one that was judged.
  const answered = () => threads().findLast(({ exchanges }) => exchanges.length > 0)?.attempt;
  const attempt = () => Math.min(chosen() ?? answered() ?? attempts(), attempts());
  const thread = () => threadOf(props.interview, props.question, attempt());
  /** Where words may have been left: here, and where one has not chosen, also in what was begun since. */
  const leftIn = () => (chosen() === undefined ? threads().slice((answered() ?? 1) - 1) : [thread()]);
  const analysis = () => thread().exchanges.at(-1)?.analysis ?? null;
  const written = () => feedbackOn(props.interview, props.question, attempt());
  return (
    <Page
      title={feedback.title(props.question.number)}
      focusOn={props.question.id}
      wide
      beside={<Neighbors interview={props.interview} number={props.question.number} />}
      footer={<FeedbackActions interview={props.interview} question={props.question} />}
    >
      <Asked text={props.question.text} />
      <Show when={waiting(props.interview, props.question)}>
        {(begun) => <p>{feedback.inTheMiddle(begun().attempt)}</p>}
      </Show>
      <Show when={attempts() > 1}>
        <RadioGroup
          look="segments"
          legend={feedback.attempts}
          options={Array.from({ length: attempts() }, (_, index) => ({
            value: String(index + 1),
            label: feedback.attempt(index + 1),
          }))}
          value={String(attempt())}
          onChange={(value) => setChosen(Number(value))}
        />
      </Show>
      <Show
        when={thread().exchanges.length > 0}
        fallback={<NothingAnswered interview={props.interview} thread={thread()} />}
      >
        <Show when={analysis()} fallback={<CoachWait id={props.interview.session.id} label={room.reading} />}>
          {(judged) => <Judgment analysis={judged()} session={props.interview.session} />}
        </Show>
        <ClaudeWord interview={props.interview} thread={thread()} />
        {/* An answer without a score has its reason above already. */}
        <Show when={analysis()?.verdict.kind === 'scored' && written()?.overallAssessment}>
          {(assessment) => <p>{assessment()}</p>}
        </Show>
        <ThreadMarked thread={thread()} />
        <Show when={written()} fallback={<Pending interview={props.interview} thread={thread()} />}>
          {(feedbackWritten) => <WrittenFeedback feedback={feedbackWritten()} thread={thread()} />}
        </Show>
      </Show>
      <Unsent interview={props.interview} threads={leftIn()} />
    </Page>
  );
};

/** Why there is no answer in an attempt; what is still waited for is said above. */
const NothingAnswered: Component<{ interview: Interview; thread: Thread }> = (props) => {
  const why = () => {
    if (props.thread.closed) return feedback.skipped;
    if (!isOver(props.interview.session)) return undefined;
    return props.thread.attempt > 1 ? feedback.attemptNotAnswered : feedback.notReached;
  };
  return <Show when={why()}>{(reason) => <p>{reason()}</p>}</Show>;
};

/** No feedback on the whole question yet: a coach is at it, or the question is still open in the room. */
const Pending: Component<{ interview: Interview; thread: Thread }> = (props) => {
  const awaited = () =>
    coachWork(props.interview).some(
      (work) =>
        work.kind === 'question_feedback' &&
        work.question.id === props.thread.question.id &&
        work.thread.attempt === props.thread.attempt,
    );
  const judged = () => props.thread.exchanges.at(-1)?.analysis;
  return (
    <Show
      when={awaited()}
      fallback={
        <Show when={judged()}>
          <p>
            {feedback.stillOpen}{' '}
            <ButtonLink to="/interview/$id" params={{ id: props.interview.session.id }} variant="plain">
              {feedback.toInterview}
            </ButtonLink>
          </p>
        </Show>
      }
    >
      <CoachWait id={props.interview.session.id} label={feedback.writing} lines={4} />
    </Show>
  );
};

/** The ways to the questions before and after (002-37). */
const Neighbors: Component<{ interview: Interview; number: number }> = (props) => {
  const has = (number: number) => props.interview.questions.some((question) => question.number === number);
  const to = (number: number) => ({ id: props.interview.session.id, n: String(number) });
  return (
    <Show when={has(props.number - 1) || has(props.number + 1)}>
      <nav class="neighbors" aria-label={feedback.questions}>
        <Show when={has(props.number - 1)} fallback={<NoNeighbor icon="back" />}>
          <IconLink
            to="/interview/$id/questions/$n"
            params={to(props.number - 1)}
            icon="back"
            label={feedback.previousQuestion}
          />
        </Show>
        <Show when={has(props.number + 1)} fallback={<NoNeighbor icon="forward" />}>
          <IconLink
            to="/interview/$id/questions/$n"
            params={to(props.number + 1)}
            icon="forward"
            label={feedback.followingQuestion}
          />
        </Show>
      </nav>
    </Show>
  );
};

/** At the first and the last question one arrow leads nowhere; it keeps its place, or the other would look like Back. */
const NoNeighbor: Component<{ icon: 'back' | 'forward' }> = (props) => (
  <span class="no-neighbor" aria-hidden="true">
    <Icon name={props.icon} />
  </span>
);

const QuestionNotFound: Component<{ interview: Interview }> = (props) => (
  <Page title={SPECIFIED_TEXT['question-not-found']} lead={<p>{SPECIFIED_DETAIL['question-not-found']}</p>}>
    <ButtonLink to="/interview/$id" params={{ id: props.interview.session.id }} variant="primary">
      {feedback.toInterview}
    </ButtonLink>
  </Page>
);
