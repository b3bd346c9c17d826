import { describe, expect, test } from 'vitest';
import { applied } from '#shared/interview/applied.ts';
import type { Interview } from '#shared/interview/interview.ts';
import * as moves from '#shared/interview/moves.ts';
import { coachWork, nextStep } from '#shared/interview/next-step.ts';
import { latest } from '#shared/interview/threads.ts';
import { aFollowUp, aPlayer, judging, playerOf } from '#tests/helpers/playing.ts';
import {
  analysisOf,
  anInterview,
  aProgress,
  aSession,
  at,
  closingOf,
  feedbackOn,
  questionOf,
  responseTo,
  START,
  summaryOf,
  testSurroundings,
} from '#tests/helpers/records.ts';

const session = aSession();
const question = questionOf(session);
const answer = responseTo(question);
const asking = analysisOf(answer, { followUps: [aFollowUp(1), aFollowUp(2)] });
const content = analysisOf(answer, { followUps: [] });

/** The session's first question answered, with these records besides. */
function answered(over: Partial<Interview> = {}): Interview {
  return anInterview({ session, questions: [question], responses: [answer], ...over });
}

/** The kinds of work that wait for a coach, most urgent first. */
const waiting = (interview: Interview) => coachWork(interview).map(({ kind }) => kind);

describe('the next step of an interview', () => {
  test('is its start, when it was prepared', () => {
    const prepared = aSession({ progress: aProgress({ status: { kind: 'pending' }, startedAt: null }) });

    expect(nextStep(anInterview({ session: prepared }))).toEqual({ kind: 'start' });
  });

  test('is the first question, when none was asked', () => {
    expect(nextStep(anInterview({ session }))).toEqual({ kind: 'question', number: 1 });
  });

  test('is an answer to the question, when it was asked', () => {
    expect(nextStep(anInterview({ session, questions: [question] }))).toMatchObject({
      kind: 'response',
      responseNumber: 1,
      prompt: question.text,
      followUp: null,
      thread: { question, attempt: 1 },
    });
  });

  test('is the judgment of the answer, when it was given', () => {
    expect(nextStep(answered())).toMatchObject({ kind: 'analysis', response: answer });
  });

  test('is an answer to the coach’s first follow-up, when there is one (001-26)', () => {
    expect(nextStep(answered({ analyses: [asking] }))).toMatchObject({
      kind: 'response',
      responseNumber: 2,
      prompt: aFollowUp(1).text,
      followUp: aFollowUp(1),
    });
  });

  test('is the turning of the page, when nothing is left to ask', () => {
    expect(nextStep(answered({ analyses: [content] }))).toMatchObject({ kind: 'next', thread: { question } });
  });

  test('is the next question, when the page was turned, judged or not', () => {
    const turned = { closings: [closingOf(question)] };

    expect(nextStep(answered({ ...turned, analyses: [asking] }))).toEqual({ kind: 'question', number: 2 });
    expect(nextStep(answered(turned))).toEqual({ kind: 'question', number: 2 });
  });

  test('is the end, when all questions are behind', () => {
    const questions = [1, 2, 3].map((number) => questionOf(session, number));
    const closings = questions.map((it) => closingOf(it));

    expect(nextStep(anInterview({ session, questions, closings }))).toEqual({ kind: 'end' });
  });

  test('is the resumption, while it is paused', () => {
    const paused = aSession({ progress: aProgress({ status: { kind: 'paused', since: START } }) });

    expect(nextStep(anInterview({ session: paused }))).toEqual({ kind: 'resume', since: START });
  });

  test('is the summary, when it was completed, and nothing once that is written', () => {
    const completed = aSession({ progress: aProgress({ status: { kind: 'completed', at: START } }) });
    const over = anInterview({ session: completed });

    expect(nextStep(over)).toEqual({ kind: 'summary' });
    expect(nextStep({ ...over, sessionFeedback: [summaryOf(completed)] })).toEqual({
      kind: 'nothing',
      because: 'completed',
    });
  });

  test('goes on from the highest number asked, when a question in between is not on this device', () => {
    const second = questionOf(session, 2);
    const interview = anInterview({ session, questions: [second], closings: [closingOf(second)] });

    expect(nextStep(interview)).toEqual({ kind: 'question', number: 3 });
  });
});

