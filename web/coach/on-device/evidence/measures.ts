/* Numbers and places read off the findings, shared by all rubrics. Counts are of distinct pieces of evidence. */
import type { Evidence } from '#shared/interview/evidence.ts';
import { FUNCTION_WORDS } from '../reading/words.ts';
import { type Find, type Findings, isList, type OwnAct } from './findings.ts';
import type { Cue } from './lexicon.ts';
import { happens } from './verbs.ts';

export interface Measures {
  readonly findings: Findings;
  readonly words: number;
  /** The first own mention of each distinct deed, in order. */
  readonly deeds: readonly OwnAct[];
  /** Own doings too vague to see: "I helped", "I was involved". */
  readonly weakDeeds: readonly OwnAct[];
  readonly noticed: readonly OwnAct[];
  /** What the candidate would do, says to do, or does as a rule. */
  readonly intentions: readonly OwnAct[];
  readonly habits: readonly OwnAct[];
  readonly teamDeeds: readonly OwnAct[];
  readonly otherDeeds: readonly OwnAct[];
  /** Own against team: I / (I + .8 we), 0–1. */
  readonly ownShare: number;
  /** Share of all doings that are told as done, 0–1. */
  readonly toldAsDone: number;
  readonly outcomes: readonly Find[];
  /** How the story visibly went on after the own deeds, when no outcome is said outright. */
  readonly implied: OwnAct | null;
  readonly metrics: readonly Find[];
  /** 0–100: how much of it is general, self-describing, fashionable or abstract rather than told. */
  readonly hollow: number;
  /** 0–100: how much of it is told in particulars. */
  readonly specificity: number;
  /** Distinct finds at the pace of a usual answer: long answers hold more of everything. */
  rate(cue: Cue): number;
  /** What `rate` multiplies by: 1 up to 130 words, then falling with the square root of the length. */
  readonly pace: number;
  count(cue: Cue): number;
  evidence(cue: Cue, label: string, most?: number): Evidence[];
  mark(find: { readonly sentence: number; readonly place: Find['place'] }, label: string): Evidence;
}

const ABSTRACT = /(?:tion|sion|ment|ity|ness|ance|ence|ism|ship|ology|ional|ical)s?$/;

/** n against a ladder of values, linear between the steps, the last value beyond them. */
export function ladder(count: number, steps: readonly number[]): number {
  const low = Math.max(0, Math.min(steps.length - 1, Math.floor(count)));
  const here = steps[low] ?? 0;
  const above = steps[Math.min(steps.length - 1, low + 1)] ?? here;
  return here + (above - here) * (Math.min(count, steps.length - 1) - low);
}

export const clamp = (value: number, low = 0, high = 100): number => Math.min(Math.max(value, low), high);

function distinct(acts: readonly OwnAct[]): OwnAct[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    if (seen.has(act.lemma)) return false;
    seen.add(act.lemma);
    return true;
  });
}

/** Outcomes are told after the first own deed; before it only a headline ("in the end", "as a result") is one. */
function outcomesOf(findings: Findings, deeds: readonly OwnAct[], hypothetical: ReadonlySet<number>): Find[] {
  const [first] = deeds;
  const last = findings.sentences.length - 1;
  const seen = new Set<string>();
  return findings.cues.outcome.filter((find) => {
    const after =
      first === undefined
        ? find.sentence >= last * 0.5
        : find.sentence > first.sentence ||
          (find.sentence === first.sentence && find.place.from > first.place.to);
    // What happened between the steps is part of the story; its end comes with at most a third still to do.
    // Each reply is told from its own beginning, so what a later one goes back to is not "still to do".
    const told = findings.sentences[find.sentence]?.response;
    const later = deeds.filter(
      (act) => act.sentence > find.sentence && findings.sentences[act.sentence]?.response === told,
    ).length;
    // "I saw that he stopped eating" is what was seen, not how it ended.
    const tokens = findings.sentences[find.sentence]?.tokens ?? [];
    const seenOnly = tokens
      .slice(Math.max(0, find.place.from - 2), find.place.from)
      .some(({ word }) => /^(?:that|because|if|whether|why|how)$/.test(word));
    const headline = /^(?:as a result|in (?:the )?end|result)/.test(find.words);
    if (
      hypothetical.has(find.sentence) ||
      seenOnly ||
      !((after && later <= Math.max(1, deeds.length / 3)) || headline) ||
      seen.has(find.words)
    )
      return false;
    seen.add(find.words);
    return true;
  });
}

const EMPTY: readonly Cue[] = ['generic', 'vague', 'praise', 'blame'];

/**
 * Does the story visibly go on here? Somebody or something does something in the second half, once the own
 * deeds have begun ("the couple came to thank us"); after the last of them a state is enough ("four of the
 * corners were clear"). Not "the thing he liked", "because she said".
 */
