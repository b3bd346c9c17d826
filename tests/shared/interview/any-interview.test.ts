/* What holds for every interview, however it is played. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applied } from '#shared/interview/applied.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { coachWork, nextStep } from '#shared/interview/next-step.ts';
import * as records from '#shared/interview/records.ts';
import { sessionFigures } from '#shared/interview/replies.ts';
import { latest } from '#shared/interview/threads.ts';
import { DIFFICULTIES, INTERVIEW_TYPES, STAGES } from '#shared/interview/vocabulary.ts';
import { fail } from '#shared/result.ts';
import {
  ACTS,
  type Act,
  aPlayer,
  aScript,
  done,
  judging,
  type Player,
  scriptedReply,
} from '#tests/helpers/playing.ts';

// Hundreds of interviews are played; a slow machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

/** One thing done at some moment; `pick` chooses a question to retry, `after` is time that passes, or is set back. */
interface Deed {
  readonly act: Act;
  readonly pick: number;
  readonly after: number;
}

/** Acts as likely as candidates make them: mostly answers and coaching, seldom an end. */
const WEIGHTS: Readonly<Record<Act, number>> = {
  coach: 12,
  answer: 8,
  move_on: 5,
  skip: 3,
  retry: 3,
  pause: 2,
  resume: 3,
  end: 1,
  abandon: 1,
};

const deed: fc.Arbitrary<Deed> = fc.record({
  act: fc.oneof(...ACTS.map((act) => ({ weight: WEIGHTS[act], arbitrary: fc.constant(act) }))),
  pick: fc.nat(9),
  after: fc.integer({ min: -600_000, max: 3_600_000 }),
});
const deeds = fc.array(deed, { maxLength: 60 });

/** How demanding the coach is: 4 follow-ups and more are a coach that never has enough. */
const manner = fc.record({ total: fc.integer({ min: 0, max: 100 }), followUps: fc.nat(6) });

const setup = fc.record({
  stage: fc.constantFrom(...STAGES),
  type: fc.constantFrom(...INTERVIEW_TYPES),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  totalQuestions: fc.integer({ min: 1, max: 10 }),
});

/** Does every deed that is possible; `look` is called after each. */
function play(player: Player, all: readonly Deed[], look: (deed: Deed) => void = () => undefined): Player {
  for (const each of all) {
    player.here.advance(each.after);
    player.attempt(each.act, each.pick);
    look(each);
  }
  return player;
}

/** The steps an interview can still take: each thread has at most a question, 4 answers, 4 judgments, feedback, an end. */
function stepsLeft({ session, attempts }: Interview): number {
  return (session.totalQuestions + attempts.length) * 11 + 5;
}

