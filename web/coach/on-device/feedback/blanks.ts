/* What stands where a fact is missing: a question in brackets, by the criterion of the rubric. */
import type { QuestionType } from '#shared/interview/vocabulary.ts';

const BLANKS: Readonly<Record<string, string>> = {
  situation: '[where and when was this?]',
  task: '[what did you have to achieve?]',
  action: '[what did you do first?]',
  result: '[what changed afterwards?]',
  accuracy: '[what happens underneath?]',
  depth: '[why does it work like that?]',
  trade_offs: '[what does this choice cost?]',
  requirements: '[for how many users, and what must never go wrong?]',
  high_level_design: '[which parts are there?]',
  deep_dive: '[how does the hardest part work?]',
  scalability: '[what breaks first?]',
  framing: '[what would you ask first?]',
  structure: '[which parts do you look at, in which order?]',
  analysis: '[which figure would tell you?]',
  recommendation: '[what do you recommend?]',
  present: '[what do you do today?]',
  past: '[what led you here?]',
  proof: '[one thing you did]',
  future: '[why is this role next?]',
  reason: '[your own reason]',
  fit: '[what is it about them?]',
  contribution: '[what would you bring?]',
  named: '[the weakness, plainly]',
  example: '[one time it mattered]',
  steps: '[what you do about it]',
  progress: '[how it is now]',
  answer: '[the short answer]',
  detail: '[the date or figure]',
};

/** Situational questions ask for the same four parts, of a plan. */
const PLAN_BLANKS: Readonly<Record<string, string>> = {
  situation: '[what would you find out first?]',
  task: '[what comes first?]',
  action: '[what would you do first?]',
  result: '[and if that does not work?]',
};

/** The blank for a criterion of a rubric, or undefined where there is none. */
export function blankFor(type: QuestionType, key: string): string | undefined {
  return (type === 'situational' ? PLAN_BLANKS[key] : undefined) ?? BLANKS[key];
}
