/*
 * Is this an answer at all? Each gate says why a response cannot be judged like one, and how far a total may
 * go then. A gate is about one response; a thread is held only by gates of all its responses.
 */
import type { Sentence } from './text.ts';
import { stem } from './text.ts';
import { FUNCTION_WORDS, isContent } from './words.ts';

export interface Gate {
  readonly flag: string;
  /** The most a total can be, 0–100. */
  readonly total: number;
  /** Goes on from "held at … because": no capital, no full stop. */
  readonly because: string;
}

export interface Sources {
  readonly question: string;
  readonly job: string;
  readonly resume: string;
  readonly model: string;
}

const UNKNOWN =
  /^(?:(?:so|well|sorry|honestly|hmm|to be honest|ok|okay|oh|i am sorry|but|i am afraid) )*(?:i (?:really |honestly |just |simply )?(?:do not|can not|could not) (?:know|think of|remember|have|recall)|no idea|not sure|i have no|pass|skip|nothing comes|i am not sure|never happened|can not think)/;
const REFUSAL =
  /^(?:(?:sorry|no|i am sorry|thanks|thank you) )*(?:i (?:would|'d) (?:rather|prefer) not|i prefer not to|i do not (?:want|wish) to (?:answer|say|talk|discuss|share)|no comment|i refuse to answer|i decline)/;

/** "I would rather not say": respected, never scored. */
export function isRefusal(sentences: readonly Sentence[]): boolean {
  const words = sentences.reduce((sum, read) => sum + read.tokens.length, 0);
  return words > 0 && words < 30 && sentences.some((read) => REFUSAL.test(read.joined));
}

/** "I don't know" and little else. */
function isUnknown(sentences: readonly Sentence[]): boolean {
  const words = sentences.reduce((sum, read) => sum + read.tokens.length, 0);
  return words > 0 && words < 25 && sentences.some((read) => UNKNOWN.test(read.joined));
}

/** The names of STAR, which are no content. */
const LABELS = ['situation', 'task', 'action', 'result'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'poiuytrewq', 'lkjhgfdsa', 'mnbvcxz'];

function isNoise(word: string): boolean {
  if (!/^\p{Script=Latin}+$/u.test(word)) return false;
  if (word.length >= 4 && ROWS.some((row) => row.includes(word)))
    return word !== 'were' && word !== 'tree' && word !== 'pert';
  if (word.length >= 4 && !/[aeiouyàáâäèéêëìíîïòóôöùúûü]/u.test(word)) return true;
  return /[bcdfghjklmnpqrstvwxz]{6,}/.test(word) || /(.)\1{3,}/u.test(word) || /^(..+?)\1{2,}$/.test(word);
}

function grams(words: readonly string[], size: number): Set<string> {
  const all = new Set<string>();
  for (let index = 0; index + size <= words.length; index += 1)
    all.add(words.slice(index, index + size).join(' '));
  return all;
}

/** Share of the runs of `size` words of `words` that `source` holds too, 0–1. */
function containment(words: readonly string[], source: ReadonlySet<string>, size: number): number {
  const mine = grams(words, size);
  if (mine.size === 0 || source.size === 0) return 0;
  let shared = 0;
  for (const gram of mine) if (source.has(gram)) shared += 1;
  return shared / mine.size;
}

const plain = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[’ʼ]/gu, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words as they are compared with a question or a document. */
export const wordsOf = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap((read) => read.tokens.flatMap((token) => token.word.match(/[\p{L}\p{N}]+/gu) ?? []));

/** The gate that holds this response, or null when it reads like an answer. */
export function gateOf(sentences: readonly Sentence[], sources: Sources): Gate | null {
  const words = wordsOf(sentences);
  const count = words.length;
  if (isUnknown(sentences)) {
    return { flag: 'no_answer', total: 10, because: 'you said that you have no answer' };
  }
  const letters = words.filter((word) => /\p{L}/u.test(word));
  if (letters.length === 0) return { flag: 'gibberish', total: 0, because: 'there are no words in it' };
  const noise = words.filter(isNoise).length / count;
  const grammar = words.filter((word) => FUNCTION_WORDS.has(word)).length / count;
  if (noise > 0.35 || (count >= 8 && grammar === 0 && noise > 0.15)) {
    return { flag: 'gibberish', total: 0, because: 'it does not read as words' };
  }
  const question = plain(sources.question);
  const asked = new Set(question.map(stem));
  const fresh = new Set(words.filter((word) => isContent(word) && !asked.has(stem(word))).map(stem)).size;
  if (count >= 4 && containment(words, grams(question, 3), 3) > 0.5 && fresh < 8) {
    return { flag: 'copied_question', total: 5, because: 'it repeats the question' };
  }
  if (count >= 20) {
    if (containment(words, grams(plain(sources.model), 5), 5) > 0.5) {
      return { flag: 'copied_sample', total: 25, because: 'it repeats a text that is not yours' };
    }
    if (containment(words, grams(plain(sources.job), 5), 5) > 0.5) {
      return { flag: 'copied_job', total: 25, because: 'it repeats the job description' };
    }
    if (containment(words, grams(plain(sources.resume), 5), 5) > 0.5) {
      return { flag: 'copied_resume', total: 55, because: 'it reads your résumé out rather than telling it' };
    }
  }
  if (count >= 10 && grammar < 0.24) {
    return grammar < 0.15
      ? { flag: 'keyword_list', total: 12, because: 'it is a list of words, not sentences' }
      : { flag: 'keyword_list', total: 20, because: 'it is mostly a list of words' };
  }
  const parts = LABELS.filter((label) => words.includes(label)).length;
  const told = new Set(words.filter((word) => isContent(word) && !LABELS.includes(word)).map(stem)).size;
  if (parts >= 3 && told < 10) {
    return { flag: 'labels_only', total: 14, because: 'it names the parts of a story without telling one' };
  }
  if (count >= 12 && grammar > 0.8) {
    return { flag: 'no_content', total: 25, because: 'there is hardly anything in it to judge' };
  }
  return null;
}

/** Sentences said before (stem overlap above .85) and sentences copied from the question count once, or not at all. */
export function withoutRepeats(sentences: readonly Sentence[], question: string): readonly Sentence[] {
  const asked = grams(plain(question), 4);
  const seen: Set<string>[] = [];
  return sentences.filter((read) => {
    const words = wordsOf([read]);
    if (words.length >= 6 && containment(words, asked, 4) >= 0.6) return false;
    const stems = new Set(words.map(stem));
    if (stems.size < 3) return true;
    const again = seen.some((earlier) => {
      let shared = 0;
      for (const one of stems) if (earlier.has(one)) shared += 1;
      return shared / Math.max(stems.size, earlier.size) > 0.85;
    });
    if (!again) seen.push(stems);
    return !again;
  });
}
