import { describe, expect, test } from 'vitest';
import { coachWork, nextStep } from '#shared/interview/next-step.ts';
import {
  aScript,
  done,
  judging,
  numberedQuestion,
  type Script,
  scriptedCoach,
  until,
  verdict,
} from '#tests/helpers/playing.ts';
import { aSetup, begun, idle, kinds, NO_MATERIAL, ready, slotIn, stored, waiting } from './phone.ts';

describe('a coach that fails', () => {
  test.each([
    { kind: 'coach-unreachable' },
    { kind: 'coach-busy', retryAfterMs: 30_000 },
    { kind: 'coach-failed', detail: 'overloaded' },
  ] as const)('with $kind leaves the answer stored and the work waiting (003-32)', async (problem) => {
    const { phone, app, id, coach } = await begun();
    const slot = slotIn(await ready(app, id));
    coach.ail(problem);
    done(await app.respond(id, slot, 'In a tunnel.'));

    expect(await until(app.watchCoach(id), waiting)).toEqual({ kind: 'waiting', problem });
    expect((await stored(phone, id)).responses.map(({ text }) => text)).toEqual(['In a tunnel.']);
    expect(coachWork(await stored(phone, id))).toMatchObject([{ kind: 'analysis' }]);
  });

  test('does the work when it is asked again', async () => {
    const { app, id, coach } = await begun();
    const slot = slotIn(await ready(app, id));
    coach.ail({ kind: 'coach-unreachable' });
    done(await app.respond(id, slot, 'In a tunnel.'));
    await until(app.watchCoach(id), waiting);
    coach.ail(null);
    app.askAgain(id);

    expect((await until(app.watchInterview(id), (it) => it?.analyses.length === 1))?.analyses).toMatchObject([
      { briefFeedback: 'Heard 1 of it.' },
    ]);
    expect(await until(app.watchCoach(id), idle)).toEqual({ kind: 'idle' });
  });

  test('does the work when the network is back, without being asked', async () => {
    const { phone, app, id, coach } = await begun();
    const slot = slotIn(await ready(app, id));
    coach.ail({ kind: 'coach-unreachable' });
    done(await app.respond(id, slot, 'In a tunnel.'));
    await until(app.watchCoach(id), waiting);
    coach.ail(null);
    phone.wake();

    expect((await until(app.watchCoach(id), idle)).kind).toBe('idle');
    expect((await stored(phone, id)).analyses).toHaveLength(1);
  });

  test('does not keep the candidate from moving on; the answer is judged later', async () => {
    const { app, id, coach } = await begun();
    const slot = slotIn(await ready(app, id));
    coach.ail({ kind: 'coach-unreachable' });
    done(await app.respond(id, slot, 'In a tunnel.'));
    await until(app.watchCoach(id), waiting);
    done(await app.next(id));
    coach.ail(null);
    app.askAgain(id);

    const interview = await ready(app, id);
    expect(nextStep(interview)).toMatchObject({ kind: 'response', thread: { question: { number: 2 } } });
    expect(interview.analyses).toHaveLength(1);
    expect(interview.questionFeedback).toHaveLength(1);
  });

  test('by throwing is a coach that failed, named without its words', async () => {
    const { app, id } = await begun(
      scriptedCoach({}, () => {
        throw new RangeError('the candidate said: my salary is 50,000');
      }),
    );

    expect(await until(app.watchCoach(id), waiting)).toEqual({
      kind: 'waiting',
      problem: { kind: 'coach-failed', detail: 'RangeError' },
    });
  });

  test('is not told apart by session: another one goes on', async () => {
    const coach = scriptedCoach({}, ({ input }) => {
      if ('questionNumber' in input && input.type === 'technical') throw new Error('not this one');
    });
    const { phone, app, id } = await begun(coach, { type: 'technical' });
    await until(app.watchCoach(id), waiting);
    const other = done(await app.start(aSetup(), NO_MATERIAL));

    expect((await ready(app, other)).questions).toHaveLength(1);
    expect((await stored(phone, id)).questions).toEqual([]);
  });
});

