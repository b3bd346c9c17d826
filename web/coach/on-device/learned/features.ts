/*
 * What is counted for the learned part of a judgment: plain habits of telling, each with the places it was read
 * from. A feature says in advance which way it may push; training only finds how far, so more of a good thing
 * never lowers a score. No feature is a word of a trade, a name, a spelling or a length.
 */
import type { Evidence } from '#shared/interview/evidence.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import { isList } from '../evidence/findings.ts';
import type { Cue } from '../evidence/lexicon.ts';
import type { Measures } from '../evidence/measures.ts';
import { isClearPast } from '../evidence/verbs.ts';
import { findAll, type Sentence } from '../reading/text.ts';
import { isContent } from '../reading/words.ts';
import type { Judged } from '../rubrics/rubric.ts';

export interface Reading {
  /** Null where it says nothing about this type of question: it then neither lifts nor lowers. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}

export interface Feature {
  /** 1: may only lift; −1: may only lower. */
  readonly push: 1 | -1;
  /** What a place is marked as. */
  readonly label: string;
  read(m: Measures, judged: Judged, type: QuestionType): Reading;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Questions that ask what happened; elsewhere it says nothing that the present or the future is spoken of. */
const TELLS: ReadonlySet<QuestionType> = new Set(['behavioral', 'weakness']);

/** How people talk: it fills time and says nothing, so it neither counts nor thins out what does. */
const TALK =
  /(?<![^ ])(?:you know|i mean|i guess|kind of|sort of|yeah|okay|ok|oh|well|anyway|basically|actually|honestly|like|so)(?![^ ])/g;

/** Of each sentence the tokens that are mere talk. */
const talkIn = onceFor((m: Measures): readonly ReadonlySet<number>[] =>
  m.findings.sentences.map(
    (read) =>
      new Set(
        [...findAll(read, TALK)].flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, index) => from + index),
        ),
      ),
  ),
);

const weightyWords = onceFor((m: Measures) => talkIn(m).reduce((words, talk) => words - talk.size, m.words));

/** The same for the same answer, worked out once. */
function onceFor<Worked>(work: (m: Measures) => Worked): (m: Measures) => Worked {
  const known = new WeakMap<Measures, Worked>();
  return (m) => {
    const before = known.get(m);
    if (before !== undefined) return before;
    const worked = work(m);
    known.set(m, worked);
    return worked;
  };
}

const per100 = (count: number, m: Measures) => (100 * count) / Math.max(60, weightyWords(m));
const NOTHING: Reading = { value: null, evidence: [] };
/** Places shown of one feature. */
const MOST_PLACES = 2;

interface Place {
  readonly sentence: number;
  readonly place: { readonly from: number; readonly to: number };
}

function reading(value: number, places: readonly Place[], m: Measures, label: string): Reading {
  return { value, evidence: places.slice(0, MOST_PLACES).map((place) => m.mark(place, label)) };
}

type Test = (word: string, before: string, after: string) => boolean;

/** Words that pass a test, outside of lists of names. */
function wordsIn(m: Measures, test: Test): Place[] {
  const talk = talkIn(m);
  return m.findings.sentences.flatMap((read, sentence) =>
    isList(read)
      ? []
      : read.tokens.flatMap(({ word }, index) =>
          !talk[sentence]?.has(index) &&
          test(word, read.tokens[index - 1]?.word ?? '', read.tokens[index + 1]?.word ?? '')
            ? [{ sentence, place: { from: index, to: index + 1 } }]
            : [],
        ),
  );
}

/** Words of a kind per hundred. */
function words(push: 1 | -1, label: string, test: Test, only?: ReadonlySet<QuestionType>): Feature {
  return {
    push,
    label,
    read: (m, _, type) => {
      if (only !== undefined && !only.has(type)) return NOTHING;
      const places = wordsIn(m, test);
      return reading(per100(places.length, m), places, m, label);
    },
  };
}

