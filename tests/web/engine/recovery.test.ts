/* A tab may be killed at any moment, and two may be open: the records decide. */
import { describe, expect, test } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import { respond } from '#shared/interview/moves.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import { ok } from '#shared/result.ts';
import { done, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { anId, aStamp, at } from '#tests/helpers/records.ts';
import { createRunner } from '#web/engine/runner.ts';
import type { Store } from '#web/store/store.ts';
import {
  alone,
  aPhone,
  aSetup,
  begun,
  goOn,
  idle,
  NO_MATERIAL,
  type Phone,
  ready,
  slotIn,
  stored,
  wordsOf,
} from './phone.ts';

/** A tab's view of the database that can die: from then on the tab sees and writes nothing, and hears no reply. */
function mortal({ store, here }: Phone) {
  let bury: (gone: false) => void = () => undefined;
  let dead = false;
  const died = new Promise<false>((resolve) => {
    bury = resolve;
  });
  const never = new Promise<never>(() => undefined);
  const view: Store = {
    ...store,
    change: (id, move) => (dead ? never : store.change(id, move)),
    watchInterview: (id) => (onValue, onProblem) =>
      store.watchInterview(id)((interview) => {
        if (!dead) onValue(interview);
      }, onProblem),
  };
  const dies = (): Promise<void> => {
    dead = true;
    bury(false);
    return never;
  };
  return { store: view, here, died, dies };
}

/** The step without its records: what is awaited, and in which words. */
function stepIn(interview: Parameters<typeof nextStep>[0]) {
  const step = nextStep(interview);
  return step.kind === 'response' ? [step.kind, step.responseNumber, step.prompt] : [step.kind];
}

describe('a crash between two steps', () => {
  test('changes nothing: whoever opens the app next is at the same step, with the same words', async () => {
    const undisturbed = await begun();
    let phone = aPhone();
    const id = done(await phone.open(scriptedCoach()).start(aSetup(), NO_MATERIAL));

    for (let steps = 0; ; steps += 1) {
      phone = aPhone(phone); // killed: only the database is left
      const app = phone.open(scriptedCoach());
      const [here, there] = [await ready(app, id), await ready(undisturbed.app, undisturbed.id)];
      expect(stepIn(here)).toEqual(stepIn(there));
      expect(wordsOf(here)).toEqual(wordsOf(there));
      const more = [await goOn(app, id), await goOn(undisturbed.app, undisturbed.id)];
      expect(more[0]).toBe(more[1]);
      if (!more[0]) break;
      expect(steps).toBeLessThan(50);
    }

    expect((await stored(phone, id)).sessionFeedback).toHaveLength(1);
  });
});

describe('a crash while the coach is at work', () => {
  test.each(Array.from({ length: 9 }, (_, index) => index + 1))(
    'on ask %i of an interview loses nothing: the next to open the app finishes it',
    async (fatal) => {
      const undisturbed = await begun();
      while (await goOn(undisturbed.app, undisturbed.id));

      const phone = aPhone();
      const tab = mortal(phone);
      const doomed = scriptedCoach({}, () => (doomed.asked.length === fatal ? tab.dies() : undefined));
      const app = aPhone(tab).open(doomed);
      const id = done(await app.start(aSetup(), NO_MATERIAL));
      while (await Promise.race([tab.died, goOn(app, id)]));
      expect(doomed.asked).toHaveLength(fatal);

      const next = aPhone(phone).open(scriptedCoach());
      while (await goOn(next, id));

      const [here, there] = [await ready(next, id), await ready(undisturbed.app, undisturbed.id)];
      expect(wordsOf(here)).toEqual(wordsOf(there));
      expect(nextStep(here)).toEqual({ kind: 'nothing', because: 'completed' });
    },
  );

  test('is made good as soon as the app comes to the front, though no screen looks at the session', async () => {
    const phone = aPhone();
    const tab = mortal(phone);
    const doomed = scriptedCoach({}, ({ kind }) => (kind === 'analysis' ? tab.dies() : undefined));
    const { app, id } = await begun(doomed, {}, aPhone(tab));
    done(await app.respond(id, slotIn(await ready(app, id)), 'I fixed the oven.'));
    await tab.died;

    const reopened = aPhone(phone);
    const next = reopened.open(scriptedCoach());
    reopened.wake();

    await until(next.watchCoach(id), ({ kind }) => kind === 'working');
    await until(next.watchCoach(id), idle);
    expect((await stored(phone, id)).analyses).toHaveLength(1);
  });
});

describe('word of new work', () => {
  /** Resolves after some turns of the microtask queue. */
  async function turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
  }

  test.each(Array.from({ length: 40 }, (_, index) => index))(
    'is never lost, also when it comes %i turns after the last look was begun',
    async (late) => {
      const { phone, app, id } = await begun();
      const interview = await ready(app, id);
      const answer = done(respond(interview, slotIn(interview), 'Just in time.', phone.here));
      const coach = scriptedCoach();
      const runner = createRunner({
        store: phone.store,
        surroundings: async () => phone.here,
        coaches: alone(coach),
        claudeSince: () => null,
        exclusively: (_name, work) => work(false),
      });

      runner.nudge(id);
      await turns(late);
      const saved = phone.store.save(answer); // at once: a store in memory
      runner.nudge(id);
      done(await saved);
      await runner.settled();

      expect((await stored(phone, id)).analyses).toHaveLength(1);
    },
  );
});

