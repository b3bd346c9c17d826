import { useRouter } from '@tanstack/solid-router';
import { type Component, Show } from 'solid-js';
import { formatScore } from '#shared/assessment/session-score.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { Session } from '#shared/interview/records.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { QuickRowLink } from '#web/parts/list-rows.tsx';
import { StateChip } from '#web/parts/notice.tsx';
import { sayMoment } from '#web/words/dates.ts';
import { history } from '#web/words/history.ts';
import { READINESS_LABEL, STAGE_LABEL } from '#web/words/labels.ts';
import { summary } from '#web/words/summary.ts';

/** The company, or what a session without one is called. */
function sessionTitle(session: Session): string {
  return session.company ?? history.generalPractice;
}

/** The company and, where one knows it, the job, as words for a name that cannot hold parts. */
export function sessionAndJob(session: Session): string {
  return [sessionTitle(session), ...(session.title ? [session.title] : [])].join(' · ');
}

/** The company and, where one knows it, the job. */
export const SessionWords: Component<{ session: Session }> = (props) => (
  <>
    <span dir="auto">{sessionTitle(props.session)}</span>
    <Show when={props.session.title}>
      {(title) => (
        <span class="session-job">
          {' · '}
          <span dir="auto">{title()}</span>
        </span>
      )}
    </Show>
  </>
);

/**
 * The company and, where one knows it, the job: on one line where both fit, else each begins a line of its own, so
 * that a long company never hides the job. The link's name is whole.
 */
export const SessionName: Component<{ session: Session }> = (props) => (
  <Show
    when={props.session.title}
    fallback={
      <span class="short" dir="auto">
        {sessionTitle(props.session)}
      </span>
    }
  >
    {(title) => (
      <span class="session-name">
        <span class="session-company">
          <span dir="auto">{sessionTitle(props.session)}</span>
          <span>{' · '}</span>
        </span>
        <span class="session-job" dir="auto">
          {title()}
        </span>
      </span>
    )}
  </Show>
);

/** A session in a list: what it was, when, and how it went. */
export const SessionRowLink: Component<{ row: SessionRow }> = (props) => {
  const router = useRouter();
  const session = () => props.row.session;
  const target = () =>
    ({
      to: isOver(session()) ? '/interview/$id/summary' : '/interview/$id',
      params: { id: session().id },
    }) as const;
  const score = () => props.row.feedback?.overallScore ?? null;
  const status = () => history.status[session().progress.status.kind];
  const readiness = () => props.row.feedback?.readiness ?? null;
  const stage = () =>
    [...(session().totalQuestions === 1 ? [history.oneQuestion] : []), STAGE_LABEL[session().stage]].join(
      ' · ',
    );
  return (
    <QuickRowLink
      href={`/interview/${session().id}${isOver(session()) ? '/summary' : ''}`}
      onFollow={() => void router.navigate(target())}
      onPrepare={() => void router.preloadRoute(target())}
      title={<SessionName session={session()} />}
      detail={
        <span class="session-lines">
          <span>{sayMoment(session().createdAt)}</span>
          <span>{stage()}</span>
          <Show when={isOver(session())} fallback={<StateChip>{status()}</StateChip>}>
            <Show when={readiness()} fallback={<Show when={score() === null}>{status()}</Show>}>
              {(band) => <span>{READINESS_LABEL[band()]}</span>}
            </Show>
          </Show>
        </span>
      }
      trailing={
        <Show when={score()}>
          {(mean) => <span class="row-figures">{summary.outOf(formatScore(mean()))}</span>}
        </Show>
      }
    />
  );
};
