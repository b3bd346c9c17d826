/*
 * A better version made only of what the candidate said (000-73…77): their own sentences in the order of the
 * rubric, hollow ones left out, a visible blank where a fact is missing. Nothing is rephrased, so nothing can
 * be invented.
 */
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import type { RevisedSegment } from '#shared/interview/records.ts';
import { isList } from '../evidence/findings.ts';
import type { JudgedThread } from '../judge-thread.ts';
import { blankFor } from './blanks.ts';
import { evidenceParts, inToldOrder, mostFrequent, storyParts } from './filed-parts.ts';
import { resumeLine } from './resume-line.ts';
import { breaksOff, sliceOf, unitsOf, withoutFillers } from './whole-sentences.ts';

/** Parts that a strength says are there: they are not asked for in the same breath. */
const LANDED: Readonly<Record<string, string>> = {
  own_steps: 'action',
  reason: 'action',
  noticed: 'action',
  outcome: 'result',
  measured: 'result',
  learning: 'result',
  setting: 'situation',
};

/** Fewest parts told in own sentences: with one alone there is no order to show. */
const FEWEST_PARTS = 2;

/** The better version, or nothing where too little was told. */
export function revisedAnswer(thread: JudgedThread, input: QuestionFeedback.Input): RevisedSegment[] {
  const { sentences } = thread.measures.findings;
  if (thread.judged.offSubject || (thread.read.gate !== null && thread.read.gate.total <= 25)) return [];
  const story = input.question.type === 'behavioral';
  const keys = RUBRICS[input.question.type].criteria
    .map((criterion) => criterion.key)
    .filter((key) => key !== 'communication' && key !== 'flexibility');
  const pieces = story ? storyParts(thread) : evidenceParts(thread, keys);
  const units = unitsOf(sentences, input);
  const part = inToldOrder(
    units.map((unit) => mostFrequent(unit.map((index) => pieces[index] ?? ''))),
    keys,
  );
  const score = new Map(thread.judged.criteria.map((criterion) => [criterion.key, criterion.score]));
  const landed = new Set(thread.strengths.map(({ id }) => LANDED[id] ?? id));
  const measured = thread.strengths.some(({ id }) => id === 'measured');
  const segments: RevisedSegment[] = [];
  const filled = new Set<string>();
  for (const key of keys) {
    units.forEach((unit, place) => {
      if (part[place] !== key || isLeftOut(thread, unit) || breaksOff(input, sentences, unit)) return;
      const text = withoutFillers(sliceOf(input, sentences, unit)).trim();
      if (text === '') return;
      segments.push({ text, basis: 'answer', part: filled.has(key) ? null : key });
      filled.add(key);
    });
    const first = !filled.has(key);
    const weak = (score.get(key) ?? 100) < 45;
    const blank = blankFor(input.question.type, key);
    if ((first || weak) && !landed.has(key) && blank !== undefined && score.get(key) !== null) {
      segments.push({ text: blank, basis: 'blank', part: first ? key : null });
    } else if (
      key === 'result' &&
      story &&
      !first &&
      !measured &&
      thread.gaps.some((gap) => gap.id === 'how_known')
    ) {
      segments.push({ text: '[how could you tell?]', basis: 'blank', part: null });
    }
    if (key === 'action' && story && !first) {
      const situation = units.flatMap((unit, place) => (part[place] === 'situation' ? unit : []));
      const line = resumeLine(thread, situation, input);
      if (line !== null) segments.push({ text: line, basis: 'resume', part: null });
    }
  }
  return filled.size >= FEWEST_PARTS ? segments : [];
}

/** Blame is never kept, and nothing hollow. */
function isLeftOut(thread: JudgedThread, unit: readonly number[]): boolean {
  return unit.some((index) => thread.blame.has(index)) || unit.every((index) => isHollow(thread, index));
}

/** Self-praise and general talk without a deed, and lists of names, are left out of a better version. */
function isHollow({ measures }: JudgedThread, index: number): boolean {
  const { cues, acts, sentences } = measures.findings;
  const read = sentences[index];
  if (read === undefined || isList(read)) return true;
  if (
    acts.some(
      (act) =>
        act.sentence === index && act.agent === 'own' && act.manner === 'done' && act.weight === 'deed',
    )
  )
    return false;
  const here = (cue: 'generic' | 'praise' | 'buzz' | 'vague' | 'blame') =>
    cues[cue].filter((find) => find.sentence === index).length;
  return here('generic') + here('praise') + here('blame') + 0.5 * here('buzz') + 0.5 * here('vague') >= 1;
}
