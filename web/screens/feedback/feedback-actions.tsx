import { useNavigate } from '@tanstack/solid-router';
import { type Component, createSignal, Show } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/moves.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import type { Question } from '#shared/interview/records.ts';
import { threadOf } from '#shared/interview/threads.ts';
import type { Problem } from '#shared/problem.ts';
import type { Acted } from '#web/engine/interviews.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { feedback } from '#web/words/feedback.ts';
import { useInterviews } from '../interviews-context.ts';
import { ProblemNotice } from '../problem-notice.tsx';

/** The ways on from a question's feedback (000-119): try again, the next question, or the end. */
export const FeedbackActions: Component<{ interview: Interview; question: Question }> = (props) => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const session = () => props.interview.session;
  const over = () => isOver(session());

  const step = () => nextStep(props.interview);
  /** The question at hand is complete and not the last, so its page can be turned. */
  const canTurn = () => {
    const current = step();
    return (
      current.kind === 'next' &&
      current.thread.question.id === props.question.id &&
      (current.thread.attempt > 1 || props.question.number < session().totalQuestions)
    );
  };
  const canEnd = () => {
    const current = step();
    return (
      current.kind === 'end' ||
      (current.kind === 'next' && current.thread.question.number >= session().totalQuestions)
    );
  };
  const tried = () => {
    const thread = threadOf(props.interview, props.question, 1);
    return thread.exchanges.length > 0 || thread.closed;
  };

  const enter = (id: SessionId) => navigate({ to: '/interview/$id', params: { id } });
  const settled = <T,>(acted: Awaited<Acted<T>>) => {
    setBusy(false);
    setProblem(acted.ok ? undefined : acted.error);
    return acted.ok ? acted : undefined;
  };
  const tryAgain = async () => {
    setBusy(true);
    // A finished session stays as it was (000-128), so its question is rehearsed in a new one.
    if (over()) {
      const begun = settled(await interviews.rehearse(session(), props.question));
      if (begun) await enter(begun.value);
    } else if (settled(await interviews.retry(session().id, props.question.id))) await enter(session().id);
  };
  const goOn = async () => {
    setBusy(true);
    if (settled(await interviews.next(session().id))) await enter(session().id);
  };
  const endSession = async () => {
    setBusy(true);
    if (settled(await interviews.end(session().id))) {
      await navigate({ to: '/interview/$id/summary', params: { id: session().id } });
    }
  };

  return (
    <>
      <ProblemNotice of={problem()} />
      <div class="cluster">
        <Show when={tried()}>
          <Button variant="plain" busy={busy()} onClick={() => void tryAgain()}>
            {feedback.tryAgain}
          </Button>
        </Show>
        <Show when={canTurn()}>
          <Button variant="primary" busy={busy()} onClick={() => void goOn()}>
            {feedback.next}
          </Button>
        </Show>
        <Show when={canEnd()}>
          <Button variant="primary" busy={busy()} onClick={() => void endSession()}>
            {feedback.endSession}
          </Button>
        </Show>
        <Show when={!canTurn() && !canEnd()}>
          <ButtonLink
            to={over() ? '/interview/$id/summary' : '/interview/$id'}
            params={{ id: session().id }}
            variant="primary"
          >
            {over() ? feedback.toSummary : feedback.toInterview}
          </ButtonLink>
        </Show>
      </div>
    </>
  );
};
