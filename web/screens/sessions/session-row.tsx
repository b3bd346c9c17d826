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

/** As the title of a row: two lines tell which it is, and the link's name is whole. */
export const SessionName: Component<{ session: Session }> = (props) => (
  <span class="short">
    <SessionWords session={props.session} />
  </span>
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
    [STAGE_LABEL[session().stage], ...(session().totalQuestions === 1 ? [history.oneQuestion] : [])].join(
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
