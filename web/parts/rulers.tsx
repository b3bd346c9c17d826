/* Scores as rulers, never as gauges: words first, figure second, color last. */

import { type Component, createUniqueId, For, Index, type JSX, Show } from 'solid-js';
import { LEVELS, type Level } from '#shared/interview/vocabulary.ts';
import { ownWords } from './own-words.ts';

export interface ScoreBadgeProps {
  /** 0 to `of`; one decimal is shown when there is one. */
  score: number;
  /** Default 10. */
  of?: number | undefined;
  size?: 'small' | 'large' | undefined;
}

/** "7/10" over ten ticks. */
export const ScoreBadge: Component<ScoreBadgeProps> = (props) => {
  const of = () => props.of ?? 10;
  const figure = () => String(Math.round(props.score * 10) / 10);
  return (
    <span class="score" data-size={props.size ?? 'small'}>
      <span class="score-figure">
        {figure()}
        <span class="score-of">/{of()}</span>
      </span>
      <svg class="score-ticks" viewBox="0 0 60 8" aria-hidden="true">
        <Index each={Array.from({ length: 10 })}>
          {(_, tick) => (
            <line
              x1={3 + tick * 6}
              x2={3 + tick * 6}
              y1={tick === 4 || tick === 9 ? 0 : 2.5}
              y2="8"
              data-on={tick < Math.round((props.score / of()) * 10) ? '' : undefined}
            />
          )}
        </Index>
      </svg>
    </span>
  );
};

export interface LevelRulerProps {
  /** What this answer or interview showed; undefined while nobody has judged it. */
  shown: Level | undefined;
  target?: Level | undefined;
  /** What each level means, under its name. */
  meanings?: Readonly<Record<Level, string>> | undefined;
  /** Replaces the sentence below: "Mostly L5A: you coordinate across teams; strategy is thin." */
  words?: JSX.Element;
}

const POINT = 'M2 1h12v8l-6 9-6-9z';

/** L4 – L5A – L5B with today's mark (pencil) and the target (flag), and the same in words. */
export const LevelRuler: Component<LevelRulerProps> = (props) => {
  const sentence = () =>
    [
      props.shown === undefined ? ownWords.noLevel : ownWords.shows(props.shown),
      props.target && ownWords.target(props.target),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <figure class="level-ruler">
      <div class="level-scale" aria-hidden="true">
        <For each={LEVELS}>
          {(level) => (
            <div class="level-stop" data-shown={props.shown === level ? '' : undefined}>
              <Show when={props.target === level}>
                <svg class="level-mark" data-kind="target" viewBox="0 0 16 20" aria-hidden="true">
                  <path d="M8 20V2h7l-2 3 2 3H8" fill="none" stroke="currentColor" stroke-width="1.75" />
                </svg>
              </Show>
              <Show when={props.shown === level}>
                <svg class="level-mark" data-kind="shown" viewBox="0 0 16 20" aria-hidden="true">
                  <path d={POINT} fill="currentColor" />
                </svg>
              </Show>
              <span>{level}</span>
              <Show when={props.meanings}>
                {(meanings) => <span class="level-meaning">{meanings()[level]}</span>}
              </Show>
            </div>
          )}
        </For>
      </div>
      <figcaption class="level-words">
        {/* Own words may leave the marks out, so the sentence stays for those who cannot see the ruler. */}
        <span classList={{ 'visually-hidden': props.words !== undefined }}>{sentence()}.</span>
        <Show when={props.words}> {props.words}</Show>
      </figcaption>
    </figure>
  );
};

export interface BandLabelProps {
  /** landed: a full sign. close: a half. open: a ring. The shape says it without the color. */
  tone: 'landed' | 'close' | 'open';
  /** "Almost ready". */
  children: JSX.Element;
  size?: 'small' | 'large' | undefined;
}

/** Readiness in words, the one big figure of a summary. */
export const BandLabel: Component<BandLabelProps> = (props) => (
  <span class="band" data-tone={props.tone} data-size={props.size ?? 'small'}>
    <svg class="band-sign" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="2" />
      <Show when={props.tone !== 'open'}>
        <path
          d={props.tone === 'landed' ? 'M1 6a5 5 0 0 1 10 0a5 5 0 0 1-10 0' : 'M1 6a5 5 0 0 0 10 0z'}
          fill="currentColor"
        />
      </Show>
    </svg>
    {props.children}
  </span>
);

export interface MeterProps {
  label: string;
  /** 0 to 100. */
  value: number;
}

/** One dimension of a rubric: name, figure, bar. */
export const Meter: Component<MeterProps> = (props) => {
  const id = createUniqueId();
  const value = () => Math.round(Math.min(100, Math.max(0, props.value)));
  return (
    <div class="meter">
      <span id={id}>{props.label}</span>
      <meter class="visually-hidden" aria-labelledby={id} min="0" max="100" value={value()} />
      <span class="meter-value" aria-hidden="true">
        {value()}
      </span>
      <svg class="meter-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1="3" y2="3" />
        <line data-on="" x1="0" x2={value()} y1="3" y2="3" />
      </svg>
    </div>
  );
};