describe('one answer the coach cannot judge', () => {
  const POISON = 'Poison for the coach.';
  /** Everything but the poisoned answer is done; `well` ends the trouble. */
  const coachWithTrouble = (trouble: 'out of shape' | 'thrown') => {
    let well = false;
    const good = judging({ followUps: 0 });
    const coach = scriptedCoach({
      analysis: (input) => {
        if (well || !input.thread.some(({ answer }) => answer === POISON)) return good(input);
        if (trouble === 'thrown') throw new RangeError('too much');
        return { ...good(input), briefFeedback: '' };
      },
    });
    return { coach, recover: () => (well = true) };
  };
  const poisoned = async (coach: ReturnType<typeof scriptedCoach>) => {
    const { phone, app, id } = await begun(coach);
    done(await app.respond(id, slotIn(await ready(app, id)), POISON));
    await until(app.watchCoach(id), waiting);
    done(await app.next(id));
    await until(app.watchInterview(id), (it) => it?.questions.length === 2);
    const second = await stored(phone, id);
    done(await app.respond(id, slotIn(second), 'I fixed the oven.'));
    done(await app.end(id));
    await until(app.watchInterview(id), (it) => (it?.sessionFeedback.length ?? 0) > 0);
    return { phone, app, id };
  };

  test.each(['out of shape', 'thrown'] as const)(
    'keeps it neither from the other answers nor from the summary (%s)',
    async (trouble) => {
      const { phone, app, id } = await poisoned(coachWithTrouble(trouble).coach);
      const detail = trouble === 'thrown' ? 'RangeError' : 'a reply out of shape';

      expect(await until(app.watchCoach(id), waiting)).toEqual({
        kind: 'waiting',
        problem: { kind: 'coach-failed', detail },
      });
      const interview = await stored(phone, id);
      expect(interview.analyses).toHaveLength(1);
      expect(interview.sessionFeedback).toMatchObject([{ overallScore: 7, questionsCompleted: 2 }]);
      expect(coachWork(interview)).toMatchObject([{ kind: 'analysis', response: { text: POISON } }]);
    },
  );

  test('is in a new summary as soon as it could be judged', async () => {
    const { coach, recover } = coachWithTrouble('out of shape');
    const { phone, app, id } = await poisoned(coach);
    phone.here.advance(1000);
    recover();
    app.askAgain(id);
    await until(app.watchInterview(id), (it) => it?.sessionFeedback.length === 2);

    expect(await until(app.watchCoach(id), idle)).toEqual({ kind: 'idle' });
    expect((await stored(phone, id)).analyses).toHaveLength(2);
    expect(kinds(coach).at(-1)).toBe('session_feedback');
  });

  test('is not a coach out of reach: then the summary waits, too, and all of it is tried again', async () => {
    const coach = scriptedCoach({ analysis: judging({ followUps: 0 }) });
    const { phone, app, id } = await begun(coach);
    const slot = slotIn(await ready(app, id));
    coach.ail({ kind: 'coach-unreachable' });
    done(await app.respond(id, slot, 'In a tunnel.'));
    done(await app.end(id));
    await until(app.watchCoach(id), waiting);
    expect((await stored(phone, id)).sessionFeedback).toEqual([]);
    coach.ail(null);
    phone.wake();

    const { sessionFeedback } = await ready(app, id);
    expect(sessionFeedback).toMatchObject([{ overallScore: 7 }]);
  });
});