/** Different wordings of a cue, at the pace of a usual answer. */
function cue(push: 1 | -1, label: string, name: Cue): Feature {
  return { push, label, read: (m) => reading(m.rate(name), m.findings.cues[name], m, label) };
}

/** Share of sentences that pass a test, 0–1. */
function sentences(
  push: 1 | -1,
  label: string,
  test: (read: Sentence, index: number, m: Measures) => boolean,
): Feature {
  return {
    push,
    label,
    read: (m) => {
      const all = m.findings.sentences;
      const found = all.flatMap((read, sentence) =>
        test(read, sentence, m) ? [{ sentence, place: { from: 0, to: read.tokens.length } }] : [],
      );
      return reading(found.length / Math.max(1, all.length), found, m, label);
    },
  };
}

const has = (m: Measures, name: Cue, sentence: number) =>
  m.findings.cues[name].some((find) => find.sentence === sentence);
/** The last two sentences: how an answer ends. */
const isEnd = (index: number, m: Measures) => index >= m.findings.sentences.length - 2;
const HOLLOW: readonly Cue[] = ['generic', 'praise', 'vague', 'buzz', 'habitual'];

const ABSTRACT = /(?:tion|sion|ment|ity|ness|ance|ence|ism|ship|ology|ional|ical)s?$/;
const isAbstract = (word: string) => word.length > 6 && ABSTRACT.test(word);
const isAdverb = (word: string) => word.length > 4 && word.endsWith('ly');
const PAST = set('was were had did could went came');
const isPast: Test = (word) => PAST.has(word) || isClearPast(word);
const NOW = set(
  "is are am has have do does 's think want need means get gets know believe feel like make makes say says try work works",
);
const PERSONS = set('he she him her his hers');
const SAYING = set('said told asked say tell ask asks says called rang wrote');
const ASKING = set('ask call ring phone write tell say show explain listen');
const LIMITS = set(
  'only same still own instead before until nobody already left rest other both first just even',
);
const OPINION = set(
  'think believe feel mean important must should always everything everyone everybody people somebody someone things thing',
);
const STRONG = set(
  'very really most best greatest extremely highly truly always never completely absolutely every all each many much some lot more',
);
const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half|\d{1,2})$/;
const UNIT =
  /^(?:second|minute|hour|day|night|week|month|morning|evening|afternoon|met(?:er|re)|kilo|lit(?:er|re)|page|row|line|euro|pound|dollar)s?$/;

/** Asked, called, told, showed: doings of one's own towards somebody. */
function turnsTo(m: Measures): Place[] {
  const seen = new Set<number>();
  return m.findings.acts.flatMap((act) => {
    if (act.agent !== 'own' || act.manner === 'not_done' || !ASKING.has(act.lemma) || seen.has(act.sentence))
      return [];
    seen.add(act.sentence);
    return [{ sentence: act.sentence, place: act.place }];
  });
}