describe('the work that waits for a coach', () => {
  test('is the question awaited', () => {
    expect(coachWork(anInterview({ session }))).toEqual([{ kind: 'question', number: 1 }]);
  });

  test('is nothing while the candidate is to answer', () => {
    expect(waiting(anInterview({ session, questions: [question] }))).toEqual([]);
    expect(waiting(answered({ analyses: [asking] }))).toEqual([]);
  });

  test('is the analysis of the newest response only: it judges everything before it (X11)', () => {
    const more = responseTo(question, { responseNumber: 2 });
    const interview = answered({ responses: [more, answer] });

    expect(coachWork(interview)).toMatchObject([{ kind: 'analysis', response: more }]);
  });

  test('is the feedback, once a question is complete', () => {
    expect(waiting(answered({ analyses: [content] }))).toEqual(['question_feedback']);
    expect(waiting(answered({ analyses: [content], questionFeedback: [feedbackOn(content)] }))).toEqual([]);
  });

  test('is the feedback on a question that was moved on from with its follow-up unanswered', () => {
    const player = aPlayer();
    player.answer();
    player.coach();
    expect(player.interview.questionFeedback).toEqual([]);
    player.save(moves.next(player.interview, player.here));
    player.coach();

    expect(player.interview.questionFeedback).toMatchObject([{ questionId: player.questions[0]?.id }]);
    expect(player.questions).toHaveLength(2);
  });

  test('is analysis, then feedback, of a question that was moved on from before it was judged', () => {
    const player = aPlayer({ totalQuestions: 2 });
    player.answer();
    player.save(moves.next(player.interview, player.here));

    expect(waiting(player.interview)).toEqual(['question', 'analysis']);
    player.coach();
    expect(player.interview.analyses).toHaveLength(1);
    expect(player.interview.questionFeedback).toHaveLength(1);
    expect(player.step).toMatchObject({ kind: 'response', thread: { question: { number: 2 } } });
  });

  test('begins with the answer the candidate waits at, before those they moved on from', () => {
    const player = aPlayer();
    player.answer('Moved on from.');
    player.save(moves.next(player.interview, player.here));
    player.attempt('coach'); // asks question 2 and gets no further
    player.attempt('answer');

    expect(coachWork(player.interview)).toMatchObject([
      { kind: 'analysis', thread: { question: { number: 2 } } },
      { kind: 'analysis', thread: { question: { number: 1 } }, response: { text: 'Moved on from.' } },
    ]);
  });

  test('is feedback anew when a response was judged again; the old feedback stays (X14)', () => {
    const explained = answered({ analyses: [content], questionFeedback: [feedbackOn(content)] });
    const again = analysisOf(answer, { createdAt: at(1000) });
    const rejudged = applied(explained, { analyses: [again] });
    expect(waiting(rejudged)).toEqual(['question_feedback']);

    const player = playerOf(rejudged, {}, testSurroundings(at(2000)));
    player.coach();

    expect(player.interview.questionFeedback.map(({ analysisId }) => analysisId)).toEqual([
      content.id,
      again.id,
    ]);
    expect(waiting(player.interview)).toEqual([]);
  });

  test('ends, though the clock was set back before feedback was written anew', () => {
    const again = analysisOf(answer, { createdAt: at(500) });
    const rejudged = answered({
      analyses: [content, again],
      questionFeedback: [feedbackOn(content, { createdAt: at(1000) })],
    });
    const player = playerOf(rejudged, {}, testSurroundings(at(600)));
    player.coach();

    expect(player.interview.questionFeedback).toHaveLength(2);
  });

  test('is nothing for a question that was skipped', () => {
    const skipped = anInterview({ session, questions: [question], closings: [closingOf(question)] });

    expect(waiting(skipped)).toEqual(['question']);
  });

  test('goes on during a pause, but for the next question', () => {
    const paused = aSession({
      id: session.id,
      progress: aProgress({ status: { kind: 'paused', since: START } }),
    });

    expect(waiting(answered({ session: paused }))).toEqual(['analysis']);
    expect(waiting(anInterview({ session: paused }))).toEqual([]);
  });

  test.each([
    ['that was given up', { status: { kind: 'abandoned', at: START } }],
    ['that was removed', { removedAt: START }],
    ['that was prepared only', { status: { kind: 'pending' }, startedAt: null }],
  ] as const)('is nothing for a session %s', (_name, progress) => {
    const idle = aSession({ id: session.id, progress: aProgress(progress) });

    expect(waiting(answered({ session: idle }))).toEqual([]);
    expect(waiting(anInterview({ session: idle }))).toEqual([]);
  });

  test('waits again for a session that was restored', () => {
    const player = aPlayer();
    player.answer();
    const before = coachWork(player.interview);
    player.save(moves.remove(player.interview, player.here));
    expect(coachWork(player.interview)).toEqual([]);
    player.save(moves.restore(player.interview, player.here));

    expect(coachWork(player.interview)).toEqual(before);
    expect(before).toHaveLength(1);
  });
});

