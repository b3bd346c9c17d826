/*
 * The better version, held to what the candidate said (000-73, 000-77). A piece must name the sentences or
 * lines it rests on; figures and names they do not hold become blanks that can be seen; a part played that is
 * larger than told takes its piece with it.
 */
import { type Invention, inventedFacts } from '#shared/assessment/grounding.ts';
import { isOrder } from '#shared/assessment/orders.ts';
import type { RevisedSegment } from '#shared/interview/records.ts';
import type { NumberedThread } from '../rendering/sentences.ts';
import { plainUpTo } from '../replies/plain.ts';
import { spansOf } from '../replies/points.ts';

/** A piece as the model wrote it. */
export interface Piece {
  readonly part: string;
  readonly basis: 'answer' | 'resume' | 'connective' | 'blank';
  readonly sentences: readonly number[];
  readonly resume_lines: readonly number[];
  readonly text: string;
}

interface Words {
  readonly thread: NumberedThread;
  readonly resumeLines: readonly string[];
  /** Everything the candidate said or wrote: where a fact may come from. */
  readonly sources: readonly string[];
  /** Keys of this question's rubric. */
  readonly parts: readonly string[];
}

/** Longer, and it says something: then it must rest on something. */
const MOST_WORDS_OF_A_CONNECTIVE = 12;
const MOST_CHARACTERS = 600;
const BLANKS: Readonly<Record<Exclude<Invention['kind'], 'inflation'>, string>> = {
  number: '[your figure]',
  name: '[the name]',
};

/** The segments that stand; none when nothing of the candidate's own is left to build on. */
export function revisedAnswer(pieces: readonly Piece[], words: Words): RevisedSegment[] {
  const segments = pieces.flatMap((piece) => {
    const part = words.parts.includes(piece.part) ? piece.part : null;
    return segmentsOf(piece, words).map((segment) => ({ ...segment, part }));
  });
  return segments.some(({ basis }) => basis === 'answer') ? withPartsNamedOnce(segments) : [];
}

type Bare = Omit<RevisedSegment, 'part'>;

function segmentsOf(piece: Piece, { thread, resumeLines, sources }: Words): Bare[] {
  const text = plainUpTo(MOST_CHARACTERS, piece.text);
  if (text === '') return [];
  if (piece.basis === 'blank') return [{ text: bracketed(text), basis: 'blank' }];
  const rests = {
    answer: spansOf(piece.sentences, thread).length > 0,
    resume: piece.resume_lines.some((line) => restsOn(resumeLines[line - 1])),
    connective: text.split(' ').length <= MOST_WORDS_OF_A_CONNECTIVE,
  };
  return rests[piece.basis] ? withBlanks(text, piece.basis, sources) : [];
}

/** A line that is there, and is no order to a grader. */
function restsOn(line: string | undefined): boolean {
  return line !== undefined && !isOrder(line);
}

/** What the model itself left open, and what it filled without grounds, as blanks between what stands. */
function withBlanks(
  text: string,
  basis: Exclude<Piece['basis'], 'blank'>,
  sources: readonly string[],
): Bare[] {
  const inventions = inventedFacts(text, sources);
  if (inventions.some(({ kind }) => kind === 'inflation')) return [];
  const open = inventions.reduce(
    (rest, { kind, text: words }) =>
      kind === 'inflation' ? rest : rest.replaceAll(whole(words), BLANKS[kind]),
    text,
  );
  return open
    .split(/(\[[^\]]*\])/u)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece) => ({ text: piece, basis: piece.startsWith('[') ? 'blank' : basis }));
}

function whole(words: string): RegExp {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

function bracketed(text: string): string {
  return `[${text.replace(/[[\]]/g, '')}]`;
}

/** A part is named where it begins; what goes on with it names none. */
function withPartsNamedOnce(segments: readonly RevisedSegment[]): RevisedSegment[] {
  let last: string | null = null;
  return segments.map((segment) => {
    const part = segment.part === last ? null : segment.part;
    last = segment.part ?? last;
    return { ...segment, part };
  });
}
