/* Claude beside the device's coach, over a network that comes and goes: every answer is judged, by Claude once. */
import { describe, expect, test, vi } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import { latest } from '#shared/interview/threads.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { type Asked, done, judging, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { CLAUDE, START } from '#tests/helpers/records.ts';
import { createCoaches } from '#web/coach/choose-coach.ts';
import type { Interviews } from '#web/engine/interviews.ts';
import {
  aPhone,
  aSetup,
  atStep,
  goOn,
  idle,
  NO_MATERIAL,
  type Phone,
  ready,
  slotIn,
  stored,
} from './phone.ts';

const HOUR = 3_600_000;

/** A phone whose candidate agreed, and a Claude that can be taken away. */
function withClaude({
  phone = aPhone(),
  wait = async () => {},
}: {
  phone?: Phone;
  wait?: (asked: Asked) => Promise<void>;
} = {}) {
  const clock = fakeClock();
  const claude = scriptedCoach({ analysis: judging({ total: 90 }) }, wait, CLAUDE);
  const coaches = () =>
    createCoaches({
      clock,
      claude: async () => claude,
      onDevice: async () => scriptedCoach(),
      online: () => true,
    });
  phone.agree(START);
  return {
    ...{ phone, claude, clock },
    /** A tab, or the app after a reload. */
    open: () => phone.open(coaches()),
    outage: () => claude.ail({ kind: 'coach-unreachable' }),
    networkIsBack() {
      claude.ail(null);
      phone.wake();
    },
  };
}

/** Who stands behind each judgment, in order. */
async function judges(phone: Phone, id: SessionId) {
  return (await stored(phone, id)).analyses.map(({ source }) => source.coach);
}

/** Resolves when nobody has anything left to do. */
async function settled(app: Interviews, phone: Phone, id: SessionId, judgments: number): Promise<void> {
  await vi.waitFor(async () => {
    const { analyses, sessionFeedback, session } = await stored(phone, id);
    const read = analyses.filter(({ source }) => source.coach === 'claude');
    expect(read).toHaveLength(judgments);
    if (session.progress.status.kind !== 'completed') return;
    expect(latest(sessionFeedback)?.source.coach).toBe('claude');
  });
  await ready(app, id);
}

async function play(app: Interviews, over: Parameters<typeof aSetup>[0] = {}): Promise<SessionId> {
  const id = done(await app.start(aSetup(over), NO_MATERIAL));
  while (await goOn(app, id));
  return id;
}

describe('with a network', () => {
  test('Claude asks, judges, explains and sums up, and nothing is asked twice', async () => {
    const { phone, claude, open } = withClaude();
    const id = await play(open());
    const interview = await stored(phone, id);
    const sources = [
      ...interview.questions,
      ...interview.analyses,
      ...interview.questionFeedback,
      ...interview.sessionFeedback,
    ].map(({ source }) => source.coach);
    expect(new Set(sources)).toEqual(new Set(['claude']));
    expect(claude.asked).toHaveLength(sources.length);
  });

  test('feedback that takes long keeps nobody from the next question', async () => {
    const { open } = withClaude({
      wait: ({ kind }) => (kind === 'question_feedback' ? new Promise(() => {}) : Promise.resolve()),
    });
    const app = open();
    const id = done(await app.start(aSetup(), NO_MATERIAL));
    done(await app.respond(id, slotIn(await atStep(app, id, 'response')), 'I did it.'));
    await until(app.watchInterview(id), (it) => it?.analyses.length === 1);
    done(await app.next(id));
    const interview = await until(
      app.watchInterview(id),
      (it) => it !== undefined && it.questions.length === 2,
    );
    expect(interview && nextStep(interview)).toMatchObject({ kind: 'response' });
  });
});

describe('without agreement', () => {
  test.each([
    ['none was given', {}, false],
    ['this interview is kept on the phone', { keptOnDevice: true }, true],
  ] as const)('nothing is asked of Claude: %s', async (_why, over, agreed) => {
    const { phone, claude, open } = withClaude();
    if (!agreed) phone.agree(null);
    await play(open(), over);
    phone.wake();
    expect(claude.asked).toEqual([]);
  });

  test('what was judged before it was given stays as it is; what comes after is Claude’s', async () => {
    const { phone, claude, open } = withClaude();
    phone.agree(null);
    const app = open();
    const id = await play(app);
    phone.here.advance(HOUR);
    phone.agree(phone.here.now);
    phone.wake();
    await ready(app, id);
    expect(claude.asked).toEqual([]);
    await play(app, { length: { kind: 'quick' } });
    expect(claude.asked.length).toBeGreaterThan(0);
  });

  test('an outage over which it is taken back leaves the device’s judgments alone', async () => {
    const { phone, claude, open, outage, networkIsBack } = withClaude();
    outage();
    const app = open();
    const id = await play(app);
    const before = claude.asked.length;
    phone.agree(null);
    networkIsBack();
    await ready(app, id);
    expect(await judges(phone, id)).not.toContain('claude');
    expect(claude.asked).toHaveLength(before);
  });
});