describe('the summary', () => {
  const completed = aSession({
    id: session.id,
    progress: aProgress({ status: { kind: 'completed', at: START } }),
  });
  const over = answered({ session: completed });

  test('is the last work, also while a judgment is missing: that one may never be had', () => {
    expect(waiting(over)).toEqual(['analysis', 'session_feedback']);
  });

  test.each([
    ['before the judgment: that one arrived later', at(1000), at(1001), ['session_feedback']],
    ['with the judgment', at(1000), at(1000), []],
    ['after the judgment', at(1000), at(999), []],
  ])('written %s', (_name, writtenAt, judgedAt, expected) => {
    const judged = analysisOf(answer, { createdAt: judgedAt, followUps: [] });
    const interview = {
      ...over,
      analyses: [judged],
      questionFeedback: [feedbackOn(judged)],
      sessionFeedback: [summaryOf(completed, { createdAt: writtenAt })],
    };

    expect(waiting(interview)).toEqual(expected);
    expect(nextStep(interview)).toEqual({ kind: 'nothing', because: 'completed' });
  });

  test('is written anew with a judgment that arrives later; the old one stays, the latest counts', () => {
    const early = { ...over, sessionFeedback: [summaryOf(completed, { overallScore: null })] };
    const player = playerOf(early, {}, testSurroundings(at(2000)));
    player.coach();

    expect(player.interview.sessionFeedback).toHaveLength(2);
    expect(latest(player.interview.sessionFeedback)).toMatchObject({ overallScore: 7 });
    expect(waiting(player.interview)).toEqual([]);
  });

  test('is not out of date for good when the clock was set back after the last judgment', () => {
    const judged = analysisOf(answer, { createdAt: at(5000), followUps: [] });
    const player = playerOf({ ...over, analyses: [judged] }, {}, testSurroundings(at(1000)));
    player.coach();

    expect(player.interview.sessionFeedback).toMatchObject([{ createdAt: at(5000) }]);
  });

  test('comes after each answer is judged and explained (X13)', () => {
    const player = aPlayer({ totalQuestions: 2 }, { analysis: judging({ followUps: 0 }) });
    player.answer();
    player.save(moves.next(player.interview, player.here));
    player.answer();
    player.save(moves.end(player.interview, player.here));
    expect(player.step).toEqual({ kind: 'summary' });

    const order: string[] = [];
    for (let [work] = coachWork(player.interview); work; [work] = coachWork(player.interview)) {
      order.push(work.kind);
      player.attempt('coach');
    }

    // The first answer was judged and explained before the second question came.
    expect(order).toEqual(['analysis', 'question_feedback', 'session_feedback']);
    expect(player.interview.sessionFeedback[0]).toMatchObject({ overallScore: 7, questionsCompleted: 2 });
  });

  test('after an early end speaks of what was answered, n of total (X19)', () => {
    const player = aPlayer({ totalQuestions: 5 });
    player.answer();
    player.save(moves.end(player.interview, player.here));
    player.coach();

    expect(player.step).toEqual({ kind: 'nothing', because: 'completed' });
    expect(player.interview.questionFeedback).toHaveLength(1);
    expect(player.interview.sessionFeedback[0]).toMatchObject({
      overallScore: 7,
      questionsCompleted: 1,
      totalQuestions: 5,
    });
  });

  test('covers every attempt: a retry that was answered is judged and explained too (X22)', () => {
    const player = aPlayer({ totalQuestions: 1 }, { analysis: judging({ followUps: 0 }) });
    player.answer();
    player.save(moves.retry(player.interview, player.questions[0]?.id ?? question.id, player.here));
    player.answer();
    player.save(moves.end(player.interview, player.here));
    player.coach();

    expect(player.interview.questionFeedback.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(player.interview.sessionFeedback).toHaveLength(1);
  });
});

describe('a whole interview, step by step (000-108)', () => {
  test('of two questions with one follow-up each reads like this', () => {
    const player = aPlayer({ totalQuestions: 2 });
    const steps = [player.step.kind];
    while (player.step.kind !== 'nothing') {
      const act = { next: 'move_on', response: 'answer' } as const;
      const { kind } = player.step;
      const mine = kind === 'next' || kind === 'response' ? act[kind] : 'coach';
      if (player.attempt(mine)) player.attempt('end');
      if (player.step.kind !== steps.at(-1)) steps.push(player.step.kind);
    }

    expect(steps).toEqual([
      'question',
      'response',
      'analysis',
      'response',
      'analysis',
      'next',
      'question',
      'response',
      'analysis',
      'response',
      'analysis',
      'next',
      'summary',
      'nothing',
    ]);
  });
});
