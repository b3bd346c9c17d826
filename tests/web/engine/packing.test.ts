/* All questions of an interview, fetched for a time without a network. */
import { describe, expect, test, vi } from 'vitest';
import { nextStep } from '#shared/interview/next-step.ts';
import { questionsHere } from '#shared/interview/prepared.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { type Asked, done, numberedQuestion, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { CLAUDE, START } from '#tests/helpers/records.ts';
import { createCoaches } from '#web/coach/choose-coach.ts';
import type { PackingState } from '#web/engine/interviews.ts';
import { aPhone, aSetup, goOn, idle, NO_MATERIAL, ready, slotIn, stored } from './phone.ts';

const FIVE = aSetup({ length: { kind: 'questions', count: 5 }, prepared: true });

/** A phone whose candidate agreed, and a network that can be taken away. */
function withNetwork(wait: (asked: Asked) => Promise<void> = async () => {}) {
  const phone = aPhone();
  const claude = scriptedCoach({}, wait, CLAUDE);
  const device = scriptedCoach();
  const state = { online: true };
  phone.agree(START);
  const coaches = () =>
    createCoaches({
      clock: fakeClock(),
      claude: async () => claude,
      onDevice: async () => device,
      online: () => state.online,
    });
  const open = () => phone.open(coaches());
  return {
    ...{ phone, claude, device, state, coaches, open, app: open() },
    asked: () => claude.asked.flatMap((it) => (it.kind === 'question' ? [it.input.questionNumber] : [])),
  };
}

const over = ({ kind }: PackingState) => kind !== 'working';
const number = (asked: Asked) => (asked.kind === 'question' ? asked.input.questionNumber : 0);

describe('an interview that is prepared', () => {
  test('has all its questions when it is packed, each told of those before it, and waits to be begun', async () => {
    const { phone, claude, app, asked } = withNetwork();
    const id = done(await app.start(FIVE, NO_MATERIAL));
    await until(app.watchPacking(id), over);
    const interview = await stored(phone, id);
    expect([questionsHere(interview), interview.questions]).toEqual([5, []]);
    expect(nextStep(interview)).toEqual({ kind: 'start' });
    expect(interview.session.progress).toMatchObject({ status: { kind: 'pending' }, startedAt: null });
    expect(asked()).toEqual([1, 2, 3, 4, 5]);
    const last = claude.asked.at(-1);
    expect(last?.kind === 'question' && last.input.askedQuestions).toHaveLength(4);
  });

  test('is played without a network to its end, with Claude’s questions and the phone’s judgments', async () => {
    const { phone, app, claude, device, state } = withNetwork();
    const id = done(await app.start(FIVE, NO_MATERIAL));
    await until(app.watchPacking(id), over);
    state.online = false;
    phone.here.advance(3_600_000);
    done(await app.resume(id));
    while (await goOn(app, id));
    await until(app.watchCoach(id), idle);
    const { questions, analyses, session } = await stored(phone, id);
    expect(questions.map(({ source }) => source.coach)).toEqual(Array(5).fill('claude'));
    expect(new Set(analyses.map(({ source }) => source.coach))).toEqual(new Set(['on_device']));
    expect(session.progress.status.kind).toBe('completed');
    expect(questions.every(({ askedAt }) => askedAt === phone.here.now)).toBe(true);
    expect(claude.asked).toHaveLength(5);
    expect(device.asked.filter(({ kind }) => kind === 'question')).toEqual([]);
  });

  test('keeps what came when Claude goes away, says why, and fetches only the rest when asked again', async () => {
    const { phone, claude, app, asked } = withNetwork(async (it) => {
      if (number(it) === 5) claude.ail({ kind: 'coach-busy', retryAfterMs: null });
    });
    const id = done(await app.start(FIVE, NO_MATERIAL));
    const ended = until(app.watchPacking(id), over);
    expect(await ended).toEqual({ kind: 'failed', problem: { kind: 'coach-busy', retryAfterMs: null } });
    expect(questionsHere(await stored(phone, id))).toBe(4);
    const states: string[] = [];
    const again = withNetwork();
    const reopened = phone.open(again.coaches());
    reopened.watchPacking(id)(({ kind }) => states.push(kind));
    reopened.pack(id);
    await until(reopened.watchPacking(id), over);
    expect(states).toEqual(['idle', 'working', 'idle']);
    expect([asked(), again.asked()]).toEqual([[1, 2, 3, 4, 5], [5]]);
    expect(questionsHere(await stored(phone, id))).toBe(5);
  });

  test('asks the phone for what is missing, when it is begun as it is', async () => {
    const { app, state, phone } = withNetwork();
    state.online = false;
    const id = done(await app.start(FIVE, NO_MATERIAL));
    expect(await until(app.watchPacking(id), over)).toEqual({
      kind: 'failed',
      problem: { kind: 'coach-unreachable' },
    });
    done(await app.resume(id));
    await ready(app, id);
    expect((await stored(phone, id)).questions.map(({ source }) => source.coach)).toEqual(['on_device']);
  });

  test('stops where it is when one says so, and a reload fetches nothing by itself', async () => {
    const { phone, app, open, asked } = withNetwork(async (it) => {
      if (number(it) === 3) await new Promise(() => {});
    });
    const id = done(await app.start(FIVE, NO_MATERIAL));
    await vi.waitFor(() => expect(asked()).toEqual([1, 2, 3]));
    app.cancelPacking(id);
    expect(await until(app.watchPacking(id), over)).toEqual({ kind: 'idle' });
    expect(questionsHere(await stored(phone, id))).toBe(2);
    const reopened = open();
    reopened.askAgain(id);
    await until(reopened.watchCoach(id), idle);
    expect(asked()).toEqual([1, 2, 3]);
  });

  test('leaves a question to the phone that Claude can only repeat', async () => {
    const { phone, claude, app, asked } = withNetwork();
    claude.rewrite({
      question: (input) => ({
        ...numberedQuestion(input),
        ...(input.questionNumber === 2 && { text: 'Question 1 of 5: tell me about leadership.' }),
      }),
    });
    const id = done(await app.start(FIVE, NO_MATERIAL));
    expect(await until(app.watchPacking(id), over)).toEqual({ kind: 'idle' });
    expect(asked()).toEqual([1, 2, 2, 2, 3, 4, 5]);
    expect(questionsHere(await stored(phone, id))).toBe(4);
  });

  test.each([
    ['none was given', false, {}],
    ['it is kept on the phone', true, { keptOnDevice: true }],
  ] as const)('fetches nothing without agreement: %s', async (_why, agreed, kept) => {
    const { phone, app, asked } = withNetwork();
    if (!agreed) phone.agree(null);
    const id = done(await app.start({ ...FIVE, ...kept }, NO_MATERIAL));
    await until(app.watchPacking(id), over);
    expect(asked()).toEqual([]);
  });
});

test('an interview under way can have its other questions fetched, and is asked them without a network', async () => {
  const { phone, app, state, asked } = withNetwork();
  const id = done(await app.start(aSetup({ length: { kind: 'questions', count: 3 } }), NO_MATERIAL));
  await ready(app, id);
  done(await app.pause(id));
  app.pack(id);
  await until(app.watchPacking(id), over);
  expect(asked()).toEqual([1, 2, 3]);
  state.online = false;
  done(await app.resume(id));
  done(await app.skip(id, slotIn(await ready(app, id))));
  expect((await stored(phone, id)).questions.map(({ source }) => source.coach)).toEqual(['claude', 'claude']);
});
