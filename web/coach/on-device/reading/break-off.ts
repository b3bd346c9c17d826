/* Does an answer end before its last sentence does? The end is quoted, so that it can be gone on from. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Span } from '#shared/interview/evidence.ts';

/** Words after which something must follow, whatever mark comes behind them. */
const OPEN =
  /(?:^|\s)(?:because|and|but|or|although|whereas|while|if|whether|which|the|a|an|my|our|their|your)[\s,.…-]*$/iu;
/** These may end a sentence ("everyone I work with."), but not without its full stop. */
const OPEN_UNMARKED = /(?:^|\s)(?:than|from|into|by|was|were|is|are|had|very|every|each)\s*$/iu;
const ENDED = /[.!?…。！？)"”’\]:]\s*$/u;
/** Text that is typed with care: a sentence that does not begin with a capital shows haste, not a break. */
const CARELESS = /[.!?]\s+\p{Ll}|^\p{Ll}/u;
const SENTENCE_END = /[.!?…]["”’)]*(?=\s)/gu;
/** Last words quoted. */
const TAIL = /(?:\S+\s+){0,3}\S+\s*$/u;

export interface BreakOff {
  readonly span: Span;
  /** The last words, without the mark behind them. */
  readonly words: string;
}

/** Where the newest response breaks off, or null. A transcript without full stops ends only on an open word. */
export function breakOffOf(thread: AnalyzeResponse.Input['thread']): BreakOff | null {
  const response = thread.length - 1;
  const answer = thread[response]?.answer ?? '';
  const careful = (answer.match(SENTENCE_END) ?? []).length >= 2 && !CARELESS.test(answer);
  const unended = careful && !ENDED.test(answer);
  if (!unended && !OPEN.test(answer) && !OPEN_UNMARKED.test(answer)) return null;
  const tail = TAIL.exec(answer);
  const afterFullStop = (tail?.[0] ?? '').split(/(?<=[.!?…])\s+/u).at(-1) ?? '';
  const words = afterFullStop.replace(/[\s,;:.…–—-]+$/u, '');
  if (words === '') return null;
  const start = answer.lastIndexOf(words);
  return { span: { response, start, end: start + words.length }, words };
}
