/* The candidate's own words, short enough to say back. A quote is a slice of the answer, never a retelling. */
import type { Span } from '#shared/interview/evidence.ts';
import type { Findings } from '../evidence/findings.ts';
import type { Stretch } from '../reading/text.ts';
import { FUNCTION_WORDS } from '../reading/words.ts';

const STOPS = new Set(['because', 'but', 'so', 'which', 'and', 'since', 'while', 'although', 'when', 'who']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'its',
  'our',
  'my',
  'your',
  'his',
  'her',
  'their',
  'no',
]);
/** Most words a quote may have inside a follow-up: longer ones bury the question. */
const QUOTE_WORDS = 14;

/** Function words with which a clause may well end: "I called her back", "we tried again". */
const MAY_END = new Set(
  'me us you him her them it mine yours out up off down back on over in again now then once here there too yes no well first next away around today only myself himself herself themselves'.split(
    ' ',
  ),
);

const startsNumber = (word: string | undefined) => /^[$€£\d]/.test(word ?? '');

const leftOpen = (word: string) => FUNCTION_WORDS.has(word) && !MAY_END.has(word);

/** From a find to the end of its clause: at most 12 tokens, cut before "because", "but", "and" … when long enough. */
export function clauseAt(
  findings: Findings,
  find: { readonly sentence: number; readonly place: Stretch },
): Span {
  const read = findings.sentences[find.sentence];
  if (read === undefined) return findings.span(find);
  const { from } = find.place;
  let to = Math.min(read.tokens.length, from + 12);
  for (let index = Math.max(from + 5, find.place.to + 1); index < to; index += 1) {
    const before = read.tokens[index - 1];
    const here = read.tokens[index];
    if (before === undefined || here === undefined) break;
    const noun = DETERMINERS.has(before.word); // "hid the cause" does not end before "cause"
    if ((STOPS.has(here.word) && !noun) || here.start - before.end > 1) {
      to = index;
      break;
    }
  }
  // "saved | 30 %": the number is the point.
  if (startsNumber(read.tokens[to]?.word)) to = Math.min(read.tokens.length, to + 2);
  // Cut by length alone, it would end in the middle of a phrase: "I asked the kitchen for".
  while (to < read.tokens.length && to > from + 3 && leftOpen(read.tokens[to - 1]?.word ?? '')) to -= 1;
  return findings.span({ sentence: find.sentence, place: { from, to } });
}

/** The words of a span as a quote of at most 14 words, without inner quotation marks; " …" stands for the rest of its sentence. */
export function quoteOf(
  thread: readonly { readonly answer: string }[],
  span: Span | null,
  most = QUOTE_WORDS,
): string | null {
  if (span === null) return null;
  const answer = thread[span.response]?.answer ?? '';
  const slice = answer.slice(span.start, span.end);
  const clean = slice.split(/["“”\n\r?]/u).find((piece) => piece.trim().length > 1) ?? '';
  const words = [...clean.matchAll(/\S+/gu)];
  let count = Math.min(most, words.length);
  const cut = count < words.length;
  if (cut && startsNumber(words[count]?.[0])) while (count > 3 && startsNumber(words[count]?.[0])) count -= 1;
  while (cut && count > 3 && leftOpen((words[count - 1]?.[0] ?? '').toLowerCase())) count -= 1;
  const last = words[count - 1];
  if (last === undefined) return null;
  const end = last.index + last[0].length;
  const quote = clean.slice(words[0]?.index ?? 0, end).replace(/[,;:.…!\-–—]+$/u, '');
  if (quote.length < 2 || quote.length > 160) return null;
  const rest = `${clean.slice(end)}${clean === slice ? answer.slice(span.end) : ''}`;
  const next = /^\s+([\p{L}\p{N}]+)/u.exec(rest)?.[1]?.toLowerCase();
  const goesOn = next !== undefined && !STOPS.has(next) && /[\p{L}\p{N}%’']$/u.test(last[0]);
  return goesOn ? `${quote} …` : quote;
}
