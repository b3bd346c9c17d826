/* 000-65, 000-69: one or two sentences right after the answer. Concrete, something to do, no inflation. */
import type { FollowUp } from '#shared/interview/records.ts';
import type { Gate } from '../reading/gates.ts';
import type { Gap } from './gaps.ts';
import type { Strength } from './strengths.ts';

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
  very_short: 'This is too short to show what you did. Add what you did first, and how it ended.',
};

export const NOT_SCORED = {
  empty: 'There is no answer here yet. Say or type one sentence to begin.',
  other_language: 'I can only judge answers in English on this device. Your answer is kept as it is.',
  distress:
    'What you wrote matters more than this exercise. Please talk to someone now: a person you trust, a crisis line, or your local emergency number.',
  declined: 'You chose not to answer this one, and that is fine. Go on when you are ready.',
} as const;

/** `strength, but gap. Let's dig into that.` */
export function briefFeedbackOf(
  gate: Gate | null,
  strengths: readonly Strength[],
  gaps: readonly Gap[],
  followUps: readonly FollowUp[],
): string {
  const held = gate === null ? undefined : HELD[gate.flag];
  if (held !== undefined) return held;
  const [strength] = strengths;
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
