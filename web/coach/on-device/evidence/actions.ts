/*
 * Who did what. A subject, up to three auxiliaries or adverbs, a verb: "I had already asked",
 * "we then moved", "she came back". Verbs joined by "and" or "then" inherit the subject.
 */
import type { Sentence, Stretch } from '../reading/text.ts';
import { isClearPast, STEP_VERBS, verbOf, weightOf } from './verbs.ts';

export type Agent = 'own' | 'team' | 'other';
export type Manner = 'done' | 'present' | 'would' | 'not_done' | 'passive';

export interface Act {
  readonly agent: Agent;
  readonly lemma: string;
  readonly manner: Manner;
  readonly weight: ReturnType<typeof weightOf>;
  readonly place: Stretch;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SUBJECTS: ReadonlyMap<string, Agent> = new Map([
  ['i', 'own'],
  ['we', 'team'],
  ['he', 'other'],
  ['she', 'other'],
  ['they', 'other'],
  ['it', 'other'],
  ['who', 'other'],
  ['everyone', 'other'],
  ['everybody', 'other'],
  ['nobody', 'other'],
]);
const AUXILIARIES = set(
  "am is are was were be been being have has had having do does did will would shall should can could may might must 'd going to used ended up",
);
const MODALS = set('will would shall should can could may might must');
const ADVERBS = set(
  'also just then never always really only first still already even ever actually quickly so now soon not both all each again later immediately simply basically probably maybe often usually sometimes once myself personally too kind of sort like rather finally eventually instead before therefore nevertheless nonetheless thus hence soon long since straight mostly almost nearly simply pretty much somehow apparently obviously carefully politely calmly privately ended',
);
/** After these the sentence has a new subject; a following verb is no longer the first one's. */
const BREAKS = set(
  'who which that what where because if when while whereas he she they it we you i there this these those whose',
);
/** A relative clause ends at a comma: "I stopped the two who could park, sent the fish, …" goes on with "I". */
const RELATIVES = set('who which that because whose where');
const LINKS = set('and then but or so');

interface Group {
  readonly act: Act;
  readonly next: number;
}

function mannerOf(auxiliaries: readonly string[], word: string): Manner {
  const verb = verbOf(word);
  const has = (name: string) => auxiliaries.includes(name);
  const modal = auxiliaries.find((name) => MODALS.has(name));
  const perfect = has('have') || has('had') || has('has');
  if (modal !== undefined)
    return perfect && modal !== 'will' ? 'not_done' : modal === 'could' && has('not') ? 'not_done' : 'would';
  if (has("'d")) return verb.tense === 'past' || verb.tense === 'participle' ? 'done' : 'would';
  const be = ['am', 'is', 'are', 'was', 'were', 'been', 'being'].some(has);
  if (be && verb.tense === 'gerund') return has('was') || has('were') || has('been') ? 'done' : 'present';
  if (be && (verb.tense === 'past' || verb.tense === 'participle')) return 'passive';
  if (be) return has('was') || has('were') ? 'done' : 'present';
  if (has('used')) return 'present';
  if (perfect) return 'done';
  if (has('did')) return 'done';
  if (has('do') || has('does')) return 'present';
  return verb.tense === 'past' || verb.tense === 'participle' ? 'done' : 'present';
}

const OBJECTS = set(
  'a an the my our no it this that these those some two three four five her his him them him every',
);
const NO_ADVERB = set('apply reply supply rely fly imply comply multiply early family only');

/** "I had a tank installed", "we got the lock changed": what was had done is the deed. */
function causedBy(read: Sentence, at: number): { readonly word: string; readonly index: number } | null {
  for (let index = at + 2; index <= at + 6; index += 1) {
    const word = read.tokens[index]?.word ?? '';
    if (word === '' || BREAKS.has(word) || LINKS.has(word)) return null;
    if (isClearPast(word) || verbOf(word).tense === 'participle') return { word, index };
  }
  return null;
}

function group(read: Sentence, at: number, agent: Agent): Group | null {
  const auxiliaries: string[] = [];
  let index = at + 1;
  let object = false;
  for (; index < read.tokens.length && index - at <= 5; index += 1) {
    const word = read.tokens[index]?.word ?? '';
    if (AUXILIARIES.has(word)) {
      // "I had a list", "I did the banner": an auxiliary with an object is the verb itself.
      object = /^(?:had|have|did|do)$/.test(word) && OBJECTS.has(read.tokens[index + 1]?.word ?? '');
      if (object) break;
      auxiliaries.push(word);
    } else if (ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NO_ADVERB.has(word))) {
      if (word === 'not') auxiliaries.push('not');
    } else break;
  }
  const word = read.tokens[index]?.word;
  if (word === undefined || index - at > 5 || !/^\p{L}/u.test(word)) return null;
  if (SUBJECTS.has(word) || word === 'a' || word === 'the') return null;
  const caused = /^(?:had|got)$/.test(word) && auxiliaries.length === 0 ? causedBy(read, index) : null;
  if (caused !== null) {
    const { lemma } = verbOf(caused.word);
    const place = { from: at, to: caused.index + 1 };
    return { act: { agent, lemma, manner: 'done', weight: weightOf(lemma), place }, next: caused.index + 1 };
  }
  const be = ['am', 'is', 'are', 'was', 'were'].some((name) => auxiliaries.includes(name));
  const verb = verbOf(word);
  // "I was responsible", "she is there": a state, whatever word follows.
  const state = be && verb.tense === 'present';
  const lemma = state ? 'be' : verb.tense === 'gerund' ? gerundLemma(word) : verb.lemma;
  const weight = state ? 'state' : weightOf(lemma);
  const place = { from: at, to: index + 1 };
  return { act: { agent, lemma, manner: mannerOf(auxiliaries, word), weight, place }, next: index + 1 };
}

