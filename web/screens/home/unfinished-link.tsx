import { type Component, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { questionsHere } from '#shared/interview/prepared.ts';
import type { Session } from '#shared/interview/records.ts';
import { askedQuestions, currentThread } from '#shared/interview/threads.ts';
import { RowLink } from '#web/parts/list-rows.tsx';
import { StateChip } from '#web/parts/notice.tsx';
import { watched } from '#web/parts/watched.ts';
import { history } from '#web/words/history.ts';
import { home } from '#web/words/home.ts';
import { STAGE_LABEL } from '#web/words/labels.ts';
import { pack } from '#web/words/pack.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { threadDraftKey } from '../room/draft-key.ts';
import { SessionName } from '../sessions/session-row.tsx';

/** An interview to go on with: which one, at which question, and that what was typed is still there. */
export const UnfinishedLink: Component<{ session: Session }> = (props) => {
  const interviews = useInterviews();
  const held = watched<{ interview: Interview | undefined }>((onValue, onProblem) =>
    interviews.watchInterview(props.session.id)((interview) => onValue({ interview }), onProblem),
  );
  const place = () => {
    const interview = held()?.interview;
    if (!interview) return STAGE_LABEL[props.session.stage];
    const { totalQuestions, stage, progress } = props.session;
    if (progress.status.kind === 'pending') {
      const here = questionsHere(interview);
      return [
        here === totalQuestions ? pack.readyAlsoOffline : pack.here(here, totalQuestions),
        STAGE_LABEL[stage],
      ].join(' · ');
    }
    const thread = currentThread(interview);
    const number = thread?.question.number ?? Math.max(1, askedQuestions(interview).length);
    const typed =
      thread && interviews.drafts.peek(threadDraftKey(thread, thread.exchanges.length + 1))?.trim();
    return [
      totalQuestions === 1 ? history.oneQuestion : room.spokenProgress(number, totalQuestions),
      STAGE_LABEL[stage],
      ...(typed ? [home.draftKept] : []),
    ].join(' · ');
  };
  const paused = () => props.session.progress.status.kind === 'paused';
  return (
    <RowLink
      to="/interview/$id"
      params={{ id: props.session.id }}
      title={<SessionName session={props.session} />}
      detail={place()}
      trailing={
        <Show when={paused()}>
          <StateChip>{history.status.paused}</StateChip>
        </Show>
      }
    />
  );
};
