/*
 * The one mouth of all problems: each sentence says what happened, what is safe, and what to do. The specified
 * texts (000-123…128) stand first, word for word.
 */
import type { FieldProblem } from '#shared/interview/refusals.ts';
import { SPECIFIED_TEXT } from '#shared/interview/refusals.ts';
import type { Problem } from '#shared/problem.ts';

/** What follows the specified text of something that is not there; alone below a heading that says the text. */
export const SPECIFIED_DETAIL = {
  'session-not-found': 'It may have been deleted, or it was made on another device.',
  'question-not-found': 'It is not part of this interview.',
} as const;

/** The sentence a person reads about a problem. It never holds any of their text. */
export function sayProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'session-not-found':
      return `${SPECIFIED_TEXT['session-not-found']}. ${SPECIFIED_DETAIL['session-not-found']}`;
    case 'question-not-found':
      return `${SPECIFIED_TEXT['question-not-found']}. ${SPECIFIED_DETAIL['question-not-found']}`;
    case 'application-not-found':
      return `${SPECIFIED_TEXT['application-not-found']}. Choose another, or go on without one.`;
    case 'resume-not-found':
      return `${SPECIFIED_TEXT['resume-not-found']}. Choose another, or go on without one.`;
    case 'maximum-questions':
      return SPECIFIED_TEXT['maximum-questions'];
    case 'session-completed':
      return SPECIFIED_TEXT['session-completed'];
    case 'session-paused':
      return 'This interview is paused. Your answer is still here. Resume, then submit it.';
    case 'empty-response':
      return 'There is nothing to submit yet. Write a sentence or two, or skip the question.';
    case 'response-too-long':
      return (
        `Your answer has ${count(problem.length)} characters and the coach reads up to ${count(problem.limit)}. ` +
        'Nothing is lost. Shorten it and submit again.'
      );
    case 'out-of-turn':
      return 'This interview has moved on, perhaps in another tab. What you typed is kept on this device.';
    case 'nothing-answered':
      return 'There is no answer to give feedback on yet. Answer one question first, or leave without feedback.';
    case 'invalid-field':
      return sayFieldProblem(problem.problem);
    case 'storage-full':
      return 'This device has no space left, so this was not saved. Your text is still on the screen. Copy it, free some space, and try again.';
    case 'storage-unavailable':
      return 'This browser does not let Rehearse keep anything, as in a private window. You can rehearse, but copy what you want to keep.';
    case 'storage-outdated':
      return 'Rehearse was updated in another tab. What you typed is kept. Reload this page to go on.';
    case 'not-loaded':
      return 'A part of Rehearse is not on this device yet, and the network did not bring it. What you wrote is kept. Try again, or reload the page when you are online.';
    case 'storage-failed':
      return 'The device’s storage did not answer. Your text is still on the screen. Try again, or reload the page.';
    case 'coach-unreachable':
      return 'The coach cannot be reached right now. Everything you wrote is saved. Ask again, or come back later.';
    case 'coach-busy':
      return 'The coach is busy. Everything you wrote is saved. Ask again in a moment.';
    case 'coach-day-used-up':
      return `Claude has read as much as it may for this device today. Everything you wrote is saved, and the on-device coach goes on. ${triedAgain(problem.retryAfterMs)}`;
    case 'coach-resting':
      return `Claude is resting: its allowance for now is used up. Everything you wrote is saved, and the on-device coach goes on. ${triedAgain(problem.retryAfterMs)}`;
    case 'coach-declined':
      return 'Claude would not judge this text. What you wrote is saved, and the on-device coach’s judgment stands. You need not do anything.';
    case 'coach-absent':
      return 'This app cannot reach Claude here. Everything you wrote is saved, and the on-device coach goes on.';
    case 'coach-failed':
      return 'The coach could not finish. Everything you wrote is saved. Ask again, or reload the page.';
  }
}

/** The sentence under a form's field. */
export function sayFieldProblem(problem: FieldProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'Please fill this in.';
    case 'too-long':
      return (
        `This has ${count(problem.length)} characters and there is room for ${count(problem.limit)}. ` +
        'Nothing is lost. Shorten it and save again.'
      );
    case 'only-a-link':
      return 'This is only a link, and Rehearse never opens links. Open it yourself, copy the text, and paste it here.';
  }
}

/** When Claude is asked again, without anybody having to do anything. */
function triedAgain(afterMs: number | null): string {
  if (afterMs === null) return 'Claude is asked again later.';
  const minutes = Math.max(1, Math.ceil(afterMs / 60_000));
  if (minutes < 60) return `Claude is asked again in ${some(minutes, 'a minute', 'minutes')}.`;
  const hours = Math.round(minutes / 60);
  if (hours <= 24) return `Claude is asked again in about ${some(hours, 'an hour', 'hours')}.`;
  return `Claude is asked again in about ${some(Math.round(hours / 24), 'a day', 'days')}.`;
}

const PLURALS = new Intl.PluralRules('en');

function some(value: number, one: string, many: string): string {
  return PLURALS.select(value) === 'one' ? one : `${value} ${many}`;
}

function count(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}
