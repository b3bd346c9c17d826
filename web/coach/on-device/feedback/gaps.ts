/*
 * What is missing, worst first. One list feeds the points shown, the follow-ups asked, the
 * brief feedback and the coaching, so that they never say different things.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { Span } from '#shared/interview/evidence.ts';
import type { Measures } from '../evidence/measures.ts';
import type { Judged } from '../rubrics/rubric.ts';
import { commonGaps } from './common-gaps.ts';
import { storyGaps } from './story-gaps.ts';
import { weakParts } from './weak-parts.ts';

export interface Gap {
  /** Names the gap: a follow-up with this id is never asked twice. */
  readonly id: string;
  readonly priority: number;
  /** The missing element of the rubric. */
  readonly missing: string;
  readonly span: Span | null;
  /** To the candidate, a full sentence. */
  readonly text: string;
  /** The same, to go on after "but": no capital, no full stop. */
  readonly brief: string;
  /** The follow-up, or null when asking would not help. */
  readonly ask: string | null;
}

export function gapsOf(
  m: Measures,
  judged: Judged,
  blame: ReadonlySet<number>,
  input: AnalyzeResponse.Input,
): Gap[] {
  const story = input.question.type === 'behavioral';
  const parts = story ? storyGaps(m, judged, input) : weakParts(m, judged, input);
  const common = commonGaps(m, judged, blame, input);
  // The parts of an answer to another question are not looked at one by one.
  const gaps = judged.offSubject ? common : [...common, ...parts];
  return gaps.sort((one, other) => other.priority - one.priority);
}
