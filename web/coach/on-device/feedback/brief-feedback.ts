/* 000-65, 000-69: one or two sentences right after the answer. Concrete, something to do, no inflation. */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { FollowUp } from '#shared/interview/records.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import type { JudgedThread } from '../judge-thread.ts';

const HELD: Readonly<Record<string, string>> = {
  no_answer: 'That is all right. Take a minute, and say the first thing that comes to your mind about it.',
  gibberish: 'This does not read as words yet. Type or say one full sentence about what you did.',
  copied_question: 'This repeats the question. Begin with where you were and what you had to do.',
  copied_sample: 'This repeats a text that is not yours. Tell it with something you did yourself.',
  copied_job: 'This repeats the job description. Tell one occasion where you did one of these things.',
  copied_resume: 'This reads your résumé out. Pick one line of it and tell what happened behind it.',
  keyword_list: 'These are key words without a story. Take one of them and tell, in sentences, what you did.',
  labels_only:
    'These are the names of the parts, not the story. Put one thing that happened under each of them.',
  no_content:
    'There is hardly anything to judge here yet. Tell one occasion: where, what you did, how it ended.',
  instruction_like_text:
    'This speaks to the coach instead of answering. Tell what you did, in your own words.',
  repetition: 'You said the same thing more than once. Say it once, then add what happened next.',
};

export const NOT_SCORED = {
  empty: 'There is no answer here yet. Say or type one sentence to begin.',
  other_language: 'I can only judge answers in English on this device. Your answer is kept as it is.',
  distress:
    'What you wrote matters more than this exercise. Please talk to someone now: a person you trust, a crisis line, or your local emergency number.',
  declined: 'You chose not to answer this one, and that is fine. Go on when you are ready.',
} as const;

/** What a very short answer is asked to add, by what its question asks for. */
const ADD: Readonly<Record<QuestionType, string>> = {
  behavioral: 'Add what you did first, and how it ended.',
  situational: 'Add what you would do first, and why.',
  technical: 'Add how it works, and why.',
  system_design: 'Add the main parts, and how a request travels through them.',
  case_study: 'Add what you would find out first, and what you would do then.',
  motivation: 'Add a reason of your own, and one thing that shows it.',
  intro: 'Add what led you here, and one thing you did.',
  weakness: 'Add one time it mattered, and what you do about it.',
  logistics: 'Add the date or the figure.',
};

/**
 * `strength, but gap. Let's dig into that.` Of a reply it speaks of what the reply brought: praise for the answer
 * before it was given then.
 */
export function briefFeedbackOf(
  { read: { gate }, strengths, gaps }: Pick<JudgedThread, 'read' | 'strengths' | 'gaps'>,
  followUps: readonly FollowUp[],
  input: AnalyzeResponse.Input,
): string {
  if (gate?.flag === 'very_short') return `This is too short to judge yet. ${ADD[input.question.type]}`;
  const held = gate === null ? undefined : HELD[gate.flag];
  if (held !== undefined) return held;
  const newest = input.thread.length - 1;
  const strength = strengths.find(({ span }) => newest === 0 || span.response === newest);
  const gap = gaps.find((one) => one.priority >= 44) ?? gaps[0];
  if (gap === undefined) {
    return strength === undefined
      ? 'You answered what was asked. Say it once aloud, in under two minutes.'
      : `${strength.brief}, and nothing important is missing. Say it once aloud, in under two minutes.`;
  }
  const next = followUps.some((one) => one.id === gap.id)
    ? "Let's dig into that."
    : 'Add one sentence about it.';
  if (strength === undefined) return `${gap.brief.charAt(0).toUpperCase()}${gap.brief.slice(1)}. ${next}`;
  return `${strength.brief}, but ${gap.brief}. ${next}`;
}
