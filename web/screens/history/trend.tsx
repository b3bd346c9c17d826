import { type Component, Show } from 'solid-js';
import { type Comparable, directionOf, improvementTrend } from '#shared/assessment/progress.ts';
import { formatScore } from '#shared/assessment/session-score.ts';
import { TrendChart } from '#web/parts/trend-chart.tsx';
import { sayDay } from '#web/words/dates.ts';
import { history } from '#web/words/history.ts';

const { trend: words } = history;

/** 000-50, 000-122: the first scored session against the latest, in words, then as a line. */
export const Trend: Component<{ scores: Comparable }> = (props) => {
  const recent = () => props.scores.recent;
  const trend = () => improvementTrend(comparedIn(props.scores));
  const fromFirst = () =>
    !props.scores.othersBefore && recent()[0]?.startedAt === props.scores.first?.startedAt;
  const values = () => recent().map(({ score }) => score);
  return (
    <Show when={trend()}>
      {(found) => (
        <section class="stack">
          <h2>{words.title[directionOf(found())]}</h2>
          <TrendChart
            finding={
              <>
                <p>
                  {words.finding(
                    formatScore(found().first),
                    formatScore(found().latest),
                    found().improvement,
                    props.scores.othersBefore,
                  )}
                </p>
                <Show when={directionOf(found()) === 'down'}>
                  <p class="muted small">{words.calm}</p>
                </Show>
                <Show when={props.scores.mixed || props.scores.othersBefore}>
                  <p class="muted small">{words.mixed}</p>
                </Show>
                <Show when={props.scores.short > 0}>
                  <p class="muted small">{words.short}</p>
                </Show>
              </>
            }
            title={words.drawn(recent().length, fromFirst())}
            description={words.range(formatScore(Math.min(...values())), formatScore(Math.max(...values())))}
            points={recent().map(({ startedAt, score }) => ({ label: sayDay(startedAt), value: score }))}
            scale={{ from: 1, to: 10 }}
            say={formatScore}
            table={words.table}
          />
        </section>
      )}
    </Show>
  );
};

/** The sessions a trend is read from: the first, and the latest ones. */
export function comparedIn({ first, recent }: Comparable) {
  return first === null || first.startedAt === recent[0]?.startedAt ? recent : [first, ...recent];
}