/** The same records in other orders. */
function shuffled(interview: Interview, seed: number): Interview {
  const order = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list
      .map((record, index) => ({ record, at: Math.sin(seed + index * 7919) }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record);
  return {
    ...interview,
    questions: order(interview.questions),
    attempts: order(interview.attempts),
    responses: order(interview.responses),
    closings: order(interview.closings),
    analyses: order(interview.analyses),
    questionFeedback: order(interview.questionFeedback),
    sessionFeedback: order(interview.sessionFeedback),
  };
}

/** The interview as another tab, or this one after a crash, reads it from the records as text. */
function readBack(interview: Interview): Interview {
  const { session, ...tables } = JSON.parse(JSON.stringify(interview)) as Interview;
  return {
    session: records.Session.parse(session),
    application: null,
    resume: null,
    questions: tables.questions.map((it) => records.Question.parse(it)),
    preparedQuestions: tables.preparedQuestions.map((it) => records.PreparedQuestion.parse(it)),
    attempts: tables.attempts.map((it) => records.Attempt.parse(it)),
    responses: tables.responses.map((it) => records.CandidateResponse.parse(it)),
    closings: tables.closings.map((it) => records.Closing.parse(it)),
    analyses: tables.analyses.map((it) => records.Analysis.parse(it)),
    questionFeedback: tables.questionFeedback.map((it) => records.QuestionFeedback.parse(it)),
    sessionFeedback: tables.sessionFeedback.map((it) => records.SessionFeedback.parse(it)),
  };
}

describe('every interview', () => {
  test.each(STAGES.flatMap((stage) => INTERVIEW_TYPES.map((type) => [stage, type] as const)))(
    'as %s of type %s comes to an end, at every difficulty and length, however it is played',
    (stage, type) => {
      for (const difficulty of DIFFICULTIES) {
        for (let totalQuestions = 1; totalQuestions <= 10; totalQuestions += 1) {
          fc.assert(
            fc.property(deeds, manner, (all, says) => {
              const session = { stage, type, difficulty, totalQuestions };
              const player = play(aPlayer(session, { analysis: judging(says) }), all);

              player.finish(stepsLeft(player.interview));

              expect(player.step.kind).toBe('nothing');
              expect(coachWork(player.interview)).toEqual([]);
            }),
            { numRuns: 2 },
          );
        }
      }
    },
  );

  test('comes to an end whichever work the coach does first, with a summary no judgment is newer than', () => {
    fc.assert(
      fc.property(setup, deeds, manner, fc.infiniteStream(fc.nat(99)), (session, all, says, picks) => {
        const script = aScript({ analysis: judging(says) });
        const player = play(aPlayer(session, script), all);
        if (nextStep(player.interview).kind === 'nothing') return;
        player.attempt('end');
        for (let left = stepsLeft(player.interview) * 2; left > 0; left -= 1) {
          const work = coachWork(player.interview);
          const any = work[(picks.next().value ?? 0) % Math.max(1, work.length)];
          if (!any) break;
          player.here.advance(1);
          player.save(scriptedReply(player.interview, any, script)(player.interview, player.here));
        }

        const { status } = player.interview.session.progress;
        if (status.kind !== 'completed') return;
        const summary = latest(player.interview.sessionFeedback);
        const newest = Math.max(0, ...player.interview.analyses.map(({ createdAt }) => createdAt));
        expect(coachWork(player.interview)).toEqual([]);
        expect(summary?.createdAt).toBeGreaterThanOrEqual(newest);
      }),
      { numRuns: 150 },
    );
  });

  test('played straight on asks all its questions once, tests them in turn and sums up', () => {
    fc.assert(
      fc.property(setup, manner, (session, says) => {
        const player = aPlayer(session, { analysis: judging(says) });
        player.finish(stepsLeft(player.interview));

        expect(player.questions.map(({ number }) => number)).toEqual(
          Array.from({ length: session.totalQuestions }, (_, index) => index + 1),
        );
        expect(player.interview.sessionFeedback).toHaveLength(1);
        expect(player.interview.questionFeedback).toHaveLength(session.totalQuestions);
        expect(player.interview.responses).toHaveLength(
          session.totalQuestions * Math.min(4, 1 + says.followUps),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('at every moment of every interview', () => {
  test('the order of the records changes neither the step nor the work nor the figures', () => {
    fc.assert(
      fc.property(setup, deeds, manner, fc.nat(), (session, all, says, seed) => {
        const player = aPlayer(session, { analysis: judging(says) });
        play(player, all, () => {
          const other = shuffled(player.interview, seed);
          expect(nextStep(other)).toEqual(nextStep(player.interview));
          expect(coachWork(other)).toEqual(coachWork(player.interview));
          expect(sessionFigures(other)).toEqual(sessionFigures(player.interview));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('whoever reads the same records after a crash is at the same step with the same work', () => {
    fc.assert(
      fc.property(setup, deeds, manner, (session, all, says) => {
        const player = aPlayer(session, { analysis: judging(says) });
        play(player, all, () => {
          const read = readBack(player.interview);
          expect(read).toEqual(player.interview);
          expect(nextStep(read)).toEqual(player.step);
          expect(coachWork(read)).toEqual(coachWork(player.interview));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('a place is answered once, a follow-up is asked once, and there are four answers at most (X22, 000-105)', () => {
    fc.assert(
      fc.property(setup, deeds, manner, (session, all, says) => {
        const { interview } = play(aPlayer(session, { analysis: judging(says) }), all);
        const places = interview.responses.map((it) => `${it.questionId} ${it.attempt} ${it.responseNumber}`);
        const prompts = interview.responses.map((it) => `${it.questionId} ${it.attempt} ${it.prompt}`);

        expect(new Set(places).size).toBe(places.length);
        expect(new Set(prompts).size).toBe(prompts.length);
        expect(interview.responses.every(({ responseNumber }) => responseNumber <= 4)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('scores stay in 1–10, whatever the dimensions, and so does their mean (000-89)', () => {
    fc.assert(
      fc.property(setup, deeds, manner, (session, all, says) => {
        const { interview } = play(aPlayer(session, { analysis: judging(says) }), all);
        const scores = [
          sessionFigures(interview).overallScore,
          ...interview.analyses.map(({ verdict }) => (verdict.kind === 'scored' ? verdict.score : null)),
        ].filter((score) => score !== null);

        expect(scores.every((score) => score >= 1 && score <= 10)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('a reply is taken once: said a second time it is no longer awaited', () => {
    fc.assert(
      fc.property(setup, deeds, manner, (session, all, says) => {
        const script = aScript({ analysis: judging(says) });
        const player = aPlayer(session, script);
        play(player, all, () => {
          for (const work of coachWork(player.interview)) {
            const reply = scriptedReply(player.interview, work, script);
            const once = applied(player.interview, done(reply(player.interview, player.here)));
            expect(reply(once, player.here)).toEqual(fail({ kind: 'no-longer-awaited' }));
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  test('a move only adds: no question, response, judgment or feedback is ever changed or lost', () => {
    fc.assert(
      fc.property(setup, deeds, manner, (session, all, says) => {
        const player = aPlayer(session, { analysis: judging(says) });
        let before = player.interview;
        play(player, all, () => {
          const { interview } = player;
          for (const table of TABLES)
            expect(interview[table].slice(0, before[table].length)).toEqual(before[table]);
          before = interview;
        });
      }),
      { numRuns: 100 },
    );
  });

  test('stamps only rise, though the clock goes back', () => {
    fc.assert(
      fc.property(setup, deeds, (session, all) => {
        const player = aPlayer(session);
        let last = '';
        play(player, all, () => {
          const { stamp } = player.interview.session.progress;
          expect(stamp >= last).toBe(true);
          last = stamp;
        });
      }),
      { numRuns: 100 },
    );
  });
});

const TABLES = [
  'questions',
  'attempts',
  'responses',
  'closings',
  'analyses',
  'questionFeedback',
  'sessionFeedback',
] as const;