describe('a reply out of shape', () => {
  const plain = aScript({ analysis: judging({ followUps: 0 }) });
  const badly = (question: (input: Parameters<Script['question']>[0]) => unknown): Partial<Script> => ({
    question: question as Script['question'],
  });

  test.each([
    ['questions', 'a question without words', badly((input) => ({ ...numberedQuestion(input), text: '' }))],
    [
      'questions',
      'a competency nobody knows',
      badly((input) => ({ ...numberedQuestion(input), competency: 'charm' })),
    ],
    ['questions', 'words where a question should be', badly(() => 'Sure! Here is your question:')],
    ['analyses', 'a dimension above 100', { analysis: judging({}, { verdict: verdict(101) }) }],
    ['analyses', 'a judgment that says nothing', { analysis: judging({}, { briefFeedback: '' }) }],
    [
      'questionFeedback',
      'feedback without an assessment',
      { questionFeedback: (input) => ({ ...plain.questionFeedback(input), overallAssessment: '' }) },
    ],
    [
      'sessionFeedback',
      'a summary with four strengths',
      { sessionFeedback: (input) => ({ ...plain.sessionFeedback(input), keyStrengths: [...'abcd'] }) },
    ],
  ] as readonly (readonly [Table, string, Partial<Script>])[])(
    'never becomes one of the %s: %s',
    async (table, _name, script) => {
      const { phone, app, id } = await begun(scriptedCoach({ ...plain, ...script }), {
        length: { kind: 'quick' },
      });
      if (table !== 'questions') {
        done(await app.respond(id, slotIn(await ready(app, id)), 'I fixed the oven.'));
        done(await app.end(id));
      }

      expect(await until(app.watchCoach(id), waiting)).toEqual({
        kind: 'waiting',
        problem: { kind: 'coach-failed', detail: 'a reply out of shape' },
      });
      expect((await stored(phone, id))[table]).toEqual([]);
    },
  );

  test('is no reason to ask again at once', async () => {
    const { app, id, coach } = await begun(scriptedCoach(badly(() => null)));
    await until(app.watchCoach(id), waiting);

    expect(coach.asked).toHaveLength(1);
  });
});

type Table = 'questions' | 'analyses' | 'questionFeedback' | 'sessionFeedback';

describe('a question that repeats one of the session', () => {
  const stuck = (input: Parameters<Script['question']>[0]) => ({
    ...numberedQuestion(input),
    text: 'Why us?',
  });

  test('is asked for three times, then the work waits (000-54)', async () => {
    const { app, id, coach } = await begun(scriptedCoach({ question: stuck }));
    done(await app.skip(id, slotIn(await ready(app, id))));

    expect(await until(app.watchCoach(id), waiting)).toEqual({
      kind: 'waiting',
      problem: { kind: 'coach-failed', detail: 'repeated-question' },
    });
    expect(kinds(coach)).toEqual(['question', 'question', 'question', 'question']);
  });

  test('is forgotten when the coach finds another on the third try', async () => {
    const coach = scriptedCoach({
      question: (input) => (coach.asked.length < 4 ? stuck(input) : numberedQuestion(input)),
    });
    const { app, id } = await begun(coach);
    done(await app.skip(id, slotIn(await ready(app, id))));

    expect((await ready(app, id)).questions.map(({ text }) => text)).toEqual([
      'Why us?',
      'Question 2 of 2: tell me about problem_solving.',
    ]);
    expect(coach.asked).toHaveLength(4);
  });

  test('is told to the coach beforehand, with those of earlier sessions', async () => {
    const { app, id, coach } = await begun();
    await ready(app, id);
    const second = done(await app.start(aSetup({ stage: 'recruiter_screen' }), NO_MATERIAL));
    done(await app.skip(second, slotIn(await ready(app, second))));
    await ready(app, second);

    expect(coach.asked.map(({ input }) => input)).toMatchObject([
      { askedQuestions: [], askedBefore: [] },
      { askedQuestions: [], askedBefore: ['Question 1 of 2: tell me about leadership.'] },
      {
        askedQuestions: ['Question 1 of 2: tell me about communication.'],
        askedBefore: ['Question 1 of 2: tell me about leadership.'],
      },
    ]);
  });
});
