import { describe, expect, test } from 'vitest';
import type { Interview } from '#shared/interview/interview.ts';
import * as moves from '#shared/interview/moves.ts';
import {
  allThreads,
  askedFollowUpIds,
  askedQuestions,
  currentThread,
  feedbackOn as feedbackFor,
  latest,
  latestAttempt,
  pendingFollowUp,
  questionScore,
  questionsAnswered,
  standingAnalysis,
  threadOf,
} from '#shared/interview/threads.ts';
import { aPlayer, judging, unscored } from '#tests/helpers/playing.ts';
import {
  analysisOf,
  anInterview,
  aSession,
  at,
  attemptAt,
  closingOf,
  feedbackOn,
  questionOf,
  responseTo,
  scored,
} from '#tests/helpers/records.ts';

const session = aSession();
const first = questionOf(session, 1);
const second = questionOf(session, 2);
const followUp = (id: string) => ({ id, text: `About ${id}?` });

describe('the questions of an interview', () => {
  test('are in the order of their numbers, whatever order they are stored in', () => {
    expect(askedQuestions(anInterview({ session, questions: [second, first] }))).toEqual([first, second]);
  });

  test('are the same list on two devices that asked the same number while apart', () => {
    const elsewhere = questionOf(session, 1, { text: 'Asked on the other phone.' });
    const here = anInterview({ session, questions: [first, elsewhere, second] });
    const there = anInterview({ session, questions: [second, elsewhere, first] });

    expect(askedQuestions(here)).toEqual(askedQuestions(there));
  });

  test('count as answered once however many responses they have', () => {
    const responses = [responseTo(first), responseTo(first, { responseNumber: 2 })];
    const interview = anInterview({ session, questions: [first, second], responses });

    expect(questionsAnswered(interview)).toBe(1);
    expect(questionsAnswered(anInterview({ session, questions: [first] }))).toBe(0);
  });
});

describe('a thread', () => {
  const initial = responseTo(first);
  const more = responseTo(first, { responseNumber: 2, prompt: 'About scope?' });
  const judged = analysisOf(initial, { followUps: [followUp('scope'), followUp('result')] });

  test('has the responses of its attempt in order, each with its judgment (X12)', () => {
    const again = responseTo(first, { attempt: 2 });
    const interview = anInterview({
      session,
      questions: [first, second],
      attempts: [attemptAt(first)],
      responses: [again, more, responseTo(second), initial],
      analyses: [judged],
    });

    expect(threadOf(interview, first, 1).exchanges).toEqual([
      { response: initial, analysis: judged },
      { response: more, analysis: null },
    ]);
    expect(threadOf(interview, first, 2).exchanges).toEqual([{ response: again, analysis: null }]);
  });

  test('is the same on two devices that answered in the same place while apart', () => {
    const elsewhere = responseTo(first, { text: 'Typed on the other phone.' });
    const threadIn = (responses: Interview['responses']) =>
      threadOf(anInterview({ session, questions: [first], responses }), first, 1);

    expect(threadIn([initial, elsewhere, more])).toEqual(threadIn([more, elsewhere, initial]));
  });

  test('holds the latest judgment of a response', () => {
    const newer = analysisOf(initial, { createdAt: at(1000) });
    const interview = anInterview({
      session,
      questions: [first],
      responses: [initial],
      analyses: [newer, judged],
    });

    expect(threadOf(interview, first, 1).exchanges[0]?.analysis).toEqual(newer);
  });

  test('opened when the question was asked, or when the retry was begun', () => {
    const asked = questionOf(session, 1, { askedAt: at(100) });
    const attempts = [attemptAt(asked, 2, { startedAt: at(900) })];
    const interview = anInterview({ session, questions: [asked], attempts });

    expect(allThreads(interview).map(({ openedAt }) => openedAt)).toEqual([at(100), at(900)]);
  });

  test('is closed when the page was turned, or a later attempt began', () => {
    const interview = anInterview({
      session,
      questions: [first, second],
      attempts: [attemptAt(first)],
      closings: [closingOf(second)],
    });

    expect(allThreads(interview).map((it) => [it.question.number, it.attempt, it.closed])).toEqual([
      [1, 1, true],
      [1, 2, false],
      [2, 1, true],
    ]);
  });

  test('asks the first follow-up of its newest judgment, and none while it waits for one', () => {
    const records = { session, questions: [first], analyses: [judged] };
    const waiting = anInterview({ ...records, responses: [initial, more] });
    const asking = anInterview({ ...records, responses: [initial] });

    expect(pendingFollowUp(threadOf(asking, first, 1))).toEqual(followUp('scope'));
    expect(pendingFollowUp(threadOf(waiting, first, 1))).toBeNull();
    expect(pendingFollowUp(threadOf(anInterview({ session }), first, 1))).toBeNull();
  });

  test('knows which follow-ups were answered; one that was only offered does not count', () => {
    const interview = anInterview({
      session,
      questions: [first],
      responses: [initial, more],
      analyses: [judged, analysisOf(more, { followUps: [followUp('numbers')] })],
    });

    expect(askedFollowUpIds(threadOf(interview, first, 1))).toEqual(['scope']);
  });
});

