/* Is it English at all? Every list of this coach is English; in another language nothing is said (X13). */
import type { Sentence } from './text.ts';
import { FUNCTION_WORDS } from './words.ts';

/** Frequent words of neighbors that are no English words. */
const FOREIGN: ReadonlySet<string> = new Set(
  `el los las del una unos que por para con pero cuando porque fue era mi más muy también había estaba nuestro
  le les des une du et est dans pour avec mais quand parce était je nous vous ce cette qui sur sont avons
  der das und ist nicht ein eine mit für auf den dem ich wir sie war haben hatte wurde aber weil auch sich zu
  il gli della che non sono era perché quando abbiamo nel alla questo
  não uma com mas foi eu nós meu quando também estava dos em
  het een van ik niet wij heb maar toen omdat werd aan
  nie się jest że jak ale był byłem było dla kiedy oraz
  och att det jag inte vi som på när var hade
  bir ve bu için çok ama ben biz olarak daha
  je jsem jsme byl bylo když aby ale`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Non-Latin script, or foreign function words outnumbering English ones. Short texts get the benefit of the doubt. */
export function isOtherLanguage(text: string, sentences: readonly Sentence[]): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (letters.length >= 4 && latin.length / letters.length < 0.6) return true;
  const words = sentences.flatMap((read) => read.tokens.map((token) => token.word));
  if (words.length < 5) return false;
  const english =
    words.filter((word) => FUNCTION_WORDS.has(word) && !FOREIGN.has(word)).length / words.length;
  const foreign = words.filter((word) => FOREIGN.has(word)).length / words.length;
  return foreign >= 0.12 && foreign > english * 1.2;
}
