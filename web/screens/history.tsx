import {
  type Component,
  createSignal,
  lazy,
  Match,
  onCleanup,
  onMount,
  Show,
  Suspense,
  Switch,
  untrack,
} from 'solid-js';
import { type Comparable, ofOneCoach, scoredBy } from '#shared/assessment/progress.ts';
import type { SessionId } from '#shared/ids.ts';
import type { Session } from '#shared/interview/records.ts';
import type { Problem } from '#shared/problem.ts';
import type { SessionRow } from '#web/engine/interviews.ts';
import { ButtonLink, IconButton } from '#web/parts/button.tsx';
import { EmptyState } from '#web/parts/disclosure.tsx';
import { Page } from '#web/parts/page.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { WindowedRows } from '#web/parts/windowed-rows.tsx';
import { sayMoment, sayMonth } from '#web/words/dates.ts';
import { history } from '#web/words/history.ts';
import { ProblemNotice } from './around/problem-notice.tsx';
import { heightsOfRows, keepHeightsOfRows, placeToReturnTo, type Remembered } from './history/place.ts';
import { readSessions, type SessionReading } from './history/session-reading.ts';
import { useInterviews } from './interviews-context.ts';
import { SessionRowLink, sessionAndJob } from './sessions/session-row.tsx';

/** Not needed for the first rows, so it comes after them; where it does not come, the history does without. */
const Trend = lazy(() =>
  import('./history/trend.tsx').then(
    ({ Trend }) => ({ default: Trend }),
    () => ({ default: () => null }),
  ),
);

/** How many scored sessions the trend draws. */
const DRAWN = 30;

/** Every interview on this phone, newest first; what was deleted can be brought back for a while. */
export const History: Component = () => {
  const interviews = useInterviews();
  const toasts = useToasts();
  const { was, remember } = placeToReturnTo();
  const sessions = readSessions(interviews, { whole: was !== undefined });
  const [problem, setProblem] = createSignal<Problem>();
  const bringBack = async (id: SessionId) => {
    setProblem(undefined);
    const restored = await interviews.restore(id);
    if (!restored.ok) setProblem(restored.error);
  };
  const remove = async (session: Session, button: HTMLElement) => {
    setProblem(undefined);
    const moveFocus = focusBeside(button);
    const removed = await interviews.remove(session.id);
    if (!removed.ok) return setProblem(removed.error);
    moveFocus();
    toasts.show({ text: history.deleted, undo: () => void bringBack(session.id) });
  };
  return (
    <Page title={history.title}>
      <ProblemNotice of={problem() ?? sessions.problem()} />
      <Show
        when={sessions.ids()}
        fallback={
          <Show when={!sessions.problem()}>
            <Waiting label={history.opening} lines={5} />
          </Show>
        }
      >
        {(ids) => (
          <Show when={ids().length > 0} fallback={<Empty />}>
            <TrendWhenIdle sessions={sessions} was={was} remember={remember} />
            <WindowedRows
              label={history.title}
              each={ids()}
              total={sessions.complete() ? ids().length : undefined}
              height={6.75}
              heights={heightsOfRows()}
              onHeights={keepHeightsOfRows}
              onLook={sessions.look}
              startAt={was?.place}
              onPlace={(place) => remember({ place })}
            >
              {(id, index) => (
                <SessionInMonth
                  row={sessions.row(id as SessionId)}
                  before={rowAbove(sessions, index())}
                  onDelete={(session, button) => void remove(session, button)}
                />
              )}
            </WindowedRows>
          </Show>
        )}
      </Show>
    </Page>
  );
};

/** The nearest row above that can be read; null where there is none, undefined while it is not known. */
function rowAbove(sessions: SessionReading, index: number): SessionRow | null | undefined {
  const ids = sessions.ids() ?? [];
  for (let above = index - 1; above >= 0; above -= 1) {
    const id = ids[above];
    const row = id === undefined ? null : sessions.row(id);
    if (row !== null) return row;
  }
  return null;
}