function gerundLemma(word: string): string {
  const base = word.slice(0, -3);
  return /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

/** "…and sent the list", "…, then rang him": further verbs of the same subject. */
function* joinedTo(read: Sentence, first: Act, from: number): Generator<Act> {
  let inside = false;
  for (let index = from; index < read.tokens.length; index += 1) {
    const word = read.tokens[index]?.word ?? '';
    if (RELATIVES.has(word)) inside = true;
    else if (BREAKS.has(word)) return;
    const before = read.tokens[index - 1]?.word ?? '';
    const linked =
      LINKS.has(before) || (ADVERBS.has(before) && LINKS.has(read.tokens[index - 2]?.word ?? ''));
    const listed = index > from && isClearPast(word) && hasComma(read, index);
    if (!linked && !listed) continue;
    if (inside && !hasComma(read, index) && !(LINKS.has(before) && hasComma(read, index - 1))) continue;
    const verb = verbOf(word);
    const wouldGoOn = first.manner === 'would' || first.manner === 'present';
    const fits = wouldGoOn ? STEP_VERBS.has(word) : verb.tense === 'past' && (verb.clear || linked);
    if (!fits) continue;
    yield {
      ...first,
      lemma: verb.lemma,
      weight: weightOf(verb.lemma),
      place: { from: index, to: index + 1 },
    };
  }
}

function hasComma(read: Sentence, index: number): boolean {
  const before = read.tokens[index - 1];
  const here = read.tokens[index];
  return before !== undefined && here !== undefined && here.start - before.end === 2;
}

/** "The fish arrived cold", "the prompt was taken off": a sentence that opens with a noun and goes on in the past. */
function eventOf(read: Sentence): Act | null {
  for (let index = 0; index <= 7 && index < read.tokens.length; index += 1) {
    const word = read.tokens[index]?.word ?? '';
    if (SUBJECTS.has(word) || BREAKS.has(word) || word === 'to') return null;
    if (index === 0) continue;
    const next = read.tokens[index + 1]?.word ?? '';
    const place = { from: 0, to: Math.min(read.tokens.length, index + 2) };
    if (word === 'was' || word === 'were') {
      const { lemma, tense } = verbOf(next);
      if (tense === 'past' || tense === 'participle')
        return { agent: 'other', lemma, manner: 'passive', weight: weightOf(lemma), place };
      return { agent: 'other', lemma: 'be', manner: 'done', weight: 'state', place };
    }
    if (word === 'had' || word === 'did' || !isClearPast(word)) continue;
    const { lemma } = verbOf(word);
    return { agent: 'other', lemma, manner: 'done', weight: weightOf(lemma), place };
  }
  return null;
}

/** All deeds of a sentence, in order. `speaker` is who spoke last, for sentences that leave the subject out. */
export function actsOf(read: Sentence, speaker: Agent | null): Act[] {
  const acts: Act[] = [];
  const opening = read.tokens[0]?.word ?? '';
  if (speaker !== null && speaker !== 'other' && (isClearPast(opening) || /^(?:did|didn)$/.test(opening))) {
    const verb = verbOf(opening);
    const act: Act = {
      agent: speaker,
      lemma: verb.lemma,
      manner: 'done',
      weight: weightOf(verb.lemma),
      place: { from: 0, to: 1 },
    };
    acts.push(act, ...joinedTo(read, act, 1));
  }
  const event = acts.length === 0 ? eventOf(read) : null;
  if (event !== null) acts.push(event);
  for (let index = 0; index < read.tokens.length; index += 1) {
    const agent = SUBJECTS.get(read.tokens[index]?.word ?? '');
    if (agent === undefined) continue;
    const found = group(read, index, agent);
    if (found === null) continue;
    acts.push(found.act);
    if (found.act.manner !== 'passive') acts.push(...joinedTo(read, found.act, found.next));
  }
  return acts;
}

/** Does a sentence begin as an instruction ("Check the log first")? */
export function isStep(read: Sentence): boolean {
  const first = read.tokens[0]?.word ?? '';
  const second = read.tokens[1]?.word ?? '';
  return (
    STEP_VERBS.has(first) ||
    (/^(?:then|first|second|third|next|so|and|also|finally)$/.test(first) && STEP_VERBS.has(second))
  );
}
