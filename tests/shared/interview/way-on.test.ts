import { describe, expect, test } from 'vitest';
import type { Interview } from '#shared/interview/interview.ts';
import * as moves from '#shared/interview/moves.ts';
import type { Question } from '#shared/interview/records.ts';
import { latestAttempt, promptedAt, threadOf } from '#shared/interview/threads.ts';
import { type WayOn, wayOn } from '#shared/interview/way-on.ts';
import { fail } from '#shared/result.ts';
import { aFollowUp } from '#tests/helpers/playing.ts';
import {
  analysisOf,
  anInterview,
  aProgress,
  aSession,
  at,
  attemptAt,
  closingOf,
  questionOf,
  responseTo,
  START,
  testSurroundings,
} from '#tests/helpers/records.ts';

const session = aSession({ totalQuestions: 2 });
const first = questionOf(session, 1);
const last = questionOf(session, 2);
const toFirst = responseTo(first);
const toLast = responseTo(last);
const judged = [analysisOf(toFirst, { followUps: [] }), analysisOf(toLast, { followUps: [] })];
const retry = (question: Question) => ({
  attempts: [attemptAt(question)],
  responses: [toFirst, toLast, responseTo(question, { attempt: 2 })],
});

const atFirst = anInterview({ session, questions: [first], responses: [toFirst], analyses: judged });
const atLast = anInterview({
  session,
  questions: [first, last],
  closings: [closingOf(first)],
  responses: [toFirst, toLast],
  analyses: judged,
});
const behind = { ...atLast, closings: [closingOf(first), closingOf(last)] };

function inStatus(interview: Interview, status: Interview['session']['progress']['status']): Interview {
  return { ...interview, session: { ...session, progress: aProgress({ status }) } };
}

const latestThread = (interview: Interview, question: Question) =>
  threadOf(interview, question, latestAttempt(interview, question));

describe('the way on', () => {
  test.each<readonly [string, Interview, Question, WayOn]>([
    [
      'from a question whose answer is probed',
      { ...atFirst, analyses: [analysisOf(toFirst, { followUps: [aFollowUp(1)] })] },
      first,
      'follow_up',
    ],
    [
      'from the last question whose answer is probed',
      { ...atLast, analyses: [analysisOf(toLast, { followUps: [aFollowUp(1)] })] },
      last,
      'follow_up',
    ],
    ['from a complete question', atFirst, first, 'next_question'],
    ['from an answer that waits for its judgment', { ...atFirst, analyses: [] }, first, 'next_question'],
    ['from an unanswered question', { ...atFirst, responses: [] }, first, 'next_question'],
    [
      'from a question behind, while the next is being asked',
      {
        ...atFirst,
        closings: [closingOf(first)],
      },
      first,
      'none',
    ],
    ['from a question behind, while another is open', atLast, first, 'none'],
    ['from the last question', atLast, last, 'end_session'],
    ['from the last question, unanswered', { ...atLast, responses: [toFirst] }, last, 'end_session'],
    [
      'from the last question, when an earlier one is open',
      { ...atLast, closings: [] },
      first,
      'next_question',
    ],
    ['from any question, when all are behind', behind, first, 'end_session'],
    ['from a retry of the last question', { ...behind, ...retry(last) }, last, 'end_session'],
    [
      'from a retry of an earlier one, when all are behind',
      { ...behind, ...retry(first) },
      first,
      'end_session',
    ],
    [
      'from a retry of an earlier one, when the last is open',
      { ...atLast, ...retry(first) },
      first,
      'next_question',
    ],
    ['from the last, while an earlier one is retried', { ...atLast, ...retry(first) }, last, 'none'],
    [
      'from a retry, when questions are left to ask',
      { ...atFirst, ...retry(first), closings: [closingOf(first)] },
      first,
      'next_question',
    ],
    [
      'from a question of a paused session',
      inStatus(atFirst, { kind: 'paused', since: START }),
      first,
      'none',
    ],
    [
      'from a question of a session that is over',
      inStatus(behind, { kind: 'completed', at: START }),
      last,
      'none',
    ],
  ])('%s', (_name, interview, question, expected) => {
    const way = wayOn(interview, latestThread(interview, question));

    expect(way).toBe(expected);
    const turned = moves.next(interview, testSurroundings());
    if (way === 'end_session') expect(turned).toEqual(fail({ kind: 'maximum-questions' }));
    if (way === 'next_question') expect(turned).not.toEqual(fail({ kind: 'maximum-questions' }));
  });
});

describe('the moment a prompt was put', () => {
  const later = responseTo(first, { responseNumber: 2 });
  const probing = analysisOf(toFirst, { createdAt: at(1000), followUps: [aFollowUp(1)] });

  test.each<readonly [string, Partial<Interview>, number]>([
    ['is that of the question', {}, first.askedAt],
    ['stays while an answer waits for its judgment', { responses: [toFirst] }, first.askedAt],
    [
      'is that of the judgment that brought the follow-up',
      { responses: [toFirst], analyses: [probing] },
      at(1000),
    ],
    [
      'stays while the answer to the follow-up waits',
      { responses: [toFirst, later], analyses: [probing] },
      at(1000),
    ],
    ['is the beginning of a retry', { attempts: [attemptAt(first, 2, { startedAt: at(5000) })] }, at(5000)],
  ])('%s', (_name, over, expected) => {
    const interview = anInterview({ session, questions: [first], ...over });

    expect(promptedAt(latestThread(interview, first))).toBe(expected);
  });
});
