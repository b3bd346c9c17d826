import { cleaned } from '../rendering/fence.ts';

/** More than a screen holds of one finding; a model that writes this much was asked for something else. */
const MOST_CHARACTERS = 400;

/** A model's words as they are kept: one line, without links, addresses, mark-up or what cannot be seen, not endless. */
export function plain(text: string): string {
  return plainUpTo(MOST_CHARACTERS, text);
}

/** The same for words that may be longer. The length comes first: `map` hands on a place second. */
export function plainUpTo(most: number, text: string): string {
  const line = cleaned(text)
    .replace(/(?:https?:\/\/|www\.)\S+/giu, '')
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '')
    .replace(/\*\*|`/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:#+|[-•]|\d{1,2}[.)]) /u, '');
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
