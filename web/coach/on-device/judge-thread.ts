/* Everything the coach knows of a thread, once: the judgment and the feedback read the same findings. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { findEvidence } from './evidence/findings.ts';
import { type Measures, measure } from './evidence/measures.ts';
import { type Gap, gapsOf } from './feedback/gaps.ts';
import { type Strength, strengthsOf } from './feedback/strengths.ts';
import { type ReadThread, readThread } from './reading/read-thread.ts';
import { JUDGES } from './rubrics/judges.ts';
import type { Judged } from './rubrics/rubric.ts';

export interface JudgedThread {
  readonly kind: 'judged';
  readonly read: Extract<ReadThread, { kind: 'read' }>;
  readonly measures: Measures;
  readonly judged: Judged;
  /** Worst first. */
  readonly gaps: readonly Gap[];
  readonly strengths: readonly Strength[];
}

export function judgeThread(
  input: AnalyzeResponse.Input,
): JudgedThread | Extract<ReadThread, { kind: 'not_scored' }> {
  const read = readThread(input);
  if (read.kind === 'not_scored') return read;
  const measures = measure(findEvidence(read.sentences));
  const judged = JUDGES[input.question.type](measures, input);
  const held = read.gate !== null && read.gate.total <= 25;
  return {
    kind: 'judged',
    read,
    measures,
    judged,
    gaps: gapsOf(measures, judged, input),
    strengths: held ? [] : strengthsOf(measures, judged, input),
  };
}
