import { describe, expect, test } from 'vitest';
import type { QuestionId } from '#shared/ids.ts';
import { LIMITS } from '#shared/interview/limits.ts';
import * as moves from '#shared/interview/moves.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import * as records from '#shared/interview/records.ts';
import { SPECIFIED_TEXT } from '#shared/interview/refusals.ts';
import { fail } from '#shared/result.ts';
import { aPlayer, judging, type Player } from '#tests/helpers/playing.ts';
import { anId, aProgress, aQuestion, at, START } from '#tests/helpers/records.ts';

const A_MINUTE = 60_000;
const refused = (kind: string) => fail({ kind });

/** The slot the interview waits for an answer in. */
function slotOf(player: Player): moves.AnswerSlot {
  const { step } = player;
  if (step.kind !== 'response') throw new Error(`not the candidate's turn to answer but '${step.kind}'`);
  const { thread, responseNumber } = step;
  return { questionId: thread.question.id, attempt: thread.attempt, responseNumber };
}

/** A player who has just been asked the first question. */
function atTheFirstQuestion(...args: Parameters<typeof aPlayer>): Player {
  const player = aPlayer(...args);
  player.coach();
  return player;
}

/** A player whose first question has its answer and its judgment, and no follow-up. */
function afterOneAnswer(session: Parameters<typeof aPlayer>[0] = {}): Player {
  const player = aPlayer(session, { analysis: judging({ followUps: 0 }) });
  player.answer();
  player.coach();
  return player;
}

function firstQuestion(player: Player) {
  const [question] = player.questions;
  if (!question) throw new Error('no question yet');
  return question;
}

const everyMove: readonly (readonly [string, (player: Player) => moves.Moved])[] = [
  ['respond', (it) => moves.respond(it.interview, anySlot(it), 'Late words.', it.here)],
  ['skip', (it) => moves.skip(it.interview, anySlot(it), it.here)],
  ['next', (it) => moves.next(it.interview, it.here)],
  ['pause', (it) => moves.pause(it.interview, it.here)],
  ['resume', (it) => moves.resume(it.interview, it.here)],
  ['end', (it) => moves.end(it.interview, it.here)],
  ['abandon', (it) => moves.abandon(it.interview, it.here)],
  ['retry', (it) => moves.retry(it.interview, anySlot(it).questionId, it.here)],
];

function anySlot(player: Player): moves.AnswerSlot {
  return { questionId: firstQuestion(player).id, attempt: 1, responseNumber: 1 };
}

describe('a session that is not there', () => {
  const { here } = aPlayer();
  const slot = { questionId: anId<QuestionId>(), attempt: 1, responseNumber: 1 };

  test.each([
    ['respond', () => moves.respond(undefined, slot, 'Hello.', here)],
    ['skip', () => moves.skip(undefined, slot, here)],
    ['next', () => moves.next(undefined, here)],
    ['pause', () => moves.pause(undefined, here)],
    ['resume', () => moves.resume(undefined, here)],
    ['end', () => moves.end(undefined, here)],
    ['abandon', () => moves.abandon(undefined, here)],
    ['retry', () => moves.retry(undefined, slot.questionId, here)],
    ['remove', () => moves.remove(undefined, here)],
    ['restore', () => moves.restore(undefined, here)],
  ])('refuses to %s, in the specified words (000-123)', (_name, move) => {
    expect(move()).toEqual(refused('session-not-found'));
    expect(SPECIFIED_TEXT['session-not-found']).toBe('Mock interview session not found');
  });
});

describe('a completed session', () => {
  test.each(everyMove)('refuses to %s, with the specified text (000-128)', (_name, move) => {
    const player = afterOneAnswer();
    player.save(moves.end(player.interview, player.here));

    expect(move(player)).toEqual(refused('session-completed'));
    expect(SPECIFIED_TEXT['session-completed']).toBe('Session already completed. Start a new session.');
  });
});

