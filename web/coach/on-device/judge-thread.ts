/* Everything the coach knows of a thread, once: the judgment and the feedback read the same findings. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { blameIn } from './evidence/blame.ts';
import { findEvidence } from './evidence/findings.ts';
import { type Measures, measure } from './evidence/measures.ts';
import { type Gap, gapsOf } from './feedback/gaps.ts';
import { noAnswerGap } from './feedback/no-answer.ts';
import { type Strength, strengthsOf } from './feedback/strengths.ts';
import { type ReadThread, readThread } from './reading/read-thread.ts';
import { JUDGES } from './rubrics/judges.ts';
import type { Judged } from './rubrics/rubric.ts';
import { heldToSubject } from './rubrics/subject.ts';

export interface JudgedThread {
  readonly kind: 'judged';
  readonly read: Extract<ReadThread, { kind: 'read' }>;
  readonly measures: Measures;
  readonly judged: Judged;
  /** Worst first. */
  readonly gaps: readonly Gap[];
  readonly strengths: readonly Strength[];
  /** Sentences in which a listener hears an insult or blame; never shown as a strength, never kept. */
  readonly blame: ReadonlySet<number>;
}

/** Held like a story without own action: what others are called says nothing of what was done. */
const BLAMED = { total: 45, because: 'a listener hears blame in it' };

/** What is praised is not called missing in the same breath: gaps by the strength that answers them. */
const ANSWERED: Readonly<Record<string, readonly string[]>> = {
  setting: ['context'],
  measured: ['outcome', 'how_known'],
  outcome: ['outcome'],
  reason: ['why'],
  learning: ['learning'],
  own_steps: ['few_steps'],
};

function withoutPraised(gaps: readonly Gap[], strengths: readonly Strength[]): Gap[] {
  const answered = new Set(strengths.flatMap(({ id }) => ANSWERED[id] ?? []));
  return gaps.filter(({ id }) => !answered.has(id));
}

export function judgeThread(
  input: AnalyzeResponse.Input,
): JudgedThread | Extract<ReadThread, { kind: 'not_scored' }> {
  const read = readThread(input);
  if (read.kind === 'not_scored') return read;
  const measures = measure(findEvidence(read.sentences));
  const blame = blameIn(read.sentences);
  const met = heldToSubject(JUDGES[input.question.type](measures, input), measures, input);
  const judged =
    blame.size > 0 && (met.ceiling?.total ?? 100) > BLAMED.total ? { ...met, ceiling: BLAMED } : met;
  const held = read.gate !== null && read.gate.total <= 25;
  const strengths = held || judged.offSubject ? [] : strengthsOf(measures, judged, blame, input);
  const gaps =
    read.gate?.flag === 'no_answer'
      ? [noAnswerGap(input.question.type)]
      : withoutPraised(gapsOf(measures, judged, blame, input), strengths);
  return { kind: 'judged', read, measures, judged, gaps, strengths, blame };
}
