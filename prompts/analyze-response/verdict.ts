/*
 * From ratings to a verdict, in code (X1). A model rates parts 1 to 5 by anchors and shows the sentences; what
 * they amount to, and what holds a total down, is decided here, for every answer alike.
 */
import { RUBRICS, rubricTotal } from '#shared/assessment/rubrics.ts';
import type { CriterionScore, DimensionScore } from '#shared/interview/records.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import { ratedCriteria } from '../rendering/anchors.ts';
import type { NumberedThread } from '../rendering/sentences.ts';
import { evidenceOf, spansOf } from '../replies/points.ts';
import type { Output } from './contract.ts';
import type { Part, Reply } from './reply.ts';

type Scored = Extract<Output['verdict'], { kind: 'scored' }>;
type Ceiling = Scored['ceiling'];

/** Without a sentence to show for it, a part is worth no more than this. */
const MOST_WITHOUT_EVIDENCE = 2;

const LABELS = {
  structure: 'a part of the answer',
  relevance: 'meets the question',
  specificity: 'concrete',
  communication: 'how it is told',
  impact: 'what it led to',
} as const;

/** The verdict, or null when the reply rated none of the parts this question has. */
export function verdictOf(reply: Reply, type: QuestionType, thread: NumberedThread): Scored | null {
  const shown = shownParts(reply, type, thread);
  const criteria = criteriaOf(shown, type, reply, thread);
  const structure = rubricTotal(RUBRICS[type], criteria);
  if (structure === null) return null;
  const dimension = (name: keyof typeof LABELS, part: Part): DimensionScore => ({
    score: scoreOf(part.rating),
    evidence: evidenceOf(part.sentences, LABELS[name], thread),
  });
  return {
    kind: 'scored',
    dimensions: {
      structure: {
        score: Math.round(structure),
        evidence: criteria.flatMap(({ evidence }) =>
          evidence.slice(0, 1).map((span) => ({ ...span, label: LABELS.structure })),
        ),
      },
      relevance: dimension('relevance', reply.relevance),
      specificity: dimension('specificity', withEvidence(reply.specificity, thread)),
      communication: dimension('communication', reply.communication),
      impact: dimension('impact', withEvidence(reply.impact, thread)),
    },
    rubric: { id: RUBRICS[type].id, criteria },
    ceiling: ceilingOf(reply, shown, type, thread),
    confidence: reply.confidence,
  };
}

/** X18: a story without an own action or an outcome, which would cost the job. */
export function isCriticalGap(reply: Reply, type: QuestionType, thread: NumberedThread): boolean {
  const shown = shownParts(reply, type, thread);
  return type === 'behavioral' && [shown.get('action'), shown.get('result')].some((it) => it?.rating === 1);
}

/**
 * What has to be shown and is not, as a sentence for the model; null when the ratings can stand. High ratings
 * without their sentences are what a model writes that obeyed the material instead of reading it.
 */
export function unshownIn(reply: Reply, type: QuestionType, thread: NumberedThread): string | null {
  const own = ratedCriteria(type);
  const rated = [
    ...reply.criteria.filter(({ key }) => own.includes(key)),
    reply.relevance,
    reply.specificity,
    reply.impact,
  ];
  const places = placesIn(rated, thread);
  if (places === 0 && rated.some(({ rating }) => rating > MOST_WITHOUT_EVIDENCE)) {
    return 'Parts were rated above 2 and no sentence was named that shows one of them.';
  }
  // One sentence is all there is, or says all there is to say of a practical matter.
  if (places !== 1 || thread.sentences < 2 || type === 'logistics') return null;
  return rated.every(({ rating }) => rating >= 4)
    ? 'Every part was rated 4 or 5 and one sentence was named for all of them.'
    : null;
}

/** How many places in the candidate's words parts rest on. */
function placesIn(parts: readonly Part[], thread: NumberedThread): number {
  const spans = parts.flatMap(({ sentences }) => spansOf(sentences, thread));
  return new Set(spans.map(({ response, start }) => `${response}/${start}`)).size;
}

/** 1 is 0 of 100, 3 is 50, 5 is 100. */
function scoreOf(rating: number): number {
  return (rating - 1) * 25;
}

/** The parts of this question's rubric that were rated, each as far as it is shown. */
function shownParts(reply: Reply, type: QuestionType, thread: NumberedThread): ReadonlyMap<string, Part> {
  const own = ratedCriteria(type);
  const parts = reply.criteria.filter(({ key }) => own.includes(key)).reverse(); // The first of two counts.
  return new Map(parts.map(({ key, ...part }) => [key, withEvidence(part, thread)]));
}

function withEvidence(part: Part, thread: NumberedThread): Part {
  const shown = spansOf(part.sentences, thread).length > 0;
  return shown || part.rating <= MOST_WITHOUT_EVIDENCE ? part : { ...part, rating: MOST_WITHOUT_EVIDENCE };
}

/** Every criterion of the rubric; one that was not rated is not assessed. */
function criteriaOf(
  shown: ReadonlyMap<string, Part>,
  type: QuestionType,
  { communication }: Reply,
  thread: NumberedThread,
): CriterionScore[] {
  return RUBRICS[type].criteria.map(({ key, label }) => {
    const part = key === 'communication' && shown.size > 0 ? communication : shown.get(key);
    return {
      key,
      score: part ? scoreOf(part.rating) : null,
      evidence: part ? evidenceOf(part.sentences, label.toLowerCase(), thread) : [],
    };
  });
}

/** Scales anchored in behavior have ceilings: the worst thing missing holds the total, however well the rest is told. */
function ceilingOf(
  reply: Reply,
  shown: ReadonlyMap<string, Part>,
  type: QuestionType,
  thread: NumberedThread,
): Ceiling {
  const one = (key: string) => shown.get(key)?.rating === 1;
  const story = type === 'behavioral';
  const parts = [...shown.values(), reply.relevance, reply.specificity, reply.impact];
  const rules: readonly (readonly [boolean, number, string])[] = [
    [story && reply.answer_kind === 'description', 38, 'it describes you instead of telling what happened'],
    [story && reply.answer_kind === 'hypothetical', 45, 'it says what you would do, not what you did'],
    [reply.relevance.rating === 1, 45, 'it answers another question'],
    [type === 'technical' && one('accuracy'), 45, 'it is not right at its core'],
    [story && reply.answer_kind === 'habitual', 50, 'it tells what you usually do, not one occasion'],
    [story && one('action'), 50, 'no action of your own is told'],
    [story && one('result'), 62, 'no outcome is told'],
    // A nine has to be shown in more than one place.
    [type !== 'logistics' && placesIn(parts, thread) < 2, 84, 'fewer than two places in your words show it'],
  ];
  const [lowest] = rules.filter(([holds]) => holds);
  return lowest ? { total: lowest[1], because: lowest[2] } : null;
}