describe('stamps', () => {
  test('go on from the latest in the database when the device clock was set back (HLC)', async () => {
    const first = aPhone();
    const { app, id } = await begun(scriptedCoach(), {}, first);
    await ready(app, id);
    first.here.advance(60_000);
    done(await app.pause(id));
    const before = (await stored(first, id)).session.progress.stamp;
    first.here.setClock(at(-86_400_000));

    const reopened = aPhone(first).open(scriptedCoach());
    expect(await reopened.resume(id)).toEqual(ok(undefined));
    expect((await stored(first, id)).session.progress.stamp > before).toBe(true);
  });

  test('of a new session are later than any in the database, though the clock was set back', async () => {
    const { phone, app, id } = await begun();
    const { stamp } = (await ready(app, id)).session.progress;
    phone.here.setClock(at(-86_400_000));

    const reopened = await begun(scriptedCoach(), {}, aPhone(phone));
    const { session } = await ready(reopened.app, reopened.id);
    expect(session.progress.stamp > stamp).toBe(true);
  });

  test('are looked for again after a database that failed for a moment', async () => {
    const { phone, app, id } = await begun();
    const { stamp } = (await ready(app, id)).session.progress;
    phone.here.setClock(at(-86_400_000));
    let failing = true;
    const store: typeof phone.store = {
      ...phone.store,
      latestStamp: async () =>
        failing
          ? { ok: false, error: { kind: 'storage-failed', detail: 'AbortError' } }
          : phone.store.latestStamp(),
    };
    const shaky = aPhone({ store, here: phone.here }).open(scriptedCoach());
    done(await shaky.start(aSetup(), NO_MATERIAL));
    failing = false;
    const later = done(await shaky.start(aSetup(), NO_MATERIAL));

    expect((await stored(phone, later)).session.progress.stamp > stamp).toBe(true);
  });

  test('go on from what another tab wrote, though the clock was set back since', async () => {
    const phone = aPhone();
    const { app, id } = await begun(scriptedCoach(), {}, phone);
    await ready(app, id);
    const other = phone.open(scriptedCoach());
    phone.here.advance(60_000);
    done(await other.pause(id));
    phone.here.setClock(at(-86_400_000));

    expect(await app.resume(id)).toEqual(ok(undefined));
  });

  test('go on from what a device with a clock ahead wrote, which arrived after the app was opened', async () => {
    const phone = aPhone();
    const { app, id } = await begun(scriptedCoach(), {}, phone);
    const { session } = await ready(app, id);
    const stamp = aStamp(at(3_600_000), 'b'.repeat(16));
    done(await phone.store.save({ sessions: [{ ...session, progress: { ...session.progress, stamp } }] }));

    expect(await app.pause(id)).toEqual(ok(undefined));
    expect((await stored(phone, id)).session.progress.stamp > stamp).toBe(true);
  });

  test('of an application go on from what a device with a clock ahead wrote', async () => {
    const phone = aPhone();
    const app = phone.open(scriptedCoach());
    const fields = {
      ...{ company: 'Harbor Bakery', title: 'Shift Lead', jobDescription: '' },
      ...{ industry: null, roleLevel: null, targetLevelChosen: null },
    };
    const id = done(await app.keepApplication(fields, null));
    const mine = done(await phone.store.readApplication(id));
    if (!mine) throw new Error('not kept');
    const stamp = aStamp(at(3_600_000), 'b'.repeat(16));
    done(await phone.store.save({ applications: [{ ...mine, title: 'Baker', stamp }] }));
    done(await app.keepApplication({ ...fields, title: 'Head Baker' }, id));

    expect(done(await phone.store.readApplication(id))?.title).toBe('Head Baker');
    done(await app.removeApplication(id));
    expect(done(await phone.store.readApplication(id))?.removedAt).toBe(phone.here.now);
  });
});

