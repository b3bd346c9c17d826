/* Everything found in a thread, with its place: what rubrics, feedback and follow-ups all read from. */
import type { Span } from '#shared/interview/evidence.ts';
import { findAll, type Sentence, type Stretch, spanOf } from '../reading/text.ts';
import { FUNCTION_WORDS } from '../reading/words.ts';
import { type Act, type Agent, actsOf, isStep } from './actions.ts';
import { CUES, type Cue } from './lexicon.ts';

/** One find: what was matched, where, and in which sentence of the thread. */
export interface Find {
  readonly words: string;
  readonly sentence: number;
  readonly place: Stretch;
}

export interface OwnAct extends Act {
  readonly sentence: number;
}

export interface Findings {
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly cues: Readonly<Record<Cue, readonly Find[]>>;
  readonly acts: readonly OwnAct[];
  /** Sentence indexes that open as a step. */
  readonly steps: readonly number[];
  span(find: { readonly sentence: number; readonly place: Stretch }): Span;
  whole(sentence: number): Span;
}

/** He and she count alike, to the last point. */
const SAME_PERSON: Readonly<Record<string, string>> = { she: 'he', her: 'him', his: 'him' };

/** Words in comma lists of three or more short items: names dropped rather than things told. */
export function isList(read: Sentence): boolean {
  const words = read.tokens.length;
  const grammar = read.tokens.filter((token) => FUNCTION_WORDS.has(token.word)).length;
  return words >= 4 && (grammar / words < 0.2 || (read.commas >= 3 && read.commas / words >= 0.3));
}

export function findEvidence(sentences: readonly Sentence[]): Findings {
  const acts: OwnAct[] = [];
  const steps: number[] = [];
  const cues = Object.fromEntries(Object.keys(CUES).map((name) => [name, [] as Find[]])) as Record<
    Cue,
    Find[]
  >;
  let words = 0;
  let speaker: Agent | null = null;
  sentences.forEach((read, sentence) => {
    words += read.tokens.length;
    for (const [name, pattern] of Object.entries(CUES) as [Cue, RegExp][]) {
      for (const place of findAll(read, pattern)) {
        const found = read.tokens
          .slice(place.from, place.to)
          .map((token) => token.word)
          .join(' ');
        cues[name].push({
          words: name === 'people' ? (SAME_PERSON[found] ?? found) : found,
          sentence,
          place,
        });
      }
    }
    if (isList(read)) return;
    if (isStep(read)) steps.push(sentence);
    for (const act of actsOf(read, speaker)) {
      acts.push({ ...act, sentence });
      speaker = act.agent;
    }
  });
  const at = (sentence: number): Sentence | undefined => sentences[sentence];
  return {
    sentences,
    words,
    cues,
    acts,
    steps,
    span: (find) => {
      const read = at(find.sentence);
      return read === undefined ? { response: 0, start: 0, end: 1 } : spanOf(read, find.place);
    },
    whole: (sentence) => {
      const read = at(sentence);
      return read === undefined ? { response: 0, start: 0, end: 1 } : spanOf(read);
    },
  };
}