export const FEATURES = {
  steps: {
    push: 1,
    label: 'a step',
    read: (m) =>
      reading(
        m.findings.steps.length * m.pace,
        m.findings.steps.map((sentence) => ({ sentence, place: { from: 0, to: 3 } })),
        m,
        'a step',
      ),
  },
  ownSteps: {
    push: 1,
    label: 'your own action',
    read: (m, _, type) =>
      TELLS.has(type) ? reading(m.deeds.length * m.pace, m.deeds, m, 'your own action') : NOTHING,
  },
  stepWords: sentences(1, 'told in steps', (_, index, m) => has(m, 'step', index)),
  toldAsPast: {
    push: 1,
    label: 'told as it happened',
    read: (m, _, type) => {
      if (!TELLS.has(type)) return NOTHING;
      const past = wordsIn(m, isPast);
      const now = wordsIn(m, (word) => NOW.has(word)).length;
      return reading(past.length / (past.length + now + 4), past, m, 'told as it happened');
    },
  },
  trouble: cue(1, 'the trouble', 'problem'),
  endsInLesson: sentences(1, 'what stayed', (_, index, m) => isEnd(index, m) && has(m, 'learning', index)),
  endsInGeneral: sentences(
    -1,
    'ends in general',
    (_, index, m) => isEnd(index, m) && (has(m, 'generic', index) || has(m, 'praise', index)),
  ),
  empty: sentences(
    -1,
    'says nothing that happened',
    (_, index, m) =>
      HOLLOW.some((name) => has(m, name, index)) &&
      !m.findings.acts.some(
        (act) => act.sentence === index && act.manner === 'done' && act.weight === 'deed',
      ),
  ),
  choices: cue(1, 'a choice', 'decision'),
  turnsTo: {
    push: 1,
    label: 'whom you turned to',
    read: (m) => {
      const places = turnsTo(m);
      return reading(places.length * m.pace, places, m, 'whom you turned to');
    },
  },
  accuracy: {
    push: 1,
    label: 'a point of a correct answer',
    read: (_, judged) => {
      const found = judged.criteria.find(({ key }) => key === 'accuracy');
      return { value: found?.score ?? null, evidence: [...(found?.evidence ?? [])].slice(0, MOST_PLACES) };
    },
  },
  questions: {
    push: 1,
    label: 'what you would find out',
    read: (m) =>
      reading(
        per100(m.findings.cues.question.length, m),
        m.findings.cues.question,
        m,
        'what you would find out',
      ),
  },
  general: cue(-1, 'said in general', 'generic'),
  praise: cue(-1, 'praise of oneself', 'praise'),
  now: words(-1, 'how it is, not what happened', (word) => NOW.has(word), TELLS),
  opinion: words(-1, 'what one thinks of it', (word) => OPINION.has(word)),
  concrete: words(
    1,
    'something named',
    (word) =>
      isContent(word) && !isAbstract(word) && !isAdverb(word) && !word.endsWith('ing') && !/\d/.test(word),
  ),
  units: words(1, 'how long, how much', (word) => UNIT.test(word)),
  counted: words(1, 'how many', (word) => COUNTED.test(word)),
  saying: words(1, 'what was said', (word) => SAYING.has(word)),
  persons: words(1, 'a person in it', (word) => PERSONS.has(word)),
  limits: words(1, 'a limit or an exception', (word) => LIMITS.has(word)),
  noticed: {
    push: 1,
    label: 'what you saw',
    read: (m) => reading(m.noticed.length * m.pace, m.noticed, m, 'what you saw'),
  },
  ownPast: words(1, 'what you did', (word, before) => before === 'i' && isClearPast(word), TELLS),
  abstract: words(-1, 'an abstract word', (word) => isAbstract(word)),
  vague: cue(-1, 'left vague', 'vague'),
  fashion: cue(-1, 'a fashionable word', 'buzz'),
  passive: {
    push: -1,
    label: 'done by nobody',
    read: (m) => {
      const acts = m.findings.acts.filter((act) => act.manner === 'passive');
      return reading(per100(acts.length, m), acts, m, 'done by nobody');
    },
  },
  strongWords: words(-1, 'a strong word', (word) => STRONG.has(word) || isAdverb(word)),
  others: {
    push: 1,
    label: 'what others did then',
    read: (m) => reading(m.otherDeeds.length * m.pace, m.otherDeeds, m, 'what others did then'),
  },
  leftUndone: words(
    1,
    'what was not done',
    (word, before) => word === 'not' && /^(?:did|could|would|had|was)$/.test(before),
  ),
  cost: cue(1, 'a cost', 'trade'),
  dense: sentences(
    1,
    'full of particulars',
    (read, index, m) =>
      read.tokens.filter(({ word }) => isContent(word)).length >
      (read.tokens.length - (talkIn(m)[index]?.size ?? 0)) / 3,
  ),
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];
