import { describe, expect, test } from 'vitest';
import type { Interview } from '#shared/interview/interview.ts';
import * as records from '#shared/interview/records.ts';
import { type PageTurned, runningLimit } from '#shared/interview/time-left.ts';
import {
  analysisOf,
  anInterview,
  aProgress,
  aSession,
  at,
  questionOf,
  responseTo,
  START,
} from '#tests/helpers/records.ts';

const BY_QUESTION = { kind: 'timed', sessionMinutes: null, questionSeconds: 180 } as const;
const BY_INTERVIEW = { kind: 'timed', sessionMinutes: 30, questionSeconds: 180 } as const;

/** A session timed like this, at its first question. */
function timedAt(over: Partial<records.Session>, question: Partial<records.Question> = {}) {
  const session = aSession(over);
  return { session, question: questionOf(session, 1, question) };
}

/** The limit while a note is read, or since its page was turned. */
const limitOf = (interview: Interview, turned: PageTurned = () => null) => runningLimit(interview, turned);

describe('the limit that runs', () => {
  test('is none in an interview that is not timed', () => {
    const { session, question } = timedAt({});
    expect(limitOf(anInterview({ session, questions: [question] }))).toBeNull();
  });

  test('is the time of the question, else three minutes', () => {
    const { session, question } = timedAt({ timing: BY_QUESTION }, { timeLimitSeconds: 120 });
    expect(limitOf(anInterview({ session, questions: [question] }))).toMatchObject({
      scope: 'answer',
      limitMs: 120_000,
    });
    const other = { ...question, timeLimitSeconds: null };
    expect(limitOf(anInterview({ session, questions: [other] }))?.limitMs).toBe(180_000);
  });

  test('is that of the whole interview where it has one', () => {
    const { session, question } = timedAt({ timing: BY_INTERVIEW });
    expect(limitOf(anInterview({ session, questions: [question] }))).toMatchObject({
      scope: 'interview',
      limitMs: 30 * 60_000,
    });
  });

  test.each([1.5, 2, 3, 10])('is %d times as long when that was chosen (WCAG 2.2.1)', (timeFactor) => {
    const byAnswer = timedAt({ timing: { ...BY_QUESTION, timeFactor } });
    const whole = timedAt({ timing: { ...BY_INTERVIEW, timeFactor } });
    const timeOf = ({ session, question }: typeof whole) =>
      limitOf(anInterview({ session, questions: [question] }))?.limitMs;
    expect(timeOf(byAnswer)).toBe(180_000 * timeFactor);
    expect(timeOf(whole)).toBe(30 * 60_000 * timeFactor);
  });

  test('leaves pauses out of what is spent', () => {
    const { session, question } = timedAt({
      timing: BY_QUESTION,
      progress: aProgress({ pauses: [{ from: at(10_000), to: at(40_000) }] }),
    });
    const limit = limitOf(anInterview({ session, questions: [question] }));
    expect(limit?.spentMs(START + 60_000)).toBe(30_000);
  });

  test('belongs to one prompt: a follow-up has a limit of its own, which begins when its page is turned', () => {
    const { session, question } = timedAt({ timing: BY_QUESTION });
    const response = responseTo(question);
    const followUps = [{ id: 'result', text: 'What came of it?' }];
    const analysis = analysisOf(response, { followUps, createdAt: at(90_000) });
    const first = limitOf(anInterview({ session, questions: [question] }));
    const noted = anInterview({
      session,
      questions: [question],
      responses: [response],
      analyses: [analysis],
    });
    expect(limitOf(noted)).toBeNull();
    const second = limitOf(noted, () => at(150_000));
    expect(second?.of).not.toBe(first?.of);
    expect(second?.spentMs(START + 160_000)).toBe(10_000);
  });

  test('counts from the note where nobody knows when the page was turned', () => {
    const { session, question } = timedAt({ timing: BY_QUESTION });
    const response = responseTo(question);
    const followUps = [{ id: 'result', text: 'What came of it?' }];
    const analysis = analysisOf(response, { followUps, createdAt: at(90_000) });
    const noted = anInterview({
      session,
      questions: [question],
      responses: [response],
      analyses: [analysis],
    });
    expect(limitOf(noted, () => 0)?.spentMs(START + 100_000)).toBe(10_000);
  });

  test('is none while a note is read that asks nothing, and while the coach reads', () => {
    const { session, question } = timedAt({ timing: BY_QUESTION });
    const response = responseTo(question);
    const analysis = analysisOf(response, { followUps: [] });
    const read = { questions: [question], responses: [response] };
    expect(limitOf(anInterview({ session, ...read }))).toBeNull();
    expect(limitOf(anInterview({ session, ...read, analyses: [analysis] }))).toBeNull();
  });
});

describe('the factor in a stored session', () => {
  test('may be missing, as in sessions stored before there was one, and is never less than one', () => {
    expect(records.Timing.safeParse(BY_QUESTION).success).toBe(true);
    expect(records.Timing.safeParse({ ...BY_QUESTION, timeFactor: 10 }).success).toBe(true);
    expect(records.Timing.safeParse({ ...BY_QUESTION, timeFactor: 0.5 }).success).toBe(false);
  });
});
