import { type Component, Show } from 'solid-js';
import type { Instant } from '#shared/ids.ts';
import type { Spending, SpendingReport } from '#shared/spending.ts';
import { DefinitionFigure } from '#web/parts/definition-figure.tsx';
import { ListRows, RowLink } from '#web/parts/list-rows.tsx';
import { watched } from '#web/parts/watched.ts';
import { sayDay, sayMonth } from '#web/words/dates.ts';
import { sayAllTokens, sayCost, spending } from '#web/words/spending.ts';
import { useClaude } from '../claude/use-claude.ts';
import { useInterviews } from '../interviews-context.ts';
import { SessionName } from '../sessions/session-row.tsx';

/** So many interviews are told of. */
const LAST = 5;

/** What Claude took this month and for the last interviews; not there where it was never asked and may not be. */
export const ClaudeSpending: Component = () => {
  const interviews = useInterviews();
  const { since } = useClaude();
  const now = interviews.now();
  const report = watched<SpendingReport>(interviews.watchSpending(beginOfMonth(now), LAST));
  return (
    <Show when={report()}>
      {(told) => (
        <Show when={told().ever || since() !== null}>
          <section class="stack">
            <h2>{spending.month(sayMonth(now))}</h2>
            <Show when={told().lately.calls > 0} fallback={<p>{spending.nothing}</p>}>
              <Month of={told().lately} />
            </Show>
            <Show when={told().interviews.length > 0}>
              <Last interviews={told().interviews} />
            </Show>
            <Show when={told().ever}>
              <p class="muted small">{spending.note}</p>
            </Show>
          </section>
        </Show>
      )}
    </Show>
  );
};

const Month: Component<{ of: Spending }> = (props) => (
  <DefinitionFigure
    figures={[
      { term: spending.calls, figure: props.of.calls },
      {
        term: spending.tokens,
        figure: sayAllTokens(props.of),
        note: spending.readAndWritten(props.of),
      },
      ...(props.of.searches > 0 ? [{ term: spending.searches, figure: props.of.searches }] : []),
      { term: spending.cost, figure: sayCost(props.of.cost) },
    ]}
  />
);

const Last: Component<{ interviews: SpendingReport['interviews'] }> = (props) => (
  <>
    <h3>{spending.interviews}</h3>
    <ListRows each={props.interviews}>
      {(row) => (
        <RowLink
          to="/interview/$id/summary"
          params={{ id: row.session.id }}
          title={<SessionName session={row.session} />}
          detail={
            <span class="session-lines">
              <span>{sayDay(row.session.createdAt)}</span>
              <span>{spending.callsAndTokens(row.spending)}</span>
            </span>
          }
          trailing={<span class="row-figures">{sayCost(row.spending.cost)}</span>}
        />
      )}
    </ListRows>
  </>
);

/** The month's first moment where the candidate is. */
function beginOfMonth(now: Instant): Instant {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime() as Instant;
}