describe('an outage', () => {
  test('of an hour leaves nothing unjudged, and everything is judged once by Claude when it is over', async () => {
    const { phone, claude, clock, open, outage, networkIsBack } = withClaude();
    outage();
    const app = open();
    const id = await play(app);
    expect(await judges(phone, id)).not.toContain('claude');
    const first = latest((await stored(phone, id)).sessionFeedback);
    expect(first).toMatchObject({ source: { coach: 'on_device' }, overallScore: 7 });
    phone.here.advance(HOUR);
    await clock.advance(HOUR);

    const before = claude.asked.length;
    networkIsBack();
    await settled(app, phone, id, 2);
    const interview = await stored(phone, id);
    expect(latest(interview.sessionFeedback)).toMatchObject({ overallScore: 9 });
    // Two answers judged and explained, and one summary of both.
    expect(
      claude.asked
        .slice(before)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['analysis', 'analysis', 'question_feedback', 'question_feedback', 'session_feedback']);

    networkIsBack();
    await ready(app, id);
    expect(claude.asked).toHaveLength(before + 5);
  });

  test('that ends while the app is closed is made good when it is opened', async () => {
    const { phone, claude, open, outage } = withClaude();
    outage();
    const id = await play(open());
    claude.ail(null);
    const reopened = withClaude({ phone: aPhone(phone) });
    const app = reopened.open();
    reopened.phone.wake();
    await settled(app, reopened.phone, id, 2);
    expect(reopened.claude.asked.filter(({ kind }) => kind === 'analysis')).toHaveLength(2);
  });

  test('over which two tabs are open is made good by one of them', async () => {
    const { phone, claude, open, outage, networkIsBack } = withClaude();
    outage();
    const [app, other] = [open(), open()];
    const id = await play(app);
    const stop = other.watchInterview(id)(
      () => {},
      () => {},
    );
    const before = claude.asked.length;
    networkIsBack();
    await settled(app, phone, id, 2);
    await until(other.watchCoach(id), idle);
    stop();
    const again = claude.asked.slice(before).filter(({ kind }) => kind === 'analysis');
    expect(again).toHaveLength(2);
    expect((await judges(phone, id)).filter((coach) => coach === 'claude')).toHaveLength(2);
  });

  test('changes no follow-up that is being answered: the next answer is Claude’s, with all before it', async () => {
    const { phone, claude, open, outage, networkIsBack } = withClaude();
    outage();
    const app = open();
    const id = done(await app.start(aSetup(), NO_MATERIAL));
    done(await app.respond(id, slotIn(await ready(app, id)), 'I did it.'));
    const asked = nextStep(await ready(app, id));
    networkIsBack();
    const interview = await ready(app, id);
    expect(nextStep(interview)).toMatchObject({
      kind: 'response',
      prompt: (asked as { prompt: string }).prompt,
    });
    done(await app.respond(id, slotIn(interview), 'It ended well.'));
    await ready(app, id);
    expect(await judges(phone, id)).toEqual(['on_device', 'claude']);
    const [last] = claude.asked.filter(({ kind }) => kind === 'analysis').slice(-1);
    expect(last?.kind === 'analysis' && last.input.thread.map(({ answer }) => answer)).toEqual([
      'I did it.',
      'It ended well.',
    ]);
  });

  test('of one text, which Claude will not judge, is tried once while the app is open', async () => {
    const { phone, claude, open } = withClaude();
    claude.ail({ kind: 'coach-declined' });
    const app = open();
    const id = await play(app, { length: { kind: 'quick' } });
    await ready(app, id);
    const asked = () => claude.asked.filter(({ kind }) => kind === 'analysis').length;
    const before = asked();
    for (let time = 0; time < 3; time += 1) {
      phone.wake();
      await ready(app, id);
    }
    expect(asked()).toBe(before);
    expect(await judges(phone, id)).not.toContain('claude');
  });
});

test('a refusal is final, also when the app is opened again: the text is not sent every day for a week', async () => {
  const { phone, claude, open, outage } = withClaude();
  claude.ail({ kind: 'coach-declined' });
  const app = open();
  const refused = await play(app, { length: { kind: 'quick' } });
  await vi.waitFor(async () => expect(done(await phone.store.readDeclined())).toHaveLength(1));
  // Another one is read when the app is opened, so there is something to wait for.
  outage();
  const missed = await play(app, { length: { kind: 'quick' } });
  const reopened = withClaude({ phone: aPhone(phone) });
  const again = reopened.open();
  reopened.phone.wake();
  await settled(again, phone, missed, 1);
  await phone.inTurn(`rehearse:coach-later:${refused}`);
  expect(reopened.claude.asked.filter(({ kind }) => kind === 'analysis')).toHaveLength(1);
  expect(await judges(phone, refused)).not.toContain('claude');
});

describe('an old interview', () => {
  test('is read by Claude when the candidate asks for it: all of it, once, also after a reload', async () => {
    const { phone, claude, open, outage } = withClaude();
    phone.agree(null);
    const app = open();
    const id = await play(app);
    phone.here.advance(30 * 24 * HOUR);
    const agreed = phone.here.now;
    phone.agree(agreed);
    phone.wake();
    await ready(app, id);
    expect(claude.asked).toEqual([]);

    outage();
    phone.here.advance(HOUR);
    done(await app.askClaude(id));
    await ready(app, id);
    const reopened = withClaude({ phone: aPhone(phone) });
    reopened.phone.agree(agreed);
    const again = reopened.open();
    reopened.phone.wake();
    await settled(again, phone, id, 2);
    expect(reopened.claude.asked.filter(({ kind }) => kind === 'analysis')).toHaveLength(2);
    expect(await judges(phone, id)).toContain('on_device');
  });

  test('that was kept on the phone is read only when that is asked for', async () => {
    const { phone, claude, open } = withClaude();
    const app = open();
    const id = await play(app, { keptOnDevice: true });
    expect(claude.asked).toEqual([]);
    done(await app.askClaude(id));
    await settled(app, phone, id, 2);
  });
});
