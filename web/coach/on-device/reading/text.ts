/*
 * Text as the coach reads it: sentences of tokens, each token with its place in the candidate's own text.
 * Tokens are normalized one by one (NFKC, zero-width characters out, lower case, contractions split), so an
 * offset is never translated and a quote can never be off by one. Patterns are matched on `joined`, the
 * normalized words with single spaces: punctuation and capitals do not matter, which is what makes an
 * unpunctuated transcript and a typed answer read alike.
 */
import type { Span } from '#shared/interview/evidence.ts';
import { FILLER_SOUNDS } from './words.ts';

export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  /** Index of the response in the thread. */
  readonly response: number;
  readonly start: number;
  readonly end: number;
  /** Filler sounds and stuttered repeats are left out; their number is `fillers`. */
  readonly tokens: readonly Token[];
  readonly joined: string;
  /** Where each token begins in `joined`. */
  readonly offsets: readonly number[];
  readonly fillers: number;
  /** Commas inside, for telling lists from sentences. */
  readonly commas: number;
}

/** Part of a sentence, by token index, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]*(?:[.,:](?=\p{N})\p{N}+|['’ʼ][\p{L}\u200b]+)*(?:%|(?<=\p{N})[ \u00a0\u202f]%)?|[$€£]/gu;
const BOUNDARY = /[.!?…。！？]+["”’')\]]*(?=\s|$)|[。！？]|\n+/gu;
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|no|e\.g|i\.e|approx|dept)$/iu;
const CONTRACTION = /^(.*?)(n['’]t|['’](?:d|ve|ll|re|m|s))$/u;
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  ive: ['i', 'have'],
  im: ['i', 'am'],
  didnt: ['did', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  weve: ['we', 'have'],
  cannot: ['can', 'not'],
  cause: ['because'],
  cos: ['because'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
};
const ENDINGS: Readonly<Record<string, string>> = {
  ve: 'have',
  ll: 'will',
  re: 'are',
  m: 'am',
  d: "'d",
  s: "'s",
};
const LONG = 32;
const RUN_ON =
  / (?=(?:and|but|so|then|because|when|which) (?:then |so |now |after that )?(?:i|we|he|she|they|it|the|my|our|there|you) |after that |in the end |(?:and |so |but )?(?:then|finally|eventually|afterwards) )/g;

/** One word without its typography: NFKC, no zero-width characters, straight apostrophes, lower case. */
function normalizeWord(word: string): string {
  return word
    .normalize('NFKC')
    .replace(ZERO_WIDTH, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+%$/u, '%')
    .toLowerCase();
}

function tokensOf(match: RegExpExecArray): Token[] {
  const start = match.index;
  const end = start + match[0].length;
  const word = normalizeWord(match[0]);
  const spoken = Object.hasOwn(SPOKEN, word) ? SPOKEN[word] : undefined;
  if (spoken !== undefined) return spoken.map((part) => ({ word: part, start, end }));
  const parts = CONTRACTION.exec(word);
  if (parts === null || parts[1] === undefined || parts[1] === '' || parts[2] === undefined) {
    return [{ word, start, end }];
  }
  const [, stem, ending] = parts;
  if (ending.startsWith('n')) {
    const verb = stem === 'ca' ? 'can' : stem === 'wo' ? 'will' : stem;
    return [
      { word: verb, start, end },
      { word: 'not', start, end },
    ];
  }
  const second = ENDINGS[ending.slice(1)] ?? ending;
  return [
    { word: stem, start, end },
    { word: second, start, end },
  ];
}

function sentence(response: number, all: readonly Token[], text: string): Sentence {
  const tokens: Token[] = [];
  let fillers = 0;
  for (const token of all) {
    if (FILLER_SOUNDS.has(token.word)) fillers += 1;
    else if (tokens.at(-1)?.word === token.word && token.word.length > 0 && !/^\d/.test(token.word))
      fillers += 0.5;
    else tokens.push(token);
  }
  const offsets: number[] = [];
  let joined = '';
  for (const token of tokens) {
    if (joined !== '') joined += ' ';
    offsets.push(joined.length);
    joined += token.word;
  }
  const start = all[0]?.start ?? 0;
  const end = all.at(-1)?.end ?? 0;
  const commas = text.slice(start, end).split(/[,;]/).length - 1;
  return { response, start, end, tokens, joined, offsets, fillers, commas };
}

