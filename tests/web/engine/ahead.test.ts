/* The next question is fetched while the candidate is busy with the one before it, and nothing is asked twice. */
import { describe, expect, test, vi } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import { preparedFor } from '#shared/interview/prepared.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { type Asked, done, numberedQuestion, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { CLAUDE, START } from '#tests/helpers/records.ts';
import { createCoaches } from '#web/coach/choose-coach.ts';
import type { Asking, Coach } from '#web/coach/coach.ts';
import type { Interviews } from '#web/engine/interviews.ts';
import { aPhone, aSetup, atStep, idle, NO_MATERIAL, type Phone, ready, slotIn, stored } from './phone.ts';

/** A phone whose candidate agreed; `wait` holds Claude up, `online` says whether there is a network. */
function withClaude({
  phone = aPhone(),
  wait = async () => {},
}: {
  phone?: Phone;
  wait?: (asked: Asked) => Promise<void>;
} = {}) {
  const clock = fakeClock();
  const scripted = scriptedCoach({}, wait, CLAUDE);
  const device = scriptedCoach();
  const keys: (string | undefined)[] = [];
  /** What the edge keeps for a retry: it knows a call by its key alone. */
  const kept = new Map<string, Awaited<ReturnType<Coach['generateQuestion']>>>();
  const state = { online: true };
  const claude: Coach = {
    ...scripted,
    async generateQuestion(input, asking: Asking = {}) {
      keys.push(asking.key);
      const ended = new Promise<never>((_, reject) => {
        asking.signal?.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError')));
      });
      const again = asking.key && kept.get(asking.key);
      if (again) return again;
      const reply = await Promise.race([scripted.generateQuestion(input), ended]);
      if (asking.key && reply.ok) kept.set(asking.key, reply);
      return reply;
    },
  };
  phone.agree(START);
  return {
    ...{ phone, clock, device, keys, state },
    claude: scripted,
    open: () =>
      phone.open(
        createCoaches({
          clock,
          claude: async () => claude,
          onDevice: async () => device,
          online: () => state.online,
        }),
      ),
    /** The numbers of the questions that Claude was asked for. */
    questions: () =>
      scripted.asked.flatMap((it) => (it.kind === 'question' ? [it.input.questionNumber] : [])),
  };
}

/** Begins an interview and answers its first question. */
async function answeredOne(app: Interviews, over: Parameters<typeof aSetup>[0] = {}): Promise<SessionId> {
  const id = done(await app.start(aSetup({ length: { kind: 'questions', count: 3 }, ...over }), NO_MATERIAL));
  done(await app.respond(id, slotIn(await ready(app, id)), 'I did it.'));
  await ready(app, id);
  return id;
}

const prepared = async (phone: Phone, id: SessionId) => (await stored(phone, id)).preparedQuestions;

/** Resolves once question `number` is here and nobody has seen it. */
const untilHere = (app: Interviews, id: SessionId, number = 2) =>
  until(app.watchInterview(id), (it) => it !== undefined && preparedFor(it, number) !== undefined);