describe('an abandoned session', () => {
  test.each(everyMove)('refuses to %s as well: it is over (X6)', (_name, move) => {
    const player = afterOneAnswer();
    player.save(moves.abandon(player.interview, player.here));

    expect(move(player)).toEqual(refused('session-completed'));
  });
});

describe('a paused session', () => {
  const stopped = everyMove.filter(([name]) => !['resume', 'end', 'abandon'].includes(name));

  test.each(stopped)('refuses to %s until it is resumed (003-19)', (_name, move) => {
    const player = atTheFirstQuestion();
    player.save(moves.pause(player.interview, player.here));

    expect(move(player)).toEqual(refused('session-paused'));
  });

  test('takes the answer it refused once it is resumed', () => {
    const player = atTheFirstQuestion();
    player.save(moves.pause(player.interview, player.here));
    player.save(moves.resume(player.interview, player.here));

    expect(moves.respond(player.interview, slotOf(player), 'Now then.', player.here).ok).toBe(true);
  });

  test('can be ended or given up without being resumed (X19)', () => {
    const player = afterOneAnswer();
    player.save(moves.pause(player.interview, player.here));

    expect(moves.end(player.interview, player.here).ok).toBe(true);
    expect(moves.abandon(player.interview, player.here).ok).toBe(true);
  });
});

describe('answering', () => {
  test('stores the words exactly as typed, with the prompt they answer (000-33, X12)', () => {
    const player = atTheFirstQuestion();
    const typed = '  First line.\n\n\tThen — “quoted” 🙂 \n';
    const slot = slotOf(player);
    player.here.advance(A_MINUTE);

    const { responses } = player.save(moves.respond(player.interview, slot, typed, player.here));

    expect(responses).toEqual([
      {
        id: expect.any(String),
        sessionId: player.interview.session.id,
        ...slot,
        prompt: firstQuestion(player).text,
        text: typed,
        mode: 'text',
        durationMs: A_MINUTE,
        respondedAt: at(A_MINUTE),
      },
    ]);
    expect(() => records.CandidateResponse.parse(responses?.[0])).not.toThrow();
  });

  test('stores the follow-up it answers, not the question again (X12)', () => {
    const player = aPlayer({}, { analysis: judging({ followUps: 3 }) });
    player.answer();
    player.answer();

    expect(player.interview.responses.map(({ responseNumber, prompt }) => [responseNumber, prompt])).toEqual([
      [1, firstQuestion(player).text],
      [2, 'Follow-up 1: what happened then?'],
    ]);
  });

  test('keeps that it was spoken', () => {
    const player = atTheFirstQuestion();
    const spoken = moves.respond(player.interview, slotOf(player), 'Aloud.', player.here, 'voice');

    expect(player.save(spoken).responses?.[0]?.mode).toBe('voice');
  });

  test('refuses a question of another session, in the specified words (X27, 000-124)', () => {
    const player = atTheFirstQuestion();
    const slot = { ...slotOf(player), questionId: aQuestion().id };

    expect(moves.respond(player.interview, slot, 'Hello.', player.here)).toEqual(
      refused('question-not-found'),
    );
    expect(SPECIFIED_TEXT['question-not-found']).toBe('Question not found');
  });

  test.each(['', '   ', '\n\t \u00a0'])('refuses an answer of nothing but white space: %j', (text) => {
    const player = atTheFirstQuestion();

    expect(moves.respond(player.interview, slotOf(player), text, player.here)).toEqual(
      refused('empty-response'),
    );
  });

  test('takes an answer of the longest length, and says by how much a longer one is too long', () => {
    const player = atTheFirstQuestion();
    const respond = (length: number) =>
      moves.respond(player.interview, slotOf(player), 'a'.repeat(length), player.here);

    expect(respond(LIMITS.response).ok).toBe(true);
    expect(respond(LIMITS.response + 1)).toEqual(
      fail({ kind: 'response-too-long', length: LIMITS.response + 1, limit: LIMITS.response }),
    );
  });

  test.each([
    ['another attempt', { attempt: 2 }],
    ['a later place in the thread', { responseNumber: 2 }],
    ['a place before the first', { responseNumber: 0 }],
    ['a fifth place (000-89)', { responseNumber: 5 }],
  ])('refuses %s than the one awaited as out of turn', (_name, elsewhere) => {
    const player = atTheFirstQuestion();
    const slot = { ...slotOf(player), ...elsewhere };

    expect(moves.respond(player.interview, slot, 'Hello.', player.here)).toEqual(refused('out-of-turn'));
  });

  test('is refused a second time in the same place: each is answered once (X22)', () => {
    const player = atTheFirstQuestion();
    const slot = slotOf(player);
    player.save(moves.respond(player.interview, slot, 'Once.', player.here));

    const before = moves.respond(player.interview, slot, 'Twice.', player.here);
    player.coach();
    const after = moves.respond(player.interview, slot, 'Twice.', player.here);

    expect([before, after]).toEqual([refused('out-of-turn'), refused('out-of-turn')]);
  });

  test('is refused before a question was asked', () => {
    const player = aPlayer();
    const slot = { questionId: anId<QuestionId>(), attempt: 1, responseNumber: 1 };

    expect(moves.respond(player.interview, slot, 'Hello.', player.here)).toEqual(
      refused('question-not-found'),
    );
  });

  test('goes on through three follow-ups, all of them recorded, and no further (000-105)', () => {
    const player = aPlayer({}, { analysis: judging({ followUps: Number.POSITIVE_INFINITY }) });
    for (const words of ['Initial.', 'First.', 'Second.', 'Third.']) player.answer(words);
    player.coach();

    expect(player.interview.responses.map(({ responseNumber, text }) => [responseNumber, text])).toEqual([
      [1, 'Initial.'],
      [2, 'First.'],
      [3, 'Second.'],
      [4, 'Third.'],
    ]);
    expect(player.step.kind).toBe('next');
    const fifth = { ...anySlot(player), responseNumber: 5 };
    expect(moves.respond(player.interview, fifth, 'Fourth.', player.here)).toEqual(refused('out-of-turn'));
  });
});

