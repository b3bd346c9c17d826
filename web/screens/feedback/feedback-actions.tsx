import { useNavigate } from '@tanstack/solid-router';
import { type Component, createSignal, Show } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { Question } from '#shared/interview/records.ts';
import { latestAttempt, threadOf } from '#shared/interview/threads.ts';
import { wayOn } from '#shared/interview/way-on.ts';
import type { Problem } from '#shared/problem.ts';
import type { Acted } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { ConfirmDialog, createConfirm } from '#web/parts/confirm.tsx';
import { feedback } from '#web/words/feedback.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { beforeEnding } from '../room/leaving.ts';
import { broughtKey, wordsToBeginWith } from '../room/left-words.ts';
import { waiting } from './waiting.ts';

/** The ways on from a question's feedback (000-119): try again, the next question, or the end. */
export const FeedbackActions: Component<{ interview: Interview; question: Question }> = (props) => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const confirm = createConfirm();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const session = () => props.interview.session;
  const over = () => isOver(session());

  const latest = () =>
    threadOf(props.interview, props.question, latestAttempt(props.interview, props.question));
  const way = () => wayOn(props.interview, latest());
  /** An attempt that was begun and not answered yet is gone on with; another would be one too many. */
  const begun = () => waiting(props.interview, props.question) !== undefined;
  const tried = () => latest().attempt > 1 || latest().exchanges.length > 0 || latest().closed;

  const enter = (id: SessionId) => navigate({ to: '/interview/$id', params: { id } });
  /** Does an act, one at a time, and goes where it leads; busy until one has arrived. */
  const run = async <T,>(acting: () => Acted<T>, arrive: (value: T) => Promise<void>) => {
    if (busy()) return;
    setBusy(true);
    try {
      const acted = await acting();
      setProblem(acted.ok ? undefined : acted.error);
      if (acted.ok) await arrive(acted.value);
    } finally {
      setBusy(false);
    }
  };
  const tryAgain = () => {
    const { id } = session();
    const { question } = props;
    if (!over())
      return void run(
        () => interviews.retry(id, question.id),
        () => enter(id),
      );
    // A finished session stays as it was (000-128), so its question is rehearsed in a new one.
    const finished = session();
    const words = wordsToBeginWith(props.interview, question, latest().attempt, interviews.drafts.peek);
    void run(
      () => interviews.rehearse(finished, question),
      (rehearsal) => {
        if (words !== '') interviews.drafts.write(broughtKey(rehearsal), words);
        return enter(rehearsal);
      },
    );
  };
  const goOn = () => {
    const { id } = session();
    void run(
      () => interviews.next(id),
      () => enter(id),
    );
  };
  const endSession = async () => {
    const { id } = session();
    // Nobody is asked where all is answered; an attempt that was begun would be cut off.
    if (begun() && !(await confirm.ask(beforeEnding(props.interview, interviews.drafts)))) return;
    void run(
      () => interviews.end(id),
      () => navigate({ to: '/interview/$id/summary', params: { id } }),
    );
  };

  return (
    <>
      <ProblemNotice of={problem()} />
      <div class="cluster">
        <Show when={!begun() && (tried() || over())}>
          <Button variant="plain" busy={busy()} onClick={tryAgain}>
            {tried() ? feedback.tryAgain : feedback.answerNow}
          </Button>
        </Show>
        <Show when={way() === 'next_question' && !begun()}>
          <Button variant="primary" busy={busy()} onClick={goOn}>
            {feedback.next}
          </Button>
        </Show>
        <Show when={way() === 'end_session' && props.interview.responses.length > 0}>
          <Button variant={begun() ? 'plain' : 'primary'} busy={busy()} onClick={() => void endSession()}>
            {feedback.endSession}
          </Button>
        </Show>
        <Show when={begun()}>
          <ButtonLink to="/interview/$id" params={{ id: session().id }} variant="primary">
            {feedback.goOn}
          </ButtonLink>
        </Show>
        <Show when={!begun() && (way() === 'none' || way() === 'follow_up')}>
          <ButtonLink
            to={over() ? '/interview/$id/summary' : '/interview/$id'}
            params={{ id: session().id }}
            variant="primary"
          >
            {over() ? feedback.toSummary : feedback.toInterview}
          </ButtonLink>
        </Show>
      </div>
      <ConfirmDialog of={confirm} />
    </>
  );
};