describe('the thread an interview is at', () => {
  test('is the first question whose page is not turned', () => {
    const interview = anInterview({ session, questions: [second, first], closings: [closingOf(first)] });

    expect(currentThread(interview)?.question).toEqual(second);
  });

  test('is none between two questions', () => {
    const interview = anInterview({ session, questions: [first], closings: [closingOf(first)] });

    expect(currentThread(interview)).toBeUndefined();
  });

  test('is the retry, though another question is open', () => {
    const interview = anInterview({
      session,
      questions: [first, second],
      closings: [closingOf(first)],
      attempts: [attemptAt(first)],
    });

    expect(currentThread(interview)).toMatchObject({ question: first, attempt: 2 });
  });

  test.each([
    ['at different moments', at(2000)],
    ['in the same millisecond', at(1000)],
    ['before the clock was set back', at(500)],
  ])('is the retry begun last, when two were begun %s', (_name, startedAt) => {
    const earlier = attemptAt(first, 2, { startedAt: at(1000) });
    const later = attemptAt(second, 2, { startedAt });
    const last = attemptAt(first, 3, { startedAt });
    const records = { session, questions: [first, second], closings: [closingOf(first), closingOf(second)] };

    expect(currentThread(anInterview({ ...records, attempts: [later, earlier] }))?.question).toEqual(second);
    expect(currentThread(anInterview({ ...records, attempts: [last, later, earlier] }))).toMatchObject({
      question: first,
      attempt: 3,
    });
  });
});

describe('the score of a question', () => {
  test('is that of its latest judgment, which reads the whole thread (X11)', () => {
    const player = aPlayer({}, { analysis: judging({ total: 40, followUps: 1 }) });
    player.answer();
    player.coach();
    player.rewrite({ analysis: judging({ total: 90, followUps: 1 }) });
    player.answer();
    player.coach();

    expect(
      player.interview.analyses.map(({ verdict }) => verdict.kind === 'scored' && verdict.score),
    ).toEqual([4, 9]);
    expect(player.questions.map((question) => questionScore(player.interview, question))).toEqual([9]);
  });

  test('stays while the next response of the thread waits for its judgment', () => {
    const initial = responseTo(first);
    const interview = anInterview({
      session,
      questions: [first],
      responses: [initial, responseTo(first, { responseNumber: 2 })],
      analyses: [analysisOf(initial, { verdict: scored(60), followUps: [followUp('scope')] })],
    });

    expect(questionScore(interview, first)).toBe(6);
  });

  test('is that of the latest attempt, also when it was worse', () => {
    const player = aPlayer({}, { analysis: judging({ total: 90, followUps: 0 }) });
    player.answer();
    player.coach();
    player.rewrite({ analysis: judging({ total: 30, followUps: 0 }) });
    const [question = first] = player.questions;
    player.save(moves.retry(player.interview, question.id, player.here));

    expect([questionScore(player.interview, question), latestAttempt(player.interview, question)]).toEqual([
      9, 2,
    ]);
    player.answer();
    expect(questionScore(player.interview, question)).toBe(9);
    player.coach();
    expect(questionScore(player.interview, question)).toBe(3);
  });

  test('is none before a judgment: no 5 and no L4 are made up (X13, 001-28)', () => {
    const interview = anInterview({ session, questions: [first], responses: [responseTo(first)] });

    expect(questionScore(interview, first)).toBeNull();
    expect(standingAnalysis(interview, first)).toBeNull();
  });

  test('is none where the latest judgment could not score, though an earlier one did (X13)', () => {
    const initial = responseTo(first);
    const again = responseTo(first, { attempt: 2 });
    const interview = anInterview({
      session,
      questions: [first],
      attempts: [attemptAt(first)],
      responses: [initial, again],
      analyses: [analysisOf(initial), analysisOf(again, { verdict: unscored('distress') })],
    });

    expect(questionScore(interview, first)).toBeNull();
  });
});

describe('the feedback on an attempt', () => {
  test('is the latest of that attempt, or none', () => {
    const judged = analysisOf(responseTo(first));
    const older = feedbackOn(judged);
    const newer = feedbackOn(judged, { createdAt: at(1) });
    const other = feedbackOn(judged, { attempt: 2, createdAt: at(2) });
    const interview = anInterview({ session, questions: [first], questionFeedback: [newer, other, older] });

    expect(feedbackFor(interview, first, 1)).toEqual(newer);
    expect(feedbackFor(interview, first, 3)).toBeNull();
    expect(feedbackFor(interview, second, 1)).toBeNull();
  });
});

describe('the feedback that explains the latest judgment', () => {
  test('is shown though an older one was written later by a clock that was wrong', () => {
    const response = responseTo(first);
    const older = analysisOf(response);
    const newer = analysisOf(response, { createdAt: at(10) });
    const onOlder = feedbackOn(older, { createdAt: at(100) });
    const onNewer = feedbackOn(newer, { createdAt: at(50) });
    const interview = anInterview({
      session,
      questions: [first],
      responses: [response],
      analyses: [newer, older],
      questionFeedback: [onNewer, onOlder],
    });

    expect(feedbackFor(interview, first, 1)).toEqual(onNewer);
  });
});

describe('the latest of some records', () => {
  test('is the newest; between equals the one with the later id, whatever the order', () => {
    const [a, b, c] = [
      { createdAt: 1, id: 'z' },
      { createdAt: 2, id: 'a' },
      { createdAt: 2, id: 'b' },
    ];

    expect([latest([a, b, c]), latest([c, b, a]), latest([b, c, a])]).toEqual([c, c, c]);
    expect(latest([])).toBeUndefined();
  });
});
