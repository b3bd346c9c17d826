import { describe, expect, test } from 'vitest';
import { suggest, suggestedFrom } from '#shared/interview/suggestion.ts';
import { aPlayer, judging, unscored } from '#tests/helpers/playing.ts';
import { aProgress, aSession, START, summaryOf } from '#tests/helpers/records.ts';

/** A finished interview whose questions were judged with these totals of 100, in order. */
function finished(
  totals: readonly number[],
  stage: 'recruiter_screen' | 'hiring_manager' = 'recruiter_screen',
) {
  const player = aPlayer({ totalQuestions: totals.length, stage });
  for (const total of totals) {
    player.rewrite({ analysis: judging({ total, followUps: 0 }) });
    player.answer();
    player.coach();
    player.attempt('move_on');
  }
  player.finish();
  return player.interview;
}

const over = aProgress({ status: { kind: 'completed', at: START } });
const rehearsalOf = (question: { readonly id: never } | { readonly id: string }, score: number) => {
  const session = aSession({ rehearses: question.id as never, totalQuestions: 1, progress: over });
  return { session, feedback: summaryOf(session, { overallScore: score }) };
};

describe('the one suggestion after an interview', () => {
  test('is the question that was answered least well', () => {
    const interview = finished([80, 40, 60]);
    expect(suggest(interview, [], 1)).toMatchObject({ kind: 'again', question: { number: 2 }, score: 4 });
  });

  test('is the earlier of two that went equally badly', () => {
    expect(suggest(finished([50, 50]), [], 1)).toMatchObject({ kind: 'again', question: { number: 1 } });
  });

  test('leaves out a question that was made good by rehearsing it, and keeps one that was not', () => {
    const interview = finished([50, 40]);
    const [first, second] = interview.questions;
    if (!first || !second) throw new Error('two questions were asked');
    expect(suggest(interview, [rehearsalOf(second, 7)], 1)).toMatchObject({ question: { number: 1 } });
    expect(suggest(interview, [rehearsalOf(second, 6.5)], 1)).toMatchObject({ question: { number: 2 } });
  });

  test('is to add a job when every answer was good and there is none', () => {
    expect(suggest(finished([70, 90]), [], 0)).toEqual({ kind: 'add-job' });
  });

  test('is the hiring manager after a good talk with the recruiter, and nothing after that', () => {
    expect(suggest(finished([70, 90, 80]), [], 1)).toEqual({ kind: 'hiring-manager' });
    expect(suggest(finished([70, 90, 80], 'hiring_manager'), [], 1)).toBeNull();
  });

  test('says nothing of a whole interview after one or two good answers', () => {
    expect(suggest(finished([90, 90]), [], 1)).toBeNull();
  });

  test('never is a question that was not scored', () => {
    const player = aPlayer({ totalQuestions: 1, stage: 'hiring_manager' });
    player.rewrite({ analysis: judging({ followUps: 0 }, { verdict: unscored('other_language') }) });
    player.answer();
    player.finish();
    expect(suggest(player.interview, [], 1)).toBeNull();
  });
});

describe('the session it is made from', () => {
  const done = aSession({ progress: over });
  const scored = { session: done, feedback: summaryOf(done) };

  test('is the newest finished one, and not a rehearsal, an open or an unscored one', () => {
    const open = { session: aSession(), feedback: null };
    const unjudged = aSession({ progress: over });
    const rows = [
      open,
      rehearsalOf({ id: '00000000-0000-7000-8000-000000000001' }, 9),
      { session: unjudged, feedback: summaryOf(unjudged, { overallScore: null }) },
      scored,
    ];
    expect(suggestedFrom(rows)).toBe(done);
  });

  test('is the last whole interview though a warm-up came after it, and the warm-up where there is nothing else', () => {
    const session = aSession({ progress: over, totalQuestions: 1 });
    const warmUp = { session, feedback: summaryOf(session, { questionsCompleted: 1, totalQuestions: 1 }) };
    expect(suggestedFrom([warmUp, scored])).toBe(done);
    expect(suggestedFrom([warmUp])).toBe(session);
  });

  test('is none where nothing was finished', () => {
    expect(suggestedFrom([])).toBeNull();
    expect(suggestedFrom([{ session: aSession(), feedback: null }])).toBeNull();
  });
});
