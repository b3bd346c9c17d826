/*
 * Text in an answer that nobody says to a listener: talk about ratings without anybody in it, turns and tags of a
 * conversation with a machine, codes, links, sentences in another language, one phrase on and on. It is not read,
 * and what stands beside it is judged as if it were not there. Nobody is accused: a link may be a slip.
 */
import { isOrder } from '#shared/assessment/orders.ts';
import { isOtherLanguage } from './language.ts';
import type { Sentence } from './text.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Somebody is in the sentence: then it may well be part of a story, of grading essays too. */
const SOMEBODY =
  /(?<![^ ])(?:i|me|my|mine|myself|we|us|our|ours|he|him|his|she|her|they|them|their|customers?|clients?|students?|pupils?|patients?|guests?|teachers?|team|manager|boss)(?![^ ])/;
/** Talk of judging this answer. A score alone is no sign: trades have scores and rates of their own. */
const JUDGING =
  /(?<![^ ])(?:rubrics?|grader|evaluator|examiner|full marks|system prompt|brief feedback|this (?:answer|response)|the (?:candidate|thread)|(?:as|no) gaps|you were given|(?:every|all) (?:rating|criterion|score)s?|all parts are|(?:highest|maximum|perfect|best|previous|top) (?:rating|score|mark)s?|rate it|(?:judge|rate|score) (?:this|the thread|me|every)|you (?:rate|judge|grade|are done)|the score is)(?![^ ])/;
const PLAYED =
  /^(?:please |now |so )*(?:you are now (?:an?|the|my) |pretend (?:that )?(?:this|you)|act as (?:an?|my|the|if)|let us play|decode this|repeat everything|print your|list them as|ignore the |thank you confirm)/;
/** Metadata of a judgment: hardly more than its name and a figure. */
const BARE = /^(?:scores?|ratings?|confidence) (?:is )?[^ ]+$/;
const MARKUP = /<\/?\|?\w+\|?>?|\]\]>|\[\/?INST\]|\{"|"\}|\}\]|"\]|!\[|\u202d|\u202e/u;
const LINK = /https?:\/\/|www\.|\S@\S+\.\w/u;
/** A run of letters and digits no word is made of. */
const CODE = /(?=\S*\d)(?=\S*\p{L})[\p{L}\d+/=]{24,}/u;
/** Fewer words may be a name or a slip. */
const OTHER_WORDS = 7;
const LATIN = /\p{Script=Latin}/u;
/** Words from which a sentence without a single "the" or "and" is none. */
const SENTENCE_WORDS = 9;

/** Does it speak to a grader, or as one? */
export function speaksToGrader(read: Sentence, raw: string): boolean {
  const { joined } = read;
  if (PLAYED.test(joined) || isOrder(raw)) return true;
  return !SOMEBODY.test(joined) && (BARE.test(joined) || JUDGING.test(joined));
}

/** Marks, codes, links and other languages: nothing that can be read as telling. */
export function isUnreadable(read: Sentence, raw: string): boolean {
  if (MARKUP.test(raw) || CODE.test(raw)) return true;
  if (LINK.test(raw) && !SOMEBODY.test(read.joined)) return true;
  const words = read.tokens;
  if ((words.length >= OTHER_WORDS || !LATIN.test(raw)) && isOtherLanguage(raw, [read])) return true;
  return (
    words.length >= SENTENCE_WORDS && read.commas < 2 && !words.some(({ word }) => FUNCTION_WORDS.has(word))
  );
}

/** Most words of a phrase that is looked for on and on, and how often it must come to be one. */
const PHRASE = 8;
const TIMES = 4;

/** Is most of the sentence one phrase on and on? */
export function isLoop({ tokens }: Sentence): boolean {
  for (let size = 1; size <= PHRASE; size += 1) {
    let same = 0;
    for (let index = size; index < tokens.length; index += 1)
      if (tokens[index]?.word === tokens[index - size]?.word) same += 1;
    if (same >= size * (TIMES - 1) && same > tokens.length * 0.6) return true;
  }
  return false;
}
