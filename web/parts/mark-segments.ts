/** landed: this works. missing: this is where something should be. */
export type MarkKind = 'landed' | 'missing';

/** A coach's mark on a text: UTF-16 offsets, `end` exclusive. start = end marks a place between words. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** Shown beside the words and before the note; unique in one text. */
  readonly number: number;
  readonly note: string;
}

/** A run of text under the same marks. */
export interface MarkSegment {
  readonly text: string;
  /** How it is underlined; undefined outside all marks. */
  readonly kind: MarkKind | 'both' | undefined;
  /** Marks that cover it. */
  readonly over: readonly TextMark[];
  /** Marks whose number stands right after it. */
  readonly ending: readonly TextMark[];
}

/**
 * Cuts a text at every border of every mark, so overlapping marks need no nested elements. Offsets beyond
 * the text are brought back to its end; the texts of all segments joined are the text itself.
 */
export function markSegments(text: string, marks: readonly TextMark[]): readonly MarkSegment[] {
  const within = (offset: number) => Math.min(Math.max(0, offset), text.length);
  const placed = marks
    .map((mark) => ({ mark, start: within(mark.start), end: within(Math.max(mark.start, mark.end)) }))
    .sort((a, b) => a.mark.number - b.mark.number);
  const cuts = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const atStart = placed.filter(({ end }) => end === 0).map(({ mark }) => mark);
  const segments: MarkSegment[] = [];
  if (atStart.length > 0) segments.push({ text: '', kind: undefined, over: [], ending: atStart });
  for (const [index, end] of cuts.entries()) {
    const start = cuts[index - 1];
    if (start === undefined) continue;
    const over = placed.filter((each) => each.start <= start && each.end >= end).map(({ mark }) => mark);
    const ending = placed.filter((each) => each.end === end).map(({ mark }) => mark);
    segments.push({ text: text.slice(start, end), kind: kindOf(over), over, ending });
  }
  return segments;
}

function kindOf(marks: readonly TextMark[]): MarkSegment['kind'] {
  const kinds = new Set(marks.map((mark) => mark.kind));
  if (kinds.size > 1) return 'both';
  return marks[0]?.kind;
}
