import { type Component, Show } from 'solid-js';
import { formatScore } from '#shared/assessment/session-score.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { Session } from '#shared/interview/records.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { RowLink } from '#web/parts/list-rows.tsx';
import { StateChip } from '#web/parts/notice.tsx';
import { sayMoment } from '#web/words/dates.ts';
import { history } from '#web/words/history.ts';
import { READINESS_LABEL, STAGE_LABEL } from '#web/words/labels.ts';
import { summary } from '#web/words/summary.ts';

/** What a session is called in a list. */
export function sessionTitle(session: Session): string {
  return session.company ?? history.generalPractice;
}

/** A session in a list: what it was, when, and how it went. */
export const SessionRowLink: Component<{ row: SessionRow }> = (props) => {
  const session = () => props.row.session;
  const score = () => props.row.feedback?.overallScore ?? null;
  const readiness = () => props.row.feedback?.readiness ?? null;
  return (
    <RowLink
      to={isOver(session()) ? '/interview/$id/summary' : '/interview/$id'}
      params={{ id: session().id }}
      title={sessionTitle(session())}
      detail={[sayMoment(session().createdAt), STAGE_LABEL[session().stage]].join(' · ')}
      trailing={
        <span class="row-figures">
          <Show
            when={score()}
            fallback={<StateChip>{history.status[session().progress.status.kind]}</StateChip>}
          >
            {(mean) => <span>{summary.outOf(formatScore(mean()))}</span>}
          </Show>
          <Show when={readiness()}>
            {(band) => <span class="muted small">{READINESS_LABEL[band()]}</span>}
          </Show>
        </span>
      }
    />
  );
};
