import { type Component, createUniqueId, For, type JSX } from 'solid-js';
import { Disclosure } from './disclosure.tsx';

/** One point of a trend: when, in words, and how much. */
export interface TrendPoint {
  readonly label: string;
  readonly value: number;
}

export interface TrendChartProps {
  /** The finding in words, above the line: who reads only this has read the chart. */
  finding: JSX.Element;
  /** What is drawn: "Your last 30 scored interviews, oldest first". */
  title: string;
  /** What else the line tells: lowest, highest. */
  description: string;
  /** At least two, oldest first. */
  points: readonly TrendPoint[];
  /** The ends of the scale. */
  scale: { readonly from: number; readonly to: number };
  /** A value as it is read. */
  say: (value: number) => string;
  table: { readonly show: string; readonly when: string; readonly value: string };
}

/** The circles at the ends stay whole. */
const MARGIN = 4;
/** More points than this stand so close that they are drawn smaller. */
const ROOMY = 16;

/** Values one after the other, as a line with circles and as a table. Time runs as the page is read. */
export const TrendChart: Component<TrendChartProps> = (props) => {
  const id = createUniqueId();
  const spread = (part: number) => MARGIN + part * (100 - 2 * MARGIN);
  const x = (index: number) => spread(index / Math.max(1, props.points.length - 1));
  const y = (value: number) => spread((props.scale.to - value) / (props.scale.to - props.scale.from));
  const line = () => props.points.map(({ value }, index) => `${x(index)},${y(value)}`).join(' ');
  return (
    <figure class="trend">
      <figcaption>{props.finding}</figcaption>
      <div class="trend-body">
        <div class="trend-scale" aria-hidden="true">
          <span>{props.scale.to}</span>
          <span>{props.scale.from}</span>
        </div>
        <svg class="trend-plot" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
          <title id={`${id}-title`}>{props.title}</title>
          <desc id={`${id}-desc`}>{props.description}</desc>
          <For each={[props.scale.to, (props.scale.from + props.scale.to) / 2, props.scale.from]}>
            {(value) => <line class="trend-rule" x1="0" x2="100%" y1={`${y(value)}%`} y2={`${y(value)}%`} />}
          </For>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <polyline class="trend-line" points={line()} vector-effect="non-scaling-stroke" />
          </svg>
          <For each={props.points}>
            {({ value }, index) => (
              <circle
                class="trend-point"
                cx={`${x(index())}%`}
                cy={`${y(value)}%`}
                r={props.points.length > ROOMY ? 2.5 : 4}
                data-latest={index() === props.points.length - 1 ? '' : undefined}
              />
            )}
          </For>
        </svg>
        <div class="trend-ends" aria-hidden="true">
          <span>{props.points[0]?.label}</span>
          <span>{props.points.at(-1)?.label}</span>
        </div>
      </div>
      <Disclosure summary={props.table.show}>
        <table class="trend-table">
          <caption class="visually-hidden">{props.title}</caption>
          <thead>
            <tr>
              <th scope="col">{props.table.when}</th>
              <th scope="col">{props.table.value}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.points}>
              {({ label, value }) => (
                <tr>
                  <th scope="row">{label}</th>
                  <td>{props.say(value)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
};
