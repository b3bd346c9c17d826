/* The candidate's own words, short enough to say back. A quote is a slice of the answer, never a retelling. */
import type { Span } from '#shared/interview/evidence.ts';
import type { Findings } from '../evidence/findings.ts';
import type { Stretch } from '../reading/text.ts';

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
  return findings.span({ sentence: find.sentence, place: { from, to } });
}

/** The words of a span as a quote of at most 14 words, without inner quotation marks; null when nothing readable is left. */
export function quoteOf(
  thread: readonly { readonly answer: string }[],
  span: Span | null,
  most = QUOTE_WORDS,
): string | null {
  if (span === null) return null;
  const slice = thread[span.response]?.answer.slice(span.start, span.end) ?? '';
  const clean = slice.split(/["“”\n\r?]/u).find((piece) => piece.trim().length > 1) ?? '';
  const words = [...clean.matchAll(/\S+/gu)];
  const last = words[Math.min(most, words.length) - 1];
  if (last === undefined) return null;
  const quote = clean.slice(words[0]?.index ?? 0, last.index + last[0].length).replace(/[,;:.…!\-–—]+$/u, '');
  return quote.length < 2 || quote.length > 160 ? null : quote;
}
