/*
 * The figures in a text, whether they are written "40%", "$1.2M", "two hundred and fifty" or "doubled". Read
 * the same way from what a candidate said and from what a coach writes, so that the two can be compared.
 */

export type Unit =
  | 'plain'
  | 'percent'
  | 'times'
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | Currency;
type Currency = '$' | '€' | '£' | '¥' | '₹';

export interface Quantity {
  /** Without its unit: 1.2 million is 1200000, 40% is 40. */
  readonly value: number;
  readonly unit: Unit;
  /** It stands alone, with no unit and no noun behind it ("from 12 to 4 days": the 12). */
  readonly bare: boolean;
  /** "one" or "a" in a phrase such as "one of us" or "a week": no figure is meant. */
  readonly idiom: boolean;
  /** As written, and where in the sentence (UTF-16 offset). */
  readonly text: string;
  readonly at: number;
}

const SMALL_WORDS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TEN_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  grand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  mm: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
};
const MULTIPLES: readonly (readonly [RegExp, number, Unit])[] = [
  [/\b(?:doubl(?:ed?|es|ing)|twice|twofold)\b/giu, 2, 'times'],
  [/\b(?:tripl(?:ed?|es|ing)|threefold)\b/giu, 3, 'times'],
  [/\b(?:quadrupl(?:ed?|es|ing)|fourfold)\b/giu, 4, 'times'],
  [/\b(?:halv(?:ed?|es|ing)|(?:in|by) half|half (?:of|the|our|my))\b/giu, 50, 'percent'],
];
const UNITS: readonly (readonly [string, Unit])[] = [
  ['%|percent|per cent|pct|percentage points?|pp', 'percent'],
  ['x|×|times|fold', 'times'],
  ['ms|milliseconds?', 'millisecond'],
  ['s|secs?|seconds?', 'second'],
  ['mins?|minutes?', 'minute'],
  ['h|hrs?|hours?', 'hour'],
  ['days?', 'day'],
  ['wks?|weeks?', 'week'],
  ['months?', 'month'],
  ['yrs?|years?', 'year'],
  ['dollars?|usd|bucks', '$'],
  ['€|euros?|eur', '€'],
  ['£|pounds?|gbp|quid', '£'],
  ['yen|jpy', '¥'],
  ['rupees?|inr', '₹'],
];

const END = '(?![\\p{L}\\p{N}])';
const SMALL = `(?:(?:${TEN_WORDS.join('|')})(?:[\\s-](?:${SMALL_WORDS.slice(1, 10).join('|')}))?|${[...SMALL_WORDS].reverse().join('|')})${END}`;
const ARTICLE = `an?(?=\\s+(?:dozen|hundred|thousand|million|billion|second|minute|hour|day|week|month|year)${END})`;
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_]|\\p{N}[.,])(?:([$€£¥₹])\\s?)?(?:(${DIGITS})|(${SMALL}|${ARTICLE}))`,
  'giu',
);
const SCALE = new RegExp(
  `^(?:(?:k|mm|mn|m|bn|b)|[\\s-]?(?:dozen|hundred|thousand|grand|million|billion))${END}`,
  'iu',
);
const REST_OF_HUNDRED = new RegExp(`^\\s+(?:and\\s+)?(${SMALL})`, 'iu');
const QUALIFIER =
  '(?:(?:full|whole|entire|business|working|calendar|consecutive|straight|extra|additional|more|or more)\\s+)?';
const UNIT_PATTERNS = UNITS.map(
  ([words, unit]) => [new RegExp(`^\\+?[\\s-]*${QUALIFIER}(?:${words})${END}`, 'iu'), unit] as const,
);
const ORDINAL = new RegExp(`^(?:st|nd|rd|th)${END}`, 'iu');
const NO_NOUN_FOLLOWS = new RegExp(
  `^\\s*(?:$|[.,;:!?)_/→–—-]|(?:to|from|and|or|out|of|in|by|per|within|after|before|on|at|with|when|which|while|but|now|a|each)${END})`,
  'iu',
);

/** The figures of one sentence, in their order. Digits inside a name ("S3", "p99") are none. */
export function quantitiesIn(sentence: string): readonly Quantity[] {
  const numbers = [...sentence.matchAll(NUMBER)].flatMap((found) => numberAt(sentence, found) ?? []);
  const multiples = MULTIPLES.flatMap(([pattern, value, unit]) =>
    [...sentence.matchAll(pattern)].map((found) => ({
      ...{ value, unit, bare: false, idiom: false, text: found[0], at: found.index },
    })),
  );
  // "250 thousand" holds a "thousand" the first reading has taken.
  const distinct = numbers.filter((it, place) => {
    const before = numbers[place - 1];
    return !before || it.at >= before.at + before.text.length;
  });
  return [...distinct, ...multiples].sort((a, b) => a.at - b.at);
}

function numberAt(sentence: string, found: RegExpExecArray): Quantity | null {
  const [written, currency, digits, word = ''] = found;
  const article = /^an?$/iu.test(word);
  let value = digits === undefined ? valueOfWords(word) : Number(digits.replaceAll(',', ''));
  let end = found.index + written.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const next = pattern.exec(sentence.slice(end));
    if (next) end += next[0].length;
    return next;
  };

  let scaled = false;
  for (let scale = take(SCALE); scale; scale = take(SCALE)) {
    const name = scale[0].replace(/[\s-]/gu, '').toLowerCase();
    value *= SCALES[name] ?? 1;
    scaled = true;
    if (name === 'hundred') value += valueOfWords(take(REST_OF_HUNDRED)?.[1] ?? 'zero');
  }
  take(ORDINAL);
  const unit = (currency as Currency | undefined) ?? unitAfter(take);
  const rest = sentence.slice(end);
  if (/^[\p{L}\p{N}]/u.test(rest)) return null; // "3D", "4xx": a name, not a figure
  return {
    value: Math.round(value * 1e6) / 1e6,
    unit,
    bare: unit === 'plain' && NO_NOUN_FOLLOWS.test(rest),
    idiom: isIdiom(word, unit, scaled, article),
    text: sentence.slice(found.index, end),
    at: found.index,
  };
}

function isIdiom(word: string, unit: Unit, scaled: boolean, article: boolean): boolean {
  if (scaled) return false;
  return article || (word.toLowerCase() === 'one' && (unit === 'plain' || unit === 'day'));
}

function unitAfter(take: (pattern: RegExp) => unknown): Unit {
  return UNIT_PATTERNS.find(([pattern]) => take(pattern))?.[1] ?? 'plain';
}

/** "twenty-five" is 25; "a" is 1. */
function valueOfWords(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]+/u)
    .reduce((sum, word) => {
      if (word === 'a' || word === 'an') return sum + 1;
      const tens = TEN_WORDS.indexOf(word);
      return sum + (tens >= 0 ? (tens + 2) * 10 : Math.max(0, SMALL_WORDS.indexOf(word)));
    }, 0);
}
