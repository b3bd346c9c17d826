import { type Component, createSignal, Show } from 'solid-js';
import { improvementTrend } from '#shared/assessment/progress.ts';
import { formatScore } from '#shared/assessment/session-score.ts';
import type { SessionId } from '#shared/ids.ts';
import type { Session } from '#shared/interview/records.ts';
import type { Problem } from '#shared/problem.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { Button, ButtonLink, IconButton } from '#web/parts/button.tsx';
import { EmptyState } from '#web/parts/disclosure.tsx';
import { ListRows } from '#web/parts/list-rows.tsx';
import { Page } from '#web/parts/page.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { watched } from '#web/parts/watched.ts';
import { sayMoment } from '#web/words/dates.ts';
import { history } from '#web/words/history.ts';
import { useInterviews } from './interviews-context.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { SessionRowLink, sessionTitle } from './session-row.tsx';

/** The trend is read from every session; only so many rows are drawn at a time. */
const ALL = 10_000;
const PAGE = 50;

/** Every interview on this phone, newest first; what was deleted can be brought back for a while. */
export const History: Component = () => {
  const interviews = useInterviews();
  const toasts = useToasts();
  const [shown, setShown] = createSignal(PAGE);
  const [problem, setProblem] = createSignal<Problem>();
  const rows = watched<readonly SessionRow[]>(interviews.watchSessions(ALL));
  const remove = async (session: Session) => {
    const removed = await interviews.remove(session.id);
    if (!removed.ok) return setProblem(removed.error);
    // The row is gone, and the focus with it; the heading is where the list is read from anew.
    document.querySelector('h1')?.focus();
    toasts.show({ text: history.deleted, undo: () => void bringBack(session.id) });
  };
  const bringBack = async (id: SessionId) => {
    const restored = await interviews.restore(id);
    if (!restored.ok) setProblem(restored.error);
  };
  return (
    <Page title={history.title}>
      <ProblemNotice of={problem() ?? (rows.problem() as Problem | undefined)} />
      <Show when={rows()} fallback={<Waiting label={history.opening} lines={5} />}>
        {(list) => (
          <Show when={list().length > 0} fallback={<Empty />}>
            <Trend rows={list()} />
            <ListRows each={list().slice(0, shown())} label={history.title}>
              {(row) => (
                <div class="row-with-act">
                  <SessionRowLink row={row} />
                  <IconButton
                    icon="remove"
                    label={history.delete(
                      `${sessionTitle(row.session)}, ${sayMoment(row.session.createdAt)}`,
                    )}
                    onClick={() => void remove(row.session)}
                  />
                </div>
              )}
            </ListRows>
            <Show when={list().length > shown()}>
              <Button onClick={() => setShown(shown() + PAGE)}>{history.more}</Button>
            </Show>
          </Show>
        )}
      </Show>
    </Page>
  );
};

/** 000-50: the first scored session against the latest, in words. */
const Trend: Component<{ rows: readonly SessionRow[] }> = (props) => {
  const trend = () =>
    improvementTrend(
      props.rows.map(({ session, feedback }) => ({
        startedAt: session.createdAt,
        score: feedback?.overallScore ?? null,
        coach: feedback?.source.coach ?? null,
      })),
    );
  return (
    <Show when={trend()}>
      {(found) => (
        <section class="stack">
          <h2>{history.trendTitle}</h2>
          <p>{history.trend(formatScore(found().first), formatScore(found().latest), found().improvement)}</p>
        </section>
      )}
    </Show>
  );
};

const Empty: Component = () => (
  <EmptyState
    title={history.emptyTitle}
    action={
      <ButtonLink to="/start" variant="primary">
        {history.start}
      </ButtonLink>
    }
  >
    {history.empty}
  </EmptyState>
);
