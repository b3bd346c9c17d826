/*
 * Key points of a correct answer, found by their words. This sees what was mentioned, not
 * whether it was said rightly; with no key points nothing is said about accuracy at all.
 */
import { wordsOf } from '../reading/gates.ts';
import { type Sentence, stem } from '../reading/text.ts';
import { FUNCTION_WORDS } from '../reading/words.ts';

export interface KeyPoint {
  readonly text: string;
  /** 1 said, .5 touched, 0 not found. */
  readonly hit: number;
  /** The sentence that says most of it. */
  readonly sentence: number | null;
}

const stemsOf = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
      .map(stem),
  ),
];

/** Two stems are one word when they agree in four letters or more, or fully: "idempot…", "deduplic…/duplic…". */
export function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.min(one.length, other.length);
  return least >= 4 && one.slice(0, Math.max(4, least - 1)) === other.slice(0, Math.max(4, least - 1));
}

export function keyPointsIn(
  keyPoints: readonly string[],
  question: string,
  sentences: readonly Sentence[],
): KeyPoint[] {
  const asked = new Set(stemsOf(question));
  const spoken = sentences.map((read) => new Set(wordsOf([read]).map(stem)));
  const all = [...new Set(spoken.flatMap((stems) => [...stems]))];
  return keyPoints.map((text) => {
    let best = 0;
    let sentence: number | null = null;
    for (const alternative of text.split('|')) {
      const wanted = stemsOf(alternative);
      const fresh = wanted.filter((one) => !asked.has(one));
      const needed = fresh.length > 0 ? fresh : wanted;
      if (needed.length === 0) continue;
      const share = needed.filter((one) => all.some((mine) => alike(mine, one))).length / needed.length;
      if (share <= best) continue;
      best = share;
      let most = 0;
      spoken.forEach((stems, index) => {
        const here = needed.filter((one) => [...stems].some((mine) => alike(mine, one))).length;
        if (here > most) {
          most = here;
          sentence = index;
        }
      });
    }
    return { text, hit: best >= 0.55 ? 1 : best >= 0.3 ? 0.5 : 0, sentence: best >= 0.3 ? sentence : null };
  });
}

/** 0–100 over the key points, or null when the question has none. */
export function accuracyOf(points: readonly KeyPoint[]): number | null {
  if (points.length === 0) return null;
  return (100 * points.reduce((sum, point) => sum + point.hit, 0)) / points.length;
}