describe('how long an answer took', () => {
  test('counts from the moment the question was asked, pauses left out', () => {
    const player = atTheFirstQuestion();
    player.here.advance(2 * A_MINUTE);
    player.save(moves.pause(player.interview, player.here));
    player.here.advance(45 * A_MINUTE);
    player.save(moves.resume(player.interview, player.here));
    player.here.advance(A_MINUTE);
    player.answer();

    expect(player.interview.responses[0]?.durationMs).toBe(3 * A_MINUTE);
  });

  test('counts from the judgment that brought the follow-up', () => {
    const player = aPlayer();
    player.answer();
    player.here.advance(10 * A_MINUTE);
    player.coach(); // offline until now
    player.here.advance(A_MINUTE);
    player.answer();

    expect(player.interview.responses.map(({ durationMs }) => durationMs)).toEqual([0, A_MINUTE]);
  });

  test('counts from the start of the retry', () => {
    const player = afterOneAnswer();
    player.here.advance(20 * A_MINUTE);
    player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));
    player.here.advance(A_MINUTE);
    player.answer();

    expect(player.interview.responses.at(-1)?.durationMs).toBe(A_MINUTE);
  });

  test.each([
    ['an hour is an answer', 60 * A_MINUTE, 60 * A_MINUTE],
    ['more than an hour is a closed phone: unknown', 60 * A_MINUTE + 1, null],
    ['a clock set back is no time at all, never less', -5 * A_MINUTE, 0],
  ])('%s', (_name, passed, counted) => {
    const player = atTheFirstQuestion();
    player.here.advance(passed);
    player.answer();

    expect(player.interview.responses[0]?.durationMs).toBe(counted);
  });
});

