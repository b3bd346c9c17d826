/*
 * The on-device judgment of a thread (000-59…69): read, measure, judge by the rubric of the
 * question's type, then say what was found. Pure and synchronous; the same words give the same judgment.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { RUBRICS } from '#shared/assessment/rubrics.ts';
import type { Point } from '#shared/interview/evidence.ts';
import { briefFeedbackOf, NOT_SCORED } from './feedback/brief-feedback.ts';
import { followUpsOf } from './feedback/follow-ups.ts';
import type { Gap } from './feedback/gaps.ts';
import { levelOf } from './feedback/level-signals.ts';
import type { Strength } from './feedback/strengths.ts';
import { type JudgedThread, judgeThread } from './judge-thread.ts';
import { dimensionsOf } from './learned/dimensions.ts';
import { hasOutcome } from './rubrics/story.ts';

/** Judges the thread as it stands: a follow-up answer counts as much as the first one. */
export function analyzeResponse(input: AnalyzeResponse.Input): AnalyzeResponse.Output {
  const thread = judgeThread(input);
  if (thread.kind === 'not_scored') {
    return {
      verdict: { kind: 'not_scored', reason: thread.reason },
      levelDemonstrated: null,
      levelSignals: [],
      strengths: [],
      gaps: [],
      followUps: [],
      briefFeedback: NOT_SCORED[thread.reason],
      flags: [...thread.flags],
    };
  }
  const { read, measures, judged, gaps, strengths } = thread;
  const followUps = followUpsOf(thread, input);
  const { level, signals } = levelOf(measures, input);
  const beside = judged.offSubject === true;
  const ceiling = lower(read.gate, judged.ceiling);
  return {
    verdict: {
      kind: 'scored',
      dimensions: dimensionsOf(thread, input, read.gate?.total ?? 100),
      rubric: {
        id: RUBRICS[input.question.type].id,
        criteria: judged.criteria.map(({ key, score, evidence }) => ({
          key,
          score: score === null ? null : Math.round(Math.min(score, read.gate?.total ?? 100)),
          evidence: [...evidence],
        })),
      },
      ceiling: ceiling === null ? null : { total: ceiling.total, because: ceiling.because },
      confidence: confidenceOf(thread, input),
    },
    levelDemonstrated: read.gate === null && !beside ? level : null,
    // What another question was answered with shows nothing for this one.
    levelSignals: beside ? [] : [...signals],
    strengths: strengths.map(strengthPoint),
    gaps: gaps
      .filter((gap) => gap.priority >= 34)
      .slice(0, 3)
      .map(gapPoint),
    followUps,
    briefFeedback: briefFeedbackOf(thread, followUps, input),
    flags: flagsOf(thread, input),
  };
}

function lower<T extends { readonly total: number }>(
  one: T | null,
  other: { readonly total: number; readonly because: string } | null,
) {
  if (one === null || other === null) return one ?? other;
  return one.total <= other.total ? one : other;
}

export const strengthPoint = ({ text, span }: Strength): Point => ({ text, span, missing: null });
export const gapPoint = ({ text, span, missing }: Gap): Point => ({ text, span, missing });

/** A past-behavior answer with no own action or no outcome, after everything that was asked, is a critical gap (X18). */
function flagsOf({ read, measures, judged, blame }: JudgedThread, input: AnalyzeResponse.Input): string[] {
  const flags = new Set(read.flags);
  if (read.gate !== null) flags.add(read.gate.flag);
  if (!judged.onTopic && (judged.offSubject || measures.words >= 15)) flags.add('off_topic');
  if (blame.size > 0) flags.add('blame');
  if (input.question.type === 'behavioral' && (measures.deeds.length === 0 || !hasOutcome(measures)))
    flags.add('critical_gap');
  return [...flags];
}

/** High is never claimed: words are evidence of an answer, not the answer. */
function confidenceOf(
  { read, measures, judged }: JudgedThread,
  input: AnalyzeResponse.Input,
): 'medium' | 'low' {
  const unchecked =
    (input.question.type === 'technical' || input.question.type === 'system_design') &&
    input.question.keyPoints.length === 0;
  const thin = measures.words < 40 || read.gate !== null;
  return unchecked || thin || !judged.onTopic || input.question.type === 'case_study' ? 'low' : 'medium';
}
