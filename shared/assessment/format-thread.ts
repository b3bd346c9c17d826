/**
 * A question's responses as one labeled text, for a reader who sees only text (000-100): "INITIAL RESPONSE",
 * then "FOLLOW-UP 1", "FOLLOW-UP 2", …, each label above its words, a blank line between. Oldest first,
 * as given.
 */
export function formatThread(thread: readonly { readonly answer: string }[]): string {
  return thread
    .map(({ answer }, place) => `${place === 0 ? 'INITIAL RESPONSE' : `FOLLOW-UP ${place}`}:\n${answer}`)
    .join('\n\n');
}
