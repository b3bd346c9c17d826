/* Questions fetched ahead: when one is wanted, when it is asked, and what makes it unfit. */
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import * as moves from '#shared/interview/moves.ts';
import {
  foldPrepared,
  knownNow,
  preparedFor,
  questionAhead,
  questionsHere,
  toPack,
} from '#shared/interview/prepared.ts';
import type { PreparedQuestion } from '#shared/interview/records.ts';
import { fail } from '#shared/result.ts';
import {
  aPlayer,
  judging,
  numberedQuestion,
  type Player,
  playerOf,
  unscored,
} from '#tests/helpers/playing.ts';
import * as build from '#tests/helpers/records.ts';
import { questionInput } from '#web/engine/coach-inputs.ts';

const { CLAUDE } = build;

/** Fetches question `number` ahead, as the interview is now. */
function fetchAhead(player: Player, number: number, over: Partial<PreparedQuestion> = {}): PreparedQuestion {
  const { interview, here } = player;
  const reply = { ...numberedQuestion(questionInput(interview, number, [])), ...over };
  const ahead = { number, source: CLAUDE, madeKnowing: knownNow(interview) };
  const [prepared] = player.save(foldPrepared(interview, reply, ahead, here)).preparedQuestions ?? [];
  if (!prepared) throw new Error('nothing was prepared');
  return prepared;
}

/** A player at the note on the first answer of an interview of three questions. */
function atTheNote(followUps = 1, around: Parameters<typeof aPlayer>[2] = {}): Player {
  const player = aPlayer({}, { analysis: judging({ followUps }) }, around);
  player.answer();
  player.coach();
  return player;
}

const slotOf = ({ interview, step }: Player) => {
  if (step.kind !== 'response') throw new Error(step.kind);
  const [question] = interview.questions;
  return { questionId: question?.id as QuestionId, attempt: step.thread.attempt };
};

describe('the next question is wanted', () => {
  test('as soon as the first answer has its judgment, and not before: it may follow from it (003-47)', () => {
    const player = aPlayer();
    expect(questionAhead(player.interview)).toBeNull();
    player.coach();
    expect(questionAhead(player.interview)).toBeNull();
    player.answer();
    expect(questionAhead(player.interview)).toBeNull();
    player.coach();
    expect(questionAhead(player.interview)).toBe(2);
    expect(questionInput(player.interview, 2, []).answersSoFar).toHaveLength(1);
  });

  test('not behind an answer of somebody who needs help, and no later question is made from it', () => {
    const player = aPlayer({}, { analysis: judging({ followUps: 0 }, { verdict: unscored('distress') }) });
    player.answer();
    player.coach();
    expect(questionAhead(player.interview)).toBeNull();
    expect(questionInput(player.interview, 2, []).answersSoFar).toEqual([]);
  });

  test('once', () => {
    const player = atTheNote();
    fetchAhead(player, 2);
    expect(questionAhead(player.interview)).toBeNull();
  });

  test.each([
    ['after the last question', { totalQuestions: 1 }],
    ['in an interview that was removed', { progress: build.aProgress({ removedAt: build.START }) }],
    [
      'in one that is paused',
      { progress: build.aProgress({ status: { kind: 'paused', since: build.START } }) },
    ],
    [
      'in one that is over',
      { progress: build.aProgress({ status: { kind: 'completed', at: build.START } }) },
    ],
  ])('not %s', (_why, over) => {
    const { interview } = atTheNote();
    expect(questionAhead({ ...interview, session: { ...interview.session, ...over } })).toBeNull();
  });
});

