/* Better versions with something in them that nobody said, and faithful ones: what the check of a rewrite meets. */
import type { CorpusAnswer } from '../corpus/corpus.ts';

const sentencesOf = (answer: string) => answer.split(/(?<=[.!?])\s+/u).filter((one) => one.trim() !== '');

/** One invented sentence of each kind; figures and names that no answer of the corpus holds. */
const INVENTED: readonly ((index: number) => string)[] = [
  (index) => `It saved ${4_731 + 13 * index} euros a year.`,
  (index) => `Errors fell by ${61 + (index % 7)}.3 % in the end.`,
  (index) =>
    `I did this at ${['Nordwind', 'Calloway', 'Brightwater', 'Tessaro'][index % 4]} Holdings in 2011.`,
  (index) =>
    `I was promoted to ${['director', 'head of the department'][index % 2]} for it and won an award.`,
  () => 'It was then adopted company-wide, and the board presented it to the investors.',
];

export interface Rewrite {
  readonly text: string;
  readonly sources: readonly string[];
}

/** A hundred rewrites, each the answer with one invention behind its first sentence. */
export function inventedRewrites(answers: readonly CorpusAnswer[], count = 100): Rewrite[] {
  return take(answers, count).map(({ answer }, index) => {
    const [first = '', ...rest] = sentencesOf(answer);
    const invention = INVENTED[index % INVENTED.length]?.(index) ?? '';
    return { text: [first, invention, ...rest].join(' '), sources: [answer] };
  });
}

/** A hundred faithful ones: sentences in another order, without one of them, figures and fillers as they were. */
export function faithfulRewrites(answers: readonly CorpusAnswer[], count = 100): Rewrite[] {
  return take(answers, count).map(({ answer }, index) => {
    const all = sentencesOf(answer);
    const without = all.filter((_, at) => all.length < 3 || at !== index % all.length);
    return { text: [...without.slice(1), ...without.slice(0, 1)].join(' '), sources: [answer] };
  });
}

function take(answers: readonly CorpusAnswer[], count: number): readonly CorpusAnswer[] {
  const step = Math.max(1, Math.floor(answers.length / count));
  return answers.filter((_, index) => index % step === 0).slice(0, count);
}