/** A session in the list, below the name of its month when it is the month's first. */
const SessionInMonth: Component<{
  /** Undefined while it is not read, null when it cannot be read: Settings counts those. */
  row: SessionRow | null | undefined;
  /** The nearest session above it that can be read; null at the top. */
  before: SessionRow | null | undefined;
  onDelete: (session: Session, button: HTMLElement) => void;
}> = (props) => {
  const monthOf = (row: SessionRow) => sayMonth(row.session.createdAt);
  const month = () => {
    if (!props.row || props.before === undefined) return undefined;
    const here = monthOf(props.row);
    return props.before !== null && monthOf(props.before) === here ? undefined : here;
  };
  return (
    <Show when={props.row !== null} fallback={<div class="row-unreadable" />}>
      <Show when={month()}>{(name) => <h2 class="month">{name()}</h2>}</Show>
      <Show when={props.row} fallback={<div class="row-to-come" />}>
        {(row) => (
          <div class="row-with-act">
            <SessionRowLink row={row()} />
            <IconButton
              icon="remove"
              label={history.delete(`${sessionAndJob(row().session)}, ${sayMoment(row().session.createdAt)}`)}
              onClick={(event) => props.onDelete(row().session, event.currentTarget)}
            />
          </div>
        )}
      </Show>
    </Show>
  );
};

/** The trend, read and drawn when the first rows stand; until then its place is kept if one will come. */
const TrendWhenIdle: Component<{
  sessions: SessionReading;
  was: Remembered | undefined;
  remember: (what: Remembered) => void;
}> = (props) => {
  const interviews = useInterviews();
  const [scores, setScores] = createSignal(untrack(() => props.was?.scores));
  const ids = untrack(() => props.sessions.ids() ?? []);
  const rows = untrack(() => ids.slice(0, LIKELY).map((id) => props.sessions.row(id)));
  const newest = ofOneCoach(
    rows.flatMap((row) => (row ? [scoredBy(row.session.createdAt, row.feedback)] : [])),
    2,
  );
  onMount(() => {
    let stop = () => {};
    const told = (found: Comparable) => {
      setScores(found);
      props.remember({ scores: found });
    };
    // The rows meet the same problems and tell them.
    const begin = () => {
      stop = interviews.watchScores(DRAWN)(told, () => {});
    };
    const later = setTimeout(begin, AFTER_ROWS_MS);
    onCleanup(() => {
      clearTimeout(later);
      stop();
    });
  });
  // Behind the newest rows there may be what they lack; only what is all there is can be said at once.
  const known = () => scores() ?? (ids.length < LIKELY ? newest : undefined);
  const place = <div class="trend-to-come" />;
  return (
    <Switch>
      <Match when={(known() ?? newest).recent.length > 1}>
        <Suspense fallback={place}>
          <Show when={scores()} fallback={place}>
            {(told) => <Trend scores={told()} />}
          </Show>
        </Suspense>
      </Match>
      <Match when={!known()}>{place}</Match>
      <Match when={(known()?.short ?? 0) + (known()?.recent.length ?? 0) > 1}>
        <p class="muted small">{history.trend.onlyShort}</p>
      </Match>
    </Switch>
  );
};

/** Nothing is taken from the first rows; soon enough to be there when one has read two of them. */
const AFTER_ROWS_MS = 150;
/** How many of the newest sessions are looked at for whether there will be a trend. */
const LIKELY = 16;

/** Where the focus goes when the row that holds it goes: to the row below, or above, or the heading. */
function focusBeside(button: HTMLElement): () => void {
  const row = button.closest('[role="listitem"]');
  const rows = [...(row?.closest('[role="list"]')?.querySelectorAll('[role="listitem"]') ?? [])];
  const place = row ? rows.indexOf(row) : -1;
  const beside = rows[place + 1] ?? rows[place - 1];
  return () => {
    const link = beside?.isConnected ? beside.querySelector<HTMLElement>('a') : null;
    (link ?? document.querySelector('h1'))?.focus({ preventScroll: true });
  };
}

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