function goesOn(findings: Findings, act: OwnAct, first: number, last: number): boolean {
  const tokens = findings.sentences[act.sentence]?.tokens ?? [];
  const before = tokens[act.place.from - 1]?.word ?? '';
  const depends =
    act.place.from > 0 && /^(?:because|which|that|what|where|while|as|thing|if|why|how)$/.test(before);
  if (depends || act.sentence < first || act.sentence < findings.sentences.length / 2) return false;
  if (act.manner === 'done' && act.weight !== 'noticing' && happens(act.lemma)) return true;
  const settles = act.manner === 'passive' || (act.manner === 'done' && act.lemma === 'be');
  const named = !/^(?:it|that|this|he|she|they|who)$/.test(tokens[act.place.from]?.word ?? '');
  const empty = EMPTY.some((cue) => findings.cues[cue].some((find) => find.sentence === act.sentence));
  return settles && named && !empty && act.sentence > last;
}

export function measure(findings: Findings): Measures {
  const { cues, acts, sentences, words } = findings;
  const count = (cue: Cue): number => new Set(cues[cue].map((find) => find.words)).size;
  const pace = Math.min(1, (130 / Math.max(1, words)) ** 0.5);
  const own = acts.filter((act) => act.agent === 'own');
  const done = own.filter((act) => act.manner === 'done');
  const hypothetical = new Set(
    sentences.flatMap((read, index) =>
      /(?<![^ ])i (?:would|'d|will|might)(?![^ ])/.test(read.joined) &&
      !done.some((act) => act.sentence === index)
        ? [index]
        : [],
    ),
  );
  const deeds = distinct(done.filter((act) => act.weight === 'deed'));
  const weakDeeds = distinct(done.filter((act) => act.weight === 'weak'));
  const told = acts.filter((act) => act.manner === 'done').length;
  const team = acts.filter((act) => act.agent === 'team' && act.manner === 'done' && act.weight !== 'state');
  const others = acts.filter(
    (act) => act.agent === 'other' && act.manner === 'done' && act.weight !== 'state',
  );
  const outcomes = outcomesOf(findings, deeds.length > 0 ? deeds : distinct(team), hypothetical);
  const lastDeed = done.findLast((act) => act.weight === 'deed')?.sentence ?? 0;
  const firstDeed = deeds[0]?.sentence;
  const implied =
    firstDeed === undefined
      ? null
      : (acts.findLast((act) => act.agent === 'other' && goesOn(findings, act, firstDeed, lastDeed)) ?? null);
  const all = sentences.flatMap((read) => read.tokens.map((token) => token.word));
  const abstract =
    all.filter((word) => word.length > 6 && ABSTRACT.test(word) && !FUNCTION_WORDS.has(word)).length /
    Math.max(1, words);
  const per100 = (number: number) => (100 * number) / Math.max(40, words);
  const habitual = count('habitual') * Math.max(0, 1 - told / 8);
  const emptiness =
    7 * per100(count('generic')) +
    8 * per100(count('praise')) +
    4 * per100(count('buzz')) +
    4 * per100(habitual) +
    4 * per100(count('vague')) +
    5 * per100(count('blame')) +
    500 * Math.max(0, abstract - 0.05) +
    60 * (sentences.filter(isList).length / Math.max(1, sentences.length));
  const hollow = 100 * (1 - Math.exp(-emptiness / 70));
  const metrics = cues.metric.filter(
    (find, index, list) =>
      list.findIndex((other) => other.words === find.words) === index && !/^(?:one|two)$/.test(find.words),
  );
  const units =
    0.55 * Math.min(metrics.length, 4) +
    0.45 * Math.min(count('time'), 3) +
    0.3 * Math.min(count('place'), 2) +
    0.35 * Math.min(count('people'), 4) +
    0.3 * Math.min(count('speech'), 4) +
    0.3 * Math.min(count('reason'), 3) +
    0.2 * Math.min(count('decision'), 4) +
    0.25 * Math.min(deeds.length, 5) -
    0.045 * hollow;
  const mark = (
    find: { readonly sentence: number; readonly place: Find['place'] },
    label: string,
  ): Evidence => ({
    ...findings.span(find),
    label,
  });
  return {
    findings,
    words,
    deeds,
    weakDeeds,
    noticed: distinct(done.filter((act) => act.weight === 'noticing')),
    intentions: distinct(own.filter((act) => act.manner === 'would' && act.weight !== 'state')),
    habits: distinct(own.filter((act) => act.manner === 'present' && act.weight !== 'state')),
    teamDeeds: distinct(team),
    otherDeeds: distinct(others),
    ownShare:
      own.length === 0
        ? 0
        : own.length / (own.length + 0.8 * acts.filter((act) => act.agent === 'team').length),
    toldAsDone: told / (acts.length + 1),
    outcomes,
    implied,
    metrics,
    hollow,
    specificity: clamp(100 * (1 - Math.exp(-(Math.max(0, units) * pace ** 0.6) / 2.7))),
    count,
    pace,
    rate: (cue) => count(cue) * pace,
    evidence: (cue, label, most = 3) => cues[cue].slice(0, most).map((find) => mark(find, label)),
    mark,
  };
}