describe('the page is turned', () => {
  test.each([
    ['after the last follow-up', 0, (it: Player) => moves.next(it.interview, it.here)],
    ['by leaving a follow-up', 1, (it: Player) => moves.skip(it.interview, slotOf(it), it.here)],
  ] as const)('%s to the question that is here, in the same change', (_how, followUps, turn) => {
    const player = atTheNote(followUps);
    const prepared = fetchAhead(player, 2);
    player.here.advance(60_000);
    const changes = player.save(turn(player));
    expect(changes.questions).toMatchObject([
      { number: 2, text: prepared.text, source: CLAUDE, askedAt: player.here.now },
    ]);
    expect(player.step).toMatchObject({ kind: 'response', prompt: prepared.text });
    expect(changes.questions?.[0]).not.toHaveProperty('madeKnowing');
  });

  test('to a coach where nothing is here', () => {
    const player = atTheNote(0);
    player.save(moves.next(player.interview, player.here));
    expect(player.step).toEqual({ kind: 'question', number: 2 });
  });

  test('the first question of a prepared interview is asked as it is begun', () => {
    const pending = build.aSession({
      progress: build.aProgress({ status: { kind: 'pending' }, startedAt: null }),
    });
    const player = playerOf(build.anInterview({ session: pending }));
    expect(toPack(player.interview)).toEqual([1, 2, 3]);
    fetchAhead(player, 1);
    fetchAhead(player, 3);
    expect([toPack(player.interview), questionsHere(player.interview)]).toEqual([[2], 2]);
    player.save(moves.resume(player.interview, player.here));
    expect(player.step).toMatchObject({ kind: 'response', responseNumber: 1 });
    expect(player.questions.map(({ number, source }) => [number, source])).toEqual([[1, CLAUDE]]);
    expect(questionsHere(player.interview)).toBe(2);
  });
});

describe('a question is not asked any more', () => {
  const around = { application: build.anApplication(), resume: build.aResume() };
  const later = build.testSurroundings();
  later.advance(60_000);
  const changedStamp = later.stamp();

  test.each([
    ['the résumé was changed', { resume: { ...around.resume, stamp: changedStamp } }],
    ['the job was changed', { application: { ...around.application, stamp: changedStamp } }],
    ['the résumé is gone', { resume: null }],
  ] as [string, Partial<Interview>][])('when %s', (_why, change) => {
    const player = atTheNote(0, around);
    fetchAhead(player, 2);
    const changed = { ...player.interview, ...change };
    expect(preparedFor(player.interview, 2)).toBeDefined();
    expect(preparedFor(changed, 2)).toBeUndefined();
    expect(questionAhead(changed)).toBe(2);
    const turned = moves.next(changed, player.here);
    expect(turned.ok && turned.value.questions).toBeUndefined();
  });

  test('when the answer it follows from was given anew', () => {
    const player = atTheNote(0);
    fetchAhead(player, 2);
    expect(player.attempt('retry')).toBeUndefined();
    expect(preparedFor(player.interview, 2)).toBeUndefined();
    player.answer('Another story.');
    player.coach();
    expect(questionAhead(player.interview)).toBe(2);
  });

  test('when the same was asked meanwhile', () => {
    const player = atTheNote(0);
    const prepared = fetchAhead(player, 3);
    player.rewrite({
      question: (input) => ({ ...numberedQuestion(input), text: ` ${prepared.text.toUpperCase()}` }),
    });
    player.save(moves.next(player.interview, player.here));
    player.coach();
    expect(preparedFor(player.interview, 3)).toBeUndefined();
  });

  test('but stays one when a question before it was skipped: nothing was said it could have followed from', () => {
    const player = atTheNote(0);
    fetchAhead(player, 3);
    player.save(moves.next(player.interview, player.here));
    player.coach();
    player.save(
      moves.skip(
        player.interview,
        { questionId: player.questions[1]?.id as QuestionId, attempt: 1 },
        player.here,
      ),
    );
    expect(player.step).toMatchObject({ kind: 'response' });
    expect(player.questions.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('what was fetched is taken', () => {
  test('once: another tab was faster', () => {
    const player = atTheNote();
    const { interview } = player;
    fetchAhead(player, 2);
    const ahead = { number: 2, source: CLAUDE, madeKnowing: knownNow(interview) };
    const reply = numberedQuestion(questionInput(interview, 2, []));
    expect(foldPrepared(player.interview, { ...reply, text: 'Another?' }, ahead, player.here)).toEqual(
      fail({ kind: 'no-longer-awaited' }),
    );
  });

  test('not when it says what was asked or lies here already', () => {
    const player = atTheNote();
    const { text } = fetchAhead(player, 2);
    const ahead = { number: 3, source: CLAUDE, madeKnowing: knownNow(player.interview) };
    for (const same of [text, player.questions[0]?.text ?? '']) {
      const reply = { ...numberedQuestion(questionInput(player.interview, 3, [])), text: same };
      expect(foldPrepared(player.interview, reply, ahead, player.here)).toEqual(
        fail({ kind: 'unusable-reply', rule: 'repeated-question' }),
      );
    }
    expect(questionInput(player.interview, 3, []).askedQuestions).toContain(text);
  });
});