describe('while the candidate is at the first answer’s note', () => {
  test('Claude is asked for the second question, told of that answer, and it is asked when the page is turned', async () => {
    const { claude, open, questions } = withClaude();
    const app = open();
    const id = await answeredOne(app);
    await untilHere(app, id);
    const asked = claude.asked.findLast(({ kind }) => kind === 'question');
    expect(asked?.kind === 'question' && asked.input.answersSoFar).toEqual([
      { prompt: 'Question 1 of 3: tell me about leadership.', answer: 'I did it.' },
    ]);
    done(await app.skip(id, slotIn(await ready(app, id))));
    const after = await until(app.watchInterview(id), (it) => it !== undefined);
    expect(after && nextStep(after)).toMatchObject({
      kind: 'response',
      prompt: 'Question 2 of 3: tell me about problem_solving.',
    });
    expect(questions()).toEqual([1, 2]);
  });

  test('nobody is told that a coach is at work, nor that it failed', async () => {
    const { claude, open } = withClaude({
      wait: async ({ kind, input }) => {
        if (kind === 'question' && input.questionNumber === 2)
          claude.ail({ kind: 'coach-busy', retryAfterMs: null });
      },
    });
    const app = open();
    const id = done(await app.start(aSetup(), NO_MATERIAL));
    await ready(app, id);
    await until(app.watchCoach(id), idle);
    done(await app.respond(id, slotIn(await ready(app, id)), 'I did it.'));
    await ready(app, id);
    await vi.waitFor(() =>
      expect(claude.asked.some((it) => it.kind === 'question' && it.input.questionNumber === 2)).toBe(true),
    );
    const states: string[] = [];
    const stop = app.watchCoach(id)(({ kind }) => states.push(kind));
    await until(app.watchCoach(id), idle);
    stop();
    expect(states).not.toContain('waiting');
  });

  test('a reload finds it here, and nobody asks for it again', async () => {
    const { phone, open, questions } = withClaude();
    const app = open();
    const id = await answeredOne(app);
    await untilHere(app, id);
    const again = withClaude({ phone: aPhone(phone) });
    const reopened = again.open();
    reopened.askAgain(id);
    done(await reopened.skip(id, slotIn(await ready(reopened, id))));
    expect((await stored(phone, id)).questions.map(({ text }) => text)).toContain(
      'Question 2 of 3: tell me about problem_solving.',
    );
    expect([questions(), again.questions()]).toEqual([[1, 2], []]);
  });

  test('a second tab asks for nothing either', async () => {
    const { phone, open, questions } = withClaude();
    const [app, other] = [open(), open()];
    const stop = other.watchInterview((await answeredOne(app)) as SessionId)(
      () => {},
      () => {},
    );
    const [session] = done(await phone.store.openSessions());
    const id = session as SessionId;
    await untilHere(app, id);
    other.askAgain(id);
    await until(other.watchCoach(id), idle);
    stop();
    expect(questions()).toEqual([1, 2]);
    expect(await prepared(phone, id)).toHaveLength(1);
  });

  test('what was lost on the way is asked for under the same key, which is not paid twice', async () => {
    const { phone, keys, open } = withClaude({
      wait: async (asked) => {
        if (asked.kind === 'question' && asked.input.questionNumber === 2) await new Promise(() => {});
      },
    });
    const id = await answeredOne(open());
    await vi.waitFor(() => expect(keys).toHaveLength(2));
    const again = withClaude({ phone: aPhone({ store: phone.store, here: phone.here }) });
    const reopened = again.open();
    reopened.askAgain(id);
    await untilHere(reopened, id);
    expect(again.keys).toEqual([keys[1]]);
    expect(keys[1]).not.toBe(keys[0]);
    // What the edge takes for one.
    expect(keys[1]).toMatch(/^[\w.:-]{8,100}$/);
  });
});

describe('an answer', () => {
  test('waits for no question: it is judged while one is on its way', async () => {
    const { phone, claude, open } = withClaude({
      wait: async (asked) => {
        if (asked.kind === 'question' && asked.input.questionNumber === 2) await new Promise(() => {});
      },
    });
    const app = open();
    const id = await answeredOne(app);
    await vi.waitFor(() => expect(claude.asked.at(-1)?.kind).toBe('question'));
    done(await app.respond(id, slotIn(await ready(app, id)), 'It ended well.'));
    await atStep(app, id, 'next');
    expect((await stored(phone, id)).analyses.map(({ source }) => source.coach)).toEqual([
      'claude',
      'claude',
    ]);
  });
});

describe('who turns the page while the question is on its way', () => {
  test('gets that one, and it was asked for once', async () => {
    let come = () => {};
    const { open, questions } = withClaude({
      wait: async (asked) => {
        if (asked.kind === 'question' && asked.input.questionNumber === 2) {
          await new Promise<void>((resolve) => {
            come = resolve;
          });
        }
      },
    });
    const app = open();
    const id = await answeredOne(app);
    await vi.waitFor(() => expect(questions()).toEqual([1, 2]));
    done(await app.skip(id, slotIn(await ready(app, id))));
    const waits = await until(app.watchInterview(id), (it) => it !== undefined);
    expect(waits && nextStep(waits)).toEqual({ kind: 'question', number: 2 });
    come();
    const interview = await ready(app, id);
    expect(nextStep(interview)).toMatchObject({ kind: 'response' });
    expect(interview.questions.map(({ source }) => source.coach)).toEqual(['claude', 'claude']);
    expect(questions()).toEqual([1, 2]);
  });

  test('waits for it as long as for any question, and is then asked one by the phone', async () => {
    const { open, clock, questions } = withClaude({
      wait: async (asked) => {
        if (asked.kind === 'question' && asked.input.questionNumber === 2) await new Promise(() => {});
      },
    });
    const app = open();
    const id = await answeredOne(app);
    await vi.waitFor(() => expect(questions()).toEqual([1, 2]));
    done(await app.skip(id, slotIn(await ready(app, id))));
    const began = clock.now();
    const interview = await clock.until(ready(app, id));
    expect(clock.now() - began).toBeLessThanOrEqual(6_000);
    expect(interview.questions.map(({ source }) => source.coach)).toEqual(['claude', 'on_device']);
    expect(questions()).toEqual([1, 2]);
  });
});

