/* What the learned part is given of a thread: the judge's dimensions and the features, with their places. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { DIMENSIONS, type Dimension } from '#shared/assessment/scale.ts';
import type { Evidence } from '#shared/interview/evidence.ts';
import { handMade } from '../dimensions.ts';
import type { JudgedThread } from '../judge-thread.ts';
import type { Part } from '../rubrics/rubric.ts';
import { FEATURE_NAMES, FEATURES } from './features.ts';
import type { Input } from './model.ts';

export interface Inputs {
  readonly values: Readonly<Record<Input, number | null>>;
  readonly evidence: Readonly<Record<Input, readonly Evidence[]>>;
  /** The dimensions as the rubric's judge made them, 0–100. */
  readonly parts: Readonly<Record<Dimension, Part>>;
}

type Judged = Pick<JudgedThread, 'judged' | 'measures' | 'read'>;

export function inputsOf({ judged, measures, read }: Judged, input: AnalyzeResponse.Input): Inputs {
  const parts = handMade(judged, measures, read, input);
  const features = FEATURE_NAMES.map(
    (name) => [name, FEATURES[name].read(measures, judged, input.question.type)] as const,
  );
  const values = [
    ...DIMENSIONS.map((name) => [name, parts[name].score] as const),
    ...features.map(([name, { value }]) => [name, value] as const),
  ];
  const evidence = [
    ...DIMENSIONS.map((name) => [name, parts[name].evidence] as const),
    ...features.map(([name, { evidence: places }]) => [name, places] as const),
  ];
  return {
    values: Object.fromEntries(values) as Inputs['values'],
    evidence: Object.fromEntries(evidence) as Inputs['evidence'],
    parts,
  };
}
