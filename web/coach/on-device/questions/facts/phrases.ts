/*
 * From a line to words that stand well inside a spoken sentence. A phrase is always a contiguous piece of its
 * line (the first letter's case apart); where no clean piece exists the line is quoted instead, because a
 * question that bends grammar makes the candidate doubt what was meant.
 */

/** What an ear follows without losing the question. */
const LONGEST_QUOTE = 18;
const LONGEST_PHRASE = 16;

/** Signs that break a sentence when read aloud, or the quotation marks around it. */
const UNSPEAKABLE = /[“”"„«»<>{}[\]|\\_*#@^~`=…•:;?!\p{Extended_Pictographic}]/u;
const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;

const DANGLING = new Set(
  `a an the and or but nor of to for with in on at by from as into onto over under between across per via than that
  which who whose while when where if so is are was were be been being will would can could should may must our your
  their its his her my we you i they he she it this these those such including like about within without using
  through during before after toward towards against up not no each every all any both other more most very new
  key plus also well`.split(/\s+/),
);

/** Places where a sentence may end early and still say the same thing with less detail. */
const TAIL =
  /(?:,? (?:including|such as|ensuring|making sure|so that|in order to|to ensure|as well as|e\.g\.|i\.e\.|for example|with a focus on|where (?:necessary|needed|appropriate)|as (?:required|needed|necessary)|in line with|in accordance with|while|whilst|resulting in|leading to|thereby|thus)\b|, (?:which|who)\b| [–—-] )/i;

/** An aside in brackets at the very end. */
const ASIDE = / \([^()]{1,80}\)[.\s]*$/;

/** "A plus", "preferred", "required": the posting's grading of a demand is no part of the demand. */
const GRADING =
  /,? (?:\(?(?:is|are|would be|will be)\b.{0,60}|\(?(?:strongly |highly )?(?:preferred|required|desirable|desired|essential|a plus|an advantage|advantageous|a must|mandatory|optional|nice[- ]to[- ]have)\)?)$/i;

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const bare = (text: string): string => text.replace(/^[\s,.–—-]+/u, '').replace(/[\s,.;:–—-]+$/u, '');

const lastWord = (text: string): string => (/[\p{L}’']+$/u.exec(text)?.[0] ?? '').toLowerCase();

const balanced = (text: string): boolean => text.split('(').length === text.split(')').length;

function isLatin(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters > 0 && (text.match(LATIN_LETTER)?.length ?? 0) === letters;
}

/** "WE COORDINATE RELEASES" cannot be lower-cased without knowing which words are names. */
function isShouted(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper > 6 && upper > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

/** Text whose words can be said aloud as they are. */
export function isSpeakable(text: string): boolean {
  return !UNSPEAKABLE.test(text) && isLatin(text) && !isShouted(text);
}

export function withoutGrading(text: string): string {
  return bare(text.replace(GRADING, ''));
}

/** A piece of `text` from its first word on, or null where none is clean. */
export function cleanPhrase(text: string, longest: number = LONGEST_PHRASE): string | null {
  let phrase = bare(text.replace(ASIDE, ''));
  // A whole line says more; the tail goes only where the ear could not follow.
  const tail = wordsOf(phrase).length > longest || / [–—-] /.test(phrase) ? TAIL.exec(phrase) : null;
  if (tail && wordsOf(phrase.slice(0, tail.index)).length >= 3) phrase = bare(phrase.slice(0, tail.index));
  const count = wordsOf(phrase).length;
  if (count < 2 || count > longest) return null;
  if (!isSpeakable(phrase) || !balanced(phrase) || phrase.includes('(')) return null;
  if (/ [–—-] |\. |,,| [,.]|\.\.|\betc\b/u.test(phrase) || DANGLING.has(lastWord(phrase))) return null;
  if (/\bw\//i.test(phrase) || /(?:^|[\s])['‘][^\s]/u.test(phrase)) return null;
  return phrase;
}

/** Up to eighteen words of the line, cut at a word with "…"; null where it cannot stand between “ and ”. */
export function quoteOf(line: string, longest: number = LONGEST_QUOTE): string | null {
  const whole = bare(line);
  const words = wordsOf(whole);
  if (words.length < 2) return null;
  let quote = words.slice(0, longest).join(' ');
  const isCut = words.length > longest;
  if (!balanced(quote)) quote = quote.slice(0, quote.lastIndexOf('('));
  quote = bare(quote);
  while (isCut && DANGLING.has(lastWord(quote)) && quote.includes(' ')) {
    quote = bare(quote.slice(0, quote.lastIndexOf(' ')));
  }
  if (quote.length > 160 || wordsOf(quote).length < 2 || !isSpeakable(quote.replace(/[:;?!]/g, '')))
    return null;
  if (/(?:^|\s)['‘]/u.test(quote)) return null;
  return isCut || quote.length < whole.length ? `${quote}…` : quote;
}

/** "Coordinate releases" → "coordinate releases"; "CAD drawings" keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}

/** "the Department of Examples", as one says it. */
export function withThe(name: string): string {
  return /^(?:department|ministry|university|office|institute|city|faculty|bank) of\b/i.test(name)
    ? `the ${name}`
    : name;
}

/** "a Staff Nurse", "an Account Manager": by sound as far as a first letter tells. */
export function withArticle(noun: string): string {
  return /^(?:[aeio]|u(?!ni|se|k\b)|hour|honest|(?:HR|SQL|IT|SEO|MRI|FP&A)\b)/i.test(noun)
    ? `an ${noun}`
    : `a ${noun}`;
}

/** Own words of the writer ("my", "we") that would change meaning inside another speaker's sentence. */
export function speaksOfSelf(text: string): boolean {
  return /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves|he|she|his|her|hers|him)\b/i.test(text);
}
