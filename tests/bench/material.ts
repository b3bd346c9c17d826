/* Words to type and to judge. */
import { FULL_ANSWER } from '../helpers/walking.ts';

const SENTENCES = [
  ...FULL_ANSWER.split(/(?<=\.) /),
  'The first hour was the hardest, because the dough for the rolls had to rest while the ovens were still cold.',
  'I asked every colleague what they could take on, and wrote the three most urgent jobs on the board.',
  'When a customer complained about the empty shelf, I explained what had happened and offered coffee.',
  'We decided together to bake fewer sorts, because forty percent of our sales come from four breads.',
  'I checked the numbers each evening and told the owner what I had changed and why.',
];

/** An answer of exactly so many words, of whole sentences but for the last one. */
export function answerOf(words: number): string {
  const all: string[] = [];
  for (let place = 0; all.length < words; place += 1) {
    all.push(...(SENTENCES[place % SENTENCES.length] ?? '').split(' '));
  }
  return all.slice(0, words).join(' ');
}
