/* From sentence numbers to points and evidence of a contract. What does not resolve is dropped. */
import type { Evidence, Point, Span } from '#shared/interview/evidence.ts';
import type { NumberedThread } from '../rendering/sentences.ts';
import { plain } from './plain.ts';

/** Points that rest on a sentence; at most `most`. One without words or without its sentence is no point. */
export function seenPoints(
  found: readonly { readonly sentence: number; readonly text: string }[],
  thread: NumberedThread,
  most: number,
): Point[] {
  return found
    .flatMap(({ sentence, text }) => {
      const span = thread.spanOf(sentence);
      return span && plain(text) !== '' ? [{ text: plain(text), span, missing: null }] : [];
    })
    .slice(0, most);
}

/** Points about what is missing; a name for it or a sentence where it belongs must be left. */
export function lackingPoints(
  found: readonly { readonly missing: string; readonly sentence: number; readonly text: string }[],
  thread: NumberedThread,
  most: number,
): Point[] {
  return found
    .flatMap(({ missing, sentence, text }) => {
      const span = thread.spanOf(sentence);
      const name = plain(missing) || null;
      return plain(text) !== '' && (span || name) ? [{ text: plain(text), span, missing: name }] : [];
    })
    .slice(0, most);
}

/** The places of sentences, each once, in the order given, those that exist. */
export function spansOf(ids: readonly number[], thread: NumberedThread): Span[] {
  return [...new Set(ids)].flatMap((id) => thread.spanOf(id) ?? []);
}

/** The same as evidence under a label. */
export function evidenceOf(ids: readonly number[], label: string, thread: NumberedThread): Evidence[] {
  return spansOf(ids, thread).map((span) => ({ ...span, label }));
}
