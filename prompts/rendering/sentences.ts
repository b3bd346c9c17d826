/*
 * Answers as numbered sentences. A model names a sentence by its number and the app shows the candidate's own
 * words at its place, so a quote cannot be wrong.
 */
import { isOrder } from '#shared/assessment/orders.ts';
import type { Span } from '#shared/interview/evidence.ts';
import type { Exchange } from '../material.ts';

/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…]+["”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*|\n+/gu;
/** A full stop that ends an abbreviation, or the number before an entry of a list. */
const NO_END = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|vs|e\.g|i\.e|approx|dept)$|(?:^|\n)\s*\d{1,2}$/iu;
/** Where a spoken run-on may be parted: before the word that goes on. */
const JOINT = /(?<!\s(?:and|but|so))\s+(?=(?:and|but|so|then|because|when|while|which|after|finally)\s)/giu;
/** Longer pieces say too many things to be one piece of evidence. */
const MOST_CHARACTERS = 220;
const FEWEST_CHARACTERS = 60;

/** The sentences of a text, in order, none empty, every letter and digit in one of them. */
export function sentencesOf(text: string): Piece[] {
  const ends = [...text.matchAll(END)]
    .filter(({ 0: mark, index }) => mark !== '.' || !NO_END.test(text.slice(Math.max(0, index - 8), index)))
    .map(({ 0: mark, index }) => index + mark.length);
  const pieces = piecesBetween(text, [...ends, text.length]).flatMap((piece) => parted(text, piece));
  const said = pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  // "???" is an answer too: there must be something to point at.
  return said.length > 0 ? said : piecesBetween(text, [text.length]).slice(0, 1);
}

function piecesBetween(text: string, ends: readonly number[]): Piece[] {
  return ends.flatMap((end, place) => trimmed(text, ends[place - 1] ?? 0, end));
}

function trimmed(text: string, from: number, to: number): Piece[] {
  const slice = text.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const end = to - (slice.length - slice.trimEnd().length);
  return start < end ? [{ start, end }] : [];
}

/** A piece in parts short enough: at a joint, else at a space, else wherever a character ends. */
function parted(text: string, { start, end }: Piece): Piece[] {
  if (end - start <= MOST_CHARACTERS) return [{ start, end }];
  const cut = start + cutOf(text.slice(start, start + MOST_CHARACTERS));
  return [...trimmed(text, start, cut), ...trimmed(text, cut, end).flatMap((rest) => parted(text, rest))];
}

function cutOf(window: string): number {
  const far = (index: number | undefined) => index !== undefined && index >= FEWEST_CHARACTERS;
  const joint = [...window.matchAll(JOINT)].map(({ index }) => index).findLast(far);
  if (joint !== undefined) return joint;
  const space = window.search(/\s\S*$/u);
  if (far(space)) return space;
  // Never between the two halves of a character.
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length;
}

/** The lines of a document, trimmed, none empty; a line that goes on for long is given in parts. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line) =>
      line.length <= MOST_CHARACTERS
        ? [line.trim()]
        : sentencesOf(line).map(({ start, end }) => line.slice(start, end)),
    )
    .filter((line) => line !== '');
}

/** A thread whose sentences are numbered from 1, going on from answer to answer. */
export interface NumberedThread {
  /** As it is told to a model: each prompt, and under it what was said (000-100 gives the labels). */
  readonly told: readonly {
    readonly label: string;
    readonly asked: string;
    readonly said: Readonly<Record<number, string>>;
  }[];
  /** How many there are. */
  readonly sentences: number;
  /** Whether one of them is an order to a grader. */
  readonly ordered: boolean;
  /**
   * The place of a sentence in the candidate's words; null for a number that was not given, and for an order to a
   * grader, which shows nothing of what anybody did.
   */
  spanOf(id: number): Span | null;
  /** The sentences that a span touches. */
  idsAt(span: Span): number[];
}

export function numbered(thread: readonly Exchange[]): NumberedThread {
  const spans = thread.flatMap(({ answer }, response) =>
    sentencesOf(answer).map(({ start, end }): Span => ({ response, start, end })),
  );
  const ids = spans.map((span, index) => ({ id: index + 1, span }));
  const orders = new Set(
    ids.flatMap(({ id, span }) =>
      isOrder(thread[span.response]?.answer.slice(span.start, span.end) ?? '') ? [id] : [],
    ),
  );
  return {
    told: thread.map(({ prompt, answer }, response) => ({
      label: response === 0 ? 'INITIAL RESPONSE' : `FOLLOW-UP ${response}`,
      asked: prompt,
      said: Object.fromEntries(
        ids
          .filter(({ span }) => span.response === response)
          .map(({ id, span }) => [id, answer.slice(span.start, span.end)]),
      ),
    })),
    sentences: spans.length,
    ordered: orders.size > 0,
    spanOf: (id) => (orders.has(id) ? null : (spans[id - 1] ?? null)),
    idsAt: ({ response, start, end }) =>
      ids
        .filter(({ span }) => span.response === response && span.start < end && start < span.end)
        .map(({ id }) => id),
  };
}

/** Lines under numbers from 1, as they are told to a model. */
export function numberedLines(lines: readonly string[]): Readonly<Record<number, string>> {
  return Object.fromEntries(lines.map((line, index) => [index + 1, line]));
}
