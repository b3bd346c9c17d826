/* The line of the résumé that tells the same occasion. */
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import type { JudgedThread } from '../judge-thread.ts';
import { type Sentence, stem } from '../reading/text.ts';
import { isContent } from '../reading/words.ts';

/**
 * A résumé line that clearly tells the same thing: three shared content words, more than a third of the line, two
 * of them in the situation. What the answer tells already is not said twice.
 */
export function resumeLine(
  { measures }: JudgedThread,
  situation: readonly number[],
  input: QuestionFeedback.Input,
): string | null {
  if (input.resume === null) return null;
  const { sentences } = measures.findings;
  const words = (reads: readonly (Sentence | undefined)[]) =>
    reads.flatMap((read) => (read?.tokens ?? []).map((token) => token.word));
  const all = words(sentences);
  const mine = new Set(all.filter(isContent).map(stem));
  const place = new Set(
    words(situation.map((index) => sentences[index]))
      .filter(isContent)
      .map(stem),
  );
  let best: string | null = null;
  let most = 2;
  for (const raw of input.resume.split(/\r?\n/u)) {
    const line = raw.replace(/^[\s•●▪*–—-]+/u, '').trim();
    if (line.length < 20 || line.length > 220 || !/\d/.test(line)) continue;
    const stems = new Set((line.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter(isContent).map(stem));
    const shared = [...stems].filter((one) => mine.has(one)).length;
    const figures = line.match(/\d[\d.,]*/gu) ?? [];
    const told =
      shared / stems.size > 0.9 || figures.every((figure) => all.includes(figure.replace(/[.,]$/u, '')));
    if (told || [...stems].filter((one) => place.has(one)).length < 2) continue;
    if (shared > most && shared / stems.size > 0.34) {
      best = line;
      most = shared;
    }
  }
  return best;
}