describe('skipping', () => {
  test('leaves a question unanswered and goes to the next (004-9)', () => {
    const player = atTheFirstQuestion();
    player.here.advance(A_MINUTE);

    const changes = player.save(moves.skip(player.interview, slotOf(player), player.here));

    expect(changes).toEqual({
      closings: [
        {
          id: expect.any(String),
          sessionId: player.interview.session.id,
          questionId: firstQuestion(player).id,
          attempt: 1,
          at: at(A_MINUTE),
        },
      ],
    });
    expect(player.step).toEqual({ kind: 'question', number: 2 });
  });

  test('leaves the follow-ups of an answered question unanswered', () => {
    const player = aPlayer();
    player.answer();
    player.coach();
    player.save(moves.skip(player.interview, slotOf(player), player.here));

    expect(player.step).toEqual({ kind: 'question', number: 2 });
    expect(player.interview.responses).toHaveLength(1);
  });

  test('leads past the last question to the end', () => {
    const player = atTheFirstQuestion({ totalQuestions: 1 });
    player.save(moves.skip(player.interview, slotOf(player), player.here));

    expect(player.step).toEqual({ kind: 'end' });
  });

  test.each([
    ['a question that is not the current one', { questionId: aQuestion().id }],
    ['an attempt that is not the current one', { attempt: 2 }],
  ])('is refused for %s', (_name, elsewhere) => {
    const player = atTheFirstQuestion();

    expect(moves.skip(player.interview, { ...slotOf(player), ...elsewhere }, player.here)).toEqual(
      refused('out-of-turn'),
    );
  });

  test('is refused a second time, so that a double tap does not skip two questions', () => {
    const player = atTheFirstQuestion();
    const slot = slotOf(player);
    player.save(moves.skip(player.interview, slot, player.here));
    const between = moves.skip(player.interview, slot, player.here);
    player.coach();
    const atTheSecond = moves.skip(player.interview, slot, player.here);

    expect([between, atTheSecond]).toEqual([refused('out-of-turn'), refused('out-of-turn')]);
  });
});

describe('turning the page', () => {
  test('leads from a complete question to the next one (000-40)', () => {
    const player = afterOneAnswer();
    player.save(moves.next(player.interview, player.here));

    expect(player.step).toEqual({ kind: 'question', number: 2 });
  });

  test('needs no judgment: the next question is asked while the last answer waits for the coach', () => {
    const player = atTheFirstQuestion();
    player.answer();
    player.save(moves.next(player.interview, player.here));

    expect(player.step).toEqual({ kind: 'question', number: 2 });
  });

  test('is refused while a question has no answer: that would be a skip', () => {
    const player = atTheFirstQuestion();

    expect(moves.next(player.interview, player.here)).toEqual(refused('out-of-turn'));
  });

  test('is refused while the next question is being asked', () => {
    const player = afterOneAnswer();
    player.save(moves.next(player.interview, player.here));

    expect(moves.next(player.interview, player.here)).toEqual(refused('out-of-turn'));
  });

  test('is refused at the last question, in the specified words (000-125)', () => {
    const player = afterOneAnswer({ totalQuestions: 1 });

    expect(moves.next(player.interview, player.here)).toEqual(refused('maximum-questions'));
    expect(SPECIFIED_TEXT['maximum-questions']).toBe(
      'Maximum questions reached. End session to see results.',
    );
  });

  test('is refused when the last question was skipped too (000-125)', () => {
    const player = atTheFirstQuestion({ totalQuestions: 1 });
    player.save(moves.skip(player.interview, slotOf(player), player.here));

    expect(moves.next(player.interview, player.here)).toEqual(refused('maximum-questions'));
  });

  test.each([1, 3, 5, 8, 10])('finds the last question at %i, as the session was set up (X20)', (total) => {
    const player = aPlayer({ totalQuestions: total }, { analysis: judging({ followUps: 0 }) });
    for (let turned = 1; turned < total; turned += 1) {
      player.answer();
      player.save(moves.next(player.interview, player.here));
    }
    player.answer();

    expect(moves.next(player.interview, player.here)).toEqual(refused('maximum-questions'));
    expect(player.questions).toHaveLength(total);
  });

  test('is refused after a retry when all other questions are behind: the session is to be ended', () => {
    const player = atTheFirstQuestion({ totalQuestions: 1 }, { analysis: judging({ followUps: 0 }) });
    player.save(moves.skip(player.interview, slotOf(player), player.here));
    player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));
    player.answer();
    player.coach();

    expect(moves.next(player.interview, player.here)).toEqual(refused('maximum-questions'));
  });

  test('leads from a retry back to the last question while that one is open', () => {
    const player = afterOneAnswer({ totalQuestions: 2 });
    player.save(moves.next(player.interview, player.here));
    player.coach();
    player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));
    player.answer();
    player.save(moves.next(player.interview, player.here));

    expect(player.step).toMatchObject({ kind: 'response', thread: { question: { number: 2 } } });
  });
});