describe('rehearsing an old question', () => {
  test('asks exactly that question, and no coach for one', async () => {
    const { app, id, phone } = await begun();
    const { questions, session } = await ready(app, id);
    const [old] = questions;
    if (!old) throw new Error('nothing was asked');
    const other = scriptedCoach();
    const again = phone.open(other);
    const rehearsal: SessionId = done(await again.rehearse(session, old));
    const interview = await ready(again, rehearsal);

    expect(interview.questions).toEqual([
      { ...old, id: expect.not.stringMatching(old.id), sessionId: rehearsal, number: 1 },
    ]);
    expect(interview.session.totalQuestions).toBe(1);
    expect(other.asked).toEqual([]);
  });

  test('goes on with the one that was begun, until something is submitted in it', async () => {
    const { app, id } = await begun();
    const { questions, session } = await ready(app, id);
    const [old] = questions;
    if (!old) throw new Error('nothing was asked');
    const first = done(await app.rehearse(session, old));
    const interview = await ready(app, first);

    expect(done(await app.rehearse(session, old))).toBe(first);
    done(await app.pause(first));
    expect(done(await app.rehearse(session, old))).toBe(first);
    done(await app.resume(first));
    done(await app.respond(first, slotIn(interview), 'I baked.'));
    const second = done(await app.rehearse(session, old));
    expect(second).not.toBe(first);
    done(await app.abandon(second));
    expect(done(await app.rehearse(session, old))).not.toBe(second);
  });

  test('gives the question it asks again with its interview, unless that was deleted', async () => {
    const { app, id } = await begun();
    const { questions } = await ready(app, id);
    const [old] = questions;
    if (!old) throw new Error('nothing was asked');

    expect(await app.readAsked(old.id)).toMatchObject({ question: old, interview: { session: { id } } });
    expect(await app.readAsked(anId())).toBeNull();
    done(await app.remove(id));
    expect(await app.readAsked(old.id)).toBeNull();
  });

  test('asks it first, then others, when the session is longer', async () => {
    const { app, id } = await begun();
    const { questions } = await ready(app, id);
    const rehearses = questions[0]?.id;
    if (!rehearses) throw new Error('nothing was asked');
    const longer = done(await app.start(aSetup({ rehearses }), NO_MATERIAL));
    done(await app.skip(longer, slotIn(await ready(app, longer))));

    const { questions: asked } = await until(
      app.watchInterview(longer),
      (it) => it?.questions.length === 2,
    ).then((it) => it ?? { questions: [] });
    expect(asked.map(({ text }) => text)).toEqual([
      questions[0]?.text,
      'Question 2 of 2: tell me about problem_solving.',
    ]);
  });

  test('asks another only when it is gone; a database that fails for a moment is waited for', async () => {
    const phone = aPhone();
    const { app, id } = await begun(scriptedCoach(), {}, phone);
    const { questions, session } = await ready(app, id);
    const [old] = questions;
    if (!old) throw new Error('nothing was asked');
    let failing = true;
    const store: typeof phone.store = {
      ...phone.store,
      readQuestion: async (question) =>
        failing
          ? { ok: false, error: { kind: 'storage-failed', detail: 'AbortError' } }
          : phone.store.readQuestion(question),
    };
    const shaky = aPhone({ store, here: phone.here }).open(scriptedCoach());
    const rehearsal = done(await shaky.rehearse(session, old));
    expect(await until(shaky.watchCoach(rehearsal), ({ kind }) => kind === 'waiting')).toMatchObject({
      problem: { kind: 'storage-failed' },
    });
    failing = false;
    shaky.askAgain(rehearsal);

    expect((await ready(shaky, rehearsal)).questions.map(({ text }) => text)).toEqual([old.text]);
  });
});