describe('nothing is fetched ahead', () => {
  test.each([
    ['without agreement', {}, false],
    ['for an interview that is kept on the phone', { keptOnDevice: true }, true],
  ] as const)('%s, and the phone asks as before', async (_why, over, agreed) => {
    const { phone, claude, device, open } = withClaude();
    if (!agreed) phone.agree(null);
    const app = open();
    const id = await answeredOne(app, over);
    done(await app.skip(id, slotIn(await ready(app, id))));
    await ready(app, id);
    await until(app.watchCoach(id), idle);
    expect(claude.asked).toEqual([]);
    expect(device.asked.filter(({ kind }) => kind === 'question')).toHaveLength(2);
    expect(await prepared(phone, id)).toEqual([]);
  });

  test('without a network; the phone’s own question is not kept in its place', async () => {
    const { phone, state, open } = withClaude();
    const app = open();
    state.online = false;
    const id = await answeredOne(app);
    await until(app.watchCoach(id), idle);
    expect(await prepared(phone, id)).toEqual([]);
  });

  test('that says what was asked before, however often Claude says it', async () => {
    const { phone, claude, keys, open, questions } = withClaude();
    claude.rewrite({ question: (input) => ({ ...numberedQuestion(input), text: 'The same?' }) });
    const app = open();
    const id = await answeredOne(app);
    await vi.waitFor(() => expect(questions()).toEqual([1, 2, 2, 2]));
    await until(app.watchCoach(id), idle);
    expect(await prepared(phone, id)).toEqual([]);
    app.askAgain(id);
    done(await app.skip(id, slotIn(await ready(app, id))));
    const { questions: asked } = await ready(app, id);
    expect(asked.map(({ source }) => source.coach)).toEqual(['claude', 'on_device']);
    expect(keys).toHaveLength(4);
    expect(questions()).toEqual([1, 2, 2, 2]);
  });
});

test('a question that Claude can only repeat in its turn is asked by the phone', async () => {
  const { claude, open, questions } = withClaude();
  claude.rewrite({ question: (input) => ({ ...numberedQuestion(input), text: 'The same?' }) });
  const app = open();
  const id = done(await app.start(aSetup(), NO_MATERIAL));
  done(await app.skip(id, slotIn(await ready(app, id))));
  const { questions: asked } = await ready(app, id);
  expect(asked.map(({ source }) => source.coach)).toEqual(['claude', 'on_device']);
  expect(questions()).toEqual([1, 2, 2, 2]);
});

test('a question that no longer fits is fetched anew, made from what is true now, and the new one is asked', async () => {
  const { phone, claude, open, questions } = withClaude();
  claude.rewrite({
    question: (input) => ({
      ...numberedQuestion(input),
      text: `Question ${input.questionNumber}: you read ‘${input.job?.description}’?`,
    }),
  });
  const app = open();
  const fields = { company: 'Harbor Bakery', title: 'Shift Lead', jobDescription: 'You bake.' };
  const job = { ...fields, industry: null, roleLevel: null, targetLevelChosen: null };
  const applicationId = done(await app.keepApplication(job, null));
  const setup = aSetup({ length: { kind: 'questions', count: 3 } });
  const id = done(await app.start(setup, { applicationId, resumeId: null }));
  done(await app.respond(id, slotIn(await ready(app, id)), 'I did it.'));
  await untilHere(app, id);
  done(await app.keepApplication({ ...job, jobDescription: 'You lead.' }, applicationId));
  done(await app.respond(id, slotIn(await ready(app, id)), 'It ended well.'));
  await untilHere(app, id);
  done(await app.next(id));
  expect((await stored(phone, id)).questions.map(({ text }) => text)).toEqual([
    'Question 1: you read ‘You bake.’?',
    'Question 2: you read ‘You lead.’?',
  ]);
  expect(questions()).toEqual([1, 2, 2]);
  expect(await prepared(phone, id)).toHaveLength(2);
});