/** Spoken run-ons have no full stops: longer than 32 words, they part before "and then I", "so we", "but she". */
function partRunOn(response: number, tokens: readonly Token[], text: string): Sentence[] {
  const whole = sentence(response, tokens, text);
  if (whole.tokens.length <= LONG) return [whole];
  const cuts = [...whole.joined.matchAll(RUN_ON)]
    .map((found) => whole.offsets.indexOf(found.index + 1))
    .filter((cut) => cut > 0);
  const pieces: Sentence[] = [];
  let from = 0;
  for (const cut of [...cuts, whole.tokens.length]) {
    const rest = whole.tokens.length - cut;
    if (cut - from < 9 || (rest > 0 && rest < 6)) continue;
    pieces.push(sentence(response, whole.tokens.slice(from, cut), text));
    from = cut;
  }
  const first = pieces[0];
  if (first !== undefined && whole.fillers > 0) pieces[0] = { ...first, fillers: whole.fillers };
  return pieces;
}

/** Words without a capital, besides "I", from which on somebody types without capitals. */
const UNCAPPED = /^\P{Lu}*(?:(?<!\p{L})I(?!\p{L})\P{Lu}*)*(?=\p{Lu}\p{Ll}+\s)/u;
const UNCAPPED_WORDS = 20;

/** Where a text without capitals and full stops goes on as another one: nobody begins a capital in mid-sentence. */
function changeOfHand(text: string): number | null {
  const before = UNCAPPED.exec(text)?.[0] ?? '';
  const same = before.trim() !== '' && !/[.!?…]/u.test(before);
  return same && before.trim().split(/\s+/u).length >= UNCAPPED_WORDS ? before.length : null;
}

/** The sentences of one response, in order, without empty ones. */
export function readText(text: string, response: number): Sentence[] {
  const ends: number[] = [];
  for (const found of text.matchAll(BOUNDARY)) {
    const before = text.slice(Math.max(0, found.index - 8), found.index);
    if (found[0] === '.' && ABBREVIATION.test(before)) continue;
    ends.push(found.index + found[0].length);
  }
  const change = changeOfHand(text);
  if (change !== null) ends.push(change);
  ends.push(text.length);
  ends.sort((one, other) => one - other);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let next = 0;
  const close = () => {
    if (tokens.length > 0) sentences.push(...partRunOn(response, tokens, text));
    tokens = [];
  };
  for (const match of text.matchAll(WORD)) {
    while (match.index >= (ends[next] ?? Number.POSITIVE_INFINITY)) {
      close();
      next += 1;
    }
    tokens.push(...tokensOf(match));
  }
  close();
  return sentences.filter((read) => read.tokens.length > 0);
}

/** The first place a pattern is found in a sentence, as whole words. The pattern needs the g flag to be found again. */
export function* findAll(read: Sentence, pattern: RegExp): Generator<Stretch> {
  for (const found of read.joined.matchAll(pattern)) {
    if (found[0].trim() === '') continue;
    const begin = found.index + (found[0].length - found[0].trimStart().length);
    const finish = found.index + found[0].trimEnd().length;
    let from = -1;
    let to = -1;
    for (let index = 0; index < read.offsets.length; index += 1) {
      const offset = read.offsets[index] ?? 0;
      const word = read.tokens[index]?.word ?? '';
      if (from < 0 && offset + word.length > begin) from = index;
      if (offset < finish) to = index + 1;
    }
    if (from >= 0 && to > from) yield { from, to };
  }
}

/** The place of a stretch of words in the candidate's own text. */
export function spanOf(read: Sentence, stretch?: Stretch): Span {
  if (stretch === undefined) return { response: read.response, start: read.start, end: read.end };
  const first = read.tokens[Math.max(0, stretch.from)];
  const last = read.tokens[Math.min(read.tokens.length, stretch.to) - 1];
  return {
    response: read.response,
    start: first?.start ?? read.start,
    end: last?.end ?? read.end,
  };
}

/** A light stem for comparing content words: good enough to see "idempotent" in "idempotency". */
export function stem(word: string): string {
  let base = word.replace(/'s$/, '');
  if (base.length > 4) base = base.replace(/(?:ies|ied)$/, 'y');
  if (base.length > 5) base = base.replace(/(?:ations?|ings?|edly|ments?|ness|ers?|ors?|ed|es|ly)$/, '');
  else if (base.length > 3) base = base.replace(/s$/, '');
  return base.replace(/(?:e|([^aeiou])\1)$/, '$1').slice(0, 7);
}
