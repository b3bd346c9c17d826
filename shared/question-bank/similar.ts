/*
 * When are two questions the same question? Exactly, when only case and punctuation differ; nearly, when they
 * share most of their words of content. It knows English endings, not meanings: a paraphrase in other words
 * passes unseen.
 */

/** From here on `similar` calls two questions near-duplicates. */
export const NEAR_DUPLICATE = 0.6;

/** The text as it is compared: lower case, no punctuation, single spaces. */
export function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much two questions share, 0–1: the Jaccard index of their content words' stems. */
export function similar(a: string, b: string): number {
  return overlap(contentStems(a), contentStems(b));
}

/** The stems of a text's content words; for comparing one text with many without reading it again. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = normalized(text)
    .split(' ')
    .filter((word) => word !== '');
  const content = words.filter((word) => !FRAME.has(word));
  // A question made of frame words only ("Why should we take you?") is compared by them.
  return new Set((content.length > 0 ? content : words).map(stem));
}

/** The Jaccard index, 0–1; two empty sets share nothing. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Cuts the commonest endings, so that "deciding", "decides" and "decided" meet. */
function stem(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  const bare = singular.length > 5 ? singular.replace(/(?:ing|ed|ly)$/, '') : singular;
  return bare.length > 4 ? bare.replace(/e$/, '') : bare;
}

/** Words that most questions hold ("Tell me about a time …"): counted, they would make all questions alike. */
const FRAME: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can did do does for from had has have how i if in is it its me my of on or
  our so than that the their them then there they this to us was we were what when where which who whom whose why
  will with without would you your yourself
  about describe explain give tell time say work worked working`.split(/\s+/),
);