describe('pausing and resuming (003-19)', () => {
  test('leaves the interview at the step it was at', () => {
    const player = aPlayer();
    player.answer();
    player.coach();
    const before = player.step;
    player.here.advance(A_MINUTE);
    player.save(moves.pause(player.interview, player.here));
    expect(player.step).toEqual({ kind: 'resume', since: at(A_MINUTE) });
    player.here.advance(A_MINUTE);
    player.save(moves.resume(player.interview, player.here));

    expect(player.step).toEqual(before);
  });

  test('keeps each pause with its beginning and its end, oldest first', () => {
    const player = atTheFirstQuestion();
    for (let pause = 0; pause < 2; pause += 1) {
      player.save(moves.pause(player.interview, player.here));
      player.here.advance(A_MINUTE);
      player.save(moves.resume(player.interview, player.here));
    }

    expect(player.interview.session.progress.pauses).toEqual([
      { from: START, to: at(A_MINUTE) },
      { from: at(A_MINUTE), to: at(2 * A_MINUTE) },
    ]);
  });

  test('refuses to resume what runs', () => {
    const player = atTheFirstQuestion();

    expect(moves.resume(player.interview, player.here)).toEqual(refused('out-of-turn'));
  });

  test('starts the clock of a session that was prepared', () => {
    const prepared = aProgress({ status: { kind: 'pending' }, startedAt: null });
    const player = aPlayer({ progress: prepared });
    player.here.advance(A_MINUTE);
    player.save(moves.resume(player.interview, player.here));

    expect(player.interview.session.progress).toMatchObject({
      status: { kind: 'in_progress' },
      startedAt: at(A_MINUTE),
      pauses: [],
    });
  });

  test('gives every change of a session a later stamp, so that two devices agree which was last', () => {
    const player = afterOneAnswer();
    const stamps = [player.interview.session.progress.stamp];
    for (const move of [moves.pause, moves.resume, moves.remove, moves.restore, moves.end]) {
      player.here.advance(-A_MINUTE);
      player.save(move(player.interview, player.here));
      stamps.push(player.interview.session.progress.stamp);
    }

    expect(stamps.slice(1).toSorted()).toEqual(stamps.slice(1));
    expect(new Set(stamps.slice(1)).size).toBe(5);
  });
});

describe('ending', () => {
  test('is refused while nothing was answered (X19)', () => {
    const player = atTheFirstQuestion();

    expect(moves.end(player.interview, player.here)).toEqual(refused('nothing-answered'));
  });

  test('is possible early, after a single answer that nobody judged yet (X19, 003-20)', () => {
    const player = atTheFirstQuestion({ totalQuestions: 10 });
    player.answer();
    player.here.advance(A_MINUTE);
    player.save(moves.end(player.interview, player.here));

    expect(player.interview.session.progress.status).toEqual({ kind: 'completed', at: at(A_MINUTE) });
  });

  test('closes the pause it was called from', () => {
    const player = afterOneAnswer();
    player.save(moves.pause(player.interview, player.here));
    player.here.advance(A_MINUTE);
    player.save(moves.end(player.interview, player.here));

    expect(player.interview.session.progress.pauses).toEqual([{ from: START, to: at(A_MINUTE) }]);
  });
});

