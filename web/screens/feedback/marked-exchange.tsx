import type { Component } from 'solid-js';
import type { Point } from '#shared/interview/evidence.ts';
import type { Analysis } from '#shared/interview/records.ts';
import type { TextMark } from '#web/parts/mark-segments.ts';
import { MarkedText } from '#web/parts/marked-text.tsx';

export interface MarkedExchangeProps {
  text: string;
  /** The analysis whose points are marked; its spans count responses of the whole thread. */
  analysis: Analysis | null;
  /** Which response of the thread this is, from 0. */
  index: number;
  label: string;
  notes?: 'all' | 'tapped' | undefined;
}

/** One answer with the coach's marks on the words they speak of. */
export const MarkedExchange: Component<MarkedExchangeProps> = (props) => {
  const marks = (): TextMark[] => {
    if (!props.analysis) return [];
    const of = (points: readonly Point[], kind: TextMark['kind']) =>
      points.flatMap(({ span, text }) =>
        span && span.response === props.index ? [{ start: span.start, end: span.end, kind, note: text }] : [],
      );
    return [...of(props.analysis.strengths, 'landed'), ...of(props.analysis.gaps, 'missing')]
      .sort((a, b) => a.start - b.start)
      .map((mark, index) => ({ ...mark, number: index + 1 }));
  };
  return <MarkedText text={props.text} marks={marks()} label={props.label} notes={props.notes} />;
};
