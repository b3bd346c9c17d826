/* The candidate's sentences as they wrote them, whole, without the sounds between. */
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { breakOffOf } from '../reading/break-off.ts';
import type { Sentence } from '../reading/text.ts';
import { FILLER_SOUNDS } from '../reading/words.ts';

const FILLER = new RegExp(
  `(?:^|(?<=[\\s,]))(?:${[...FILLER_SOUNDS].filter((sound) => sound.length > 1).join('|')})(?![\\p{L}\\p{N}'’-])[,.…]*\\s*`,
  'giu',
);

/** "and, um, and": the word said twice around a filler is said once. */
const AROUND = /(?<![\p{L}\p{N}'’-])([\p{L}'’]+),? +(?:um+|uh+|er|erm),? +\1(?![\p{L}\p{N}'’-])/giu;

/** The candidate's words without "um" and "uh"; nothing else is touched. */
export function withoutFillers(text: string): string {
  return text.replace(AROUND, '$1').replace(FILLER, '');
}

const SENTENCE_END = /[.!?…]["”’)]*(?=\s|$)|\n/u;

/**
 * Whole sentences as indexes into the findings, which part long ones. Speech without full stops has no other
 * sentences than those parts.
 */
export function unitsOf(sentences: readonly Sentence[], input: QuestionFeedback.Input): number[][] {
  const spoken = input.thread.map(({ answer }) => {
    const ends = answer.split(SENTENCE_END).filter((piece) => piece.trim() !== '').length;
    return answer.split(/\s+/u).length / Math.max(1, ends) > LONGEST_SENTENCE;
  });
  const units: number[][] = [];
  sentences.forEach((read, index) => {
    const before = sentences[index - 1];
    const between =
      before !== undefined && before.response === read.response
        ? (input.thread[read.response]?.answer ?? '').slice(before.end, read.start)
        : '.';
    const goesOn = !SENTENCE_END.test(between) && !spoken[read.response];
    const unit = units.at(-1);
    if (goesOn && unit !== undefined) unit.push(index);
    else units.push([index]);
  });
  return units;
}

/** More words than this on average per full stop is speech that nobody punctuated. */
const LONGEST_SENTENCE = 60;

/** The sentence as written, with its own full stop and nothing of what was taken out behind it. */
export function sliceOf(
  input: QuestionFeedback.Input,
  sentences: readonly Sentence[],
  unit: readonly number[],
): string {
  const first = sentences[unit[0] ?? 0];
  const last = sentences[unit.at(-1) ?? 0];
  if (first === undefined || last === undefined) return '';
  const answer = input.thread[first.response]?.answer ?? '';
  const mark = /^[^\p{L}\p{N}\s]*/u.exec(answer.slice(last.end))?.[0] ?? '';
  return `${answer.slice(first.start, last.end)}${mark.replace(/[,;:–—([{“-]+$/u, '')}`;
}

/** A sentence without its end is not kept: the candidate is asked to finish it. */
export function breaksOff(
  input: QuestionFeedback.Input,
  sentences: readonly Sentence[],
  unit: readonly number[],
): boolean {
  const end = breakOffOf(input.thread)?.span;
  const last = sentences[unit.at(-1) ?? 0];
  return end !== undefined && last !== undefined && last.response === end.response && last.end > end.start;
}