describe('giving a session up', () => {
  test('is possible before anything was answered, and nothing is awaited any more (X6)', () => {
    const player = aPlayer();
    player.here.advance(A_MINUTE);
    player.save(moves.abandon(player.interview, player.here));

    expect(player.interview.session.progress.status).toEqual({ kind: 'abandoned', at: at(A_MINUTE) });
    expect(player.step).toEqual({ kind: 'nothing', because: 'abandoned' });
  });
});

describe('trying a question again (X22)', () => {
  test('opens a new attempt and leaves every earlier record as it was', () => {
    const player = aPlayer();
    player.answer('First try.');
    player.coach();
    const before = player.interview;

    const changes = player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));

    expect(changes).toEqual({
      attempts: [
        {
          id: expect.any(String),
          sessionId: before.session.id,
          questionId: firstQuestion(player).id,
          number: 2,
          startedAt: START,
        },
      ],
    });
    expect(player.interview).toEqual({ ...before, attempts: changes.attempts });
    expect(player.step).toMatchObject({ kind: 'response', responseNumber: 1, thread: { attempt: 2 } });
  });

  test('is possible after a skip', () => {
    const player = atTheFirstQuestion();
    player.save(moves.skip(player.interview, slotOf(player), player.here));
    player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));

    expect(slotOf(player)).toEqual({ questionId: firstQuestion(player).id, attempt: 2, responseNumber: 1 });
  });

  test('numbers attempts one after the other', () => {
    const player = afterOneAnswer();
    for (let tries = 0; tries < 2; tries += 1) {
      player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));
      player.answer();
      player.coach();
    }

    expect(player.interview.attempts.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('leads back to where the candidate was', () => {
    const player = afterOneAnswer();
    player.save(moves.next(player.interview, player.here));
    player.coach();
    const before = player.step;
    player.here.advance(A_MINUTE);
    player.save(moves.retry(player.interview, firstQuestion(player).id, player.here));
    player.answer();
    player.coach();
    player.save(moves.next(player.interview, player.here));

    expect(before.kind).toBe('response');
    expect(player.step).toEqual(before);
  });

  test('is refused while the question waits for its first answer: there is nothing to try again', () => {
    const player = atTheFirstQuestion();
    const retry = () => moves.retry(player.interview, firstQuestion(player).id, player.here);
    expect(retry()).toEqual(refused('out-of-turn'));

    player.answer();
    player.save(retry());
    expect(retry()).toEqual(refused('out-of-turn'));
  });

  test('is refused for a question of another session (000-124)', () => {
    const player = afterOneAnswer();

    expect(moves.retry(player.interview, aQuestion().id, player.here)).toEqual(refused('question-not-found'));
  });
});

describe('removing', () => {
  test('takes a session out and restoring brings it back unharmed, at the same step', () => {
    const player = aPlayer();
    player.answer();
    const before = player.interview;
    player.here.advance(A_MINUTE);
    player.save(moves.remove(player.interview, player.here));
    expect(player.interview.session.progress.removedAt).toBe(at(A_MINUTE));
    player.save(moves.restore(player.interview, player.here));

    const { stamp } = player.interview.session.progress;
    const restamped = { ...before.session, progress: { ...before.session.progress, stamp } };
    expect(player.interview).toEqual({ ...before, session: restamped });
    expect(nextStep(player.interview)).toEqual(nextStep(before));
  });

  test('keeps fields that a newer version of the app wrote', () => {
    const player = aPlayer();
    const newer = { ...player.interview, session: { ...player.interview.session, mood: 'calm' } };

    const removed = moves.remove(newer, player.here);

    expect(removed).toMatchObject({ ok: true, value: { sessions: [{ mood: 'calm' }] } });
  });
});
