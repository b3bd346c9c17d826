/* What Claude writes of its words on an answer, told to who waits while it is written, and kept nowhere. */
import { describe, expect, test } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { done, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { CLAUDE, START } from '#tests/helpers/records.ts';
import { createCoaches } from '#web/coach/choose-coach.ts';
import type { Asking, Coach } from '#web/coach/coach.ts';
import type { CoachState, Interviews } from '#web/engine/interviews.ts';
import { aPhone, aSetup, idle, NO_MATERIAL, ready, slotIn, stored } from './phone.ts';

const CANARY = 'kanarienvogel';

/** A phone whose Claude writes what the test tells it to. */
function withWriter() {
  const phone = aPhone();
  const asked: Asking[] = [];
  const ends: (() => void)[] = [];
  const claude = scriptedCoach({}, undefined, CLAUDE);
  const writer: Coach = {
    ...claude,
    async analyzeResponse(input, asking = {}) {
      asked.push(asking);
      await new Promise<void>((end) => ends.push(end));
      return claude.analyzeResponse(input);
    },
  };
  const coaches = createCoaches({
    clock: fakeClock(),
    claude: async () => writer,
    onDevice: async () => scriptedCoach(),
    online: () => true,
  });
  phone.agree(START);
  return {
    ...{ phone, claude, asked },
    app: phone.open(coaches),
    writes: (soFar: string) => asked.at(-1)?.onEarlyText?.(soFar),
    ends: () => ends.at(-1)?.(),
  };
}

const early = (state: CoachState) => (state.kind === 'working' ? state.early : undefined);

/** Submits an answer, and waits until Claude is asked about it. */
async function answered(app: Interviews, asked: readonly Asking[]): Promise<SessionId> {
  const id = done(await app.start(aSetup(), NO_MATERIAL));
  const before = asked.length;
  done(await app.respond(id, slotIn(await ready(app, id)), 'I did it.'));
  await until(app.watchCoach(id), ({ kind }) => kind === 'working');
  while (asked.length === before) await new Promise((turn) => setImmediate(turn));
  return id;
}

describe('the words on an answer', () => {
  test('are told as they grow, with the answer they are on, also to who looks in only now', async () => {
    const { phone, app, asked, writes, ends } = withWriter();
    const id = await answered(app, asked);
    const heard: (string | undefined)[] = [];
    const stop = app.watchCoach(id)((state) => heard.push(early(state)?.text));
    writes('You stay');
    writes('You stay with one occasion.');
    const [response] = (await stored(phone, id)).responses;
    let seen: CoachState | undefined;
    app.watchCoach(id)((state) => {
      seen = state;
    })();
    expect(seen && early(seen)).toEqual({ on: response?.id, text: 'You stay with one occasion.' });
    ends();
    await until(app.watchCoach(id), idle);
    stop();
    expect(heard.slice(1, 3)).toEqual(['You stay', 'You stay with one occasion.']);
    expect(heard.at(-1)).toBeUndefined();
  });

  test('are in no record, and what takes their place is the device’s when Claude breaks off', async () => {
    const { phone, app, claude, asked, writes, ends } = withWriter();
    const id = await answered(app, asked);
    writes(`Half of a ${CANARY}`);
    expect(JSON.stringify(await stored(phone, id))).not.toContain(CANARY);
    claude.ail({ kind: 'coach-unreachable' });
    ends();
    await until(app.watchCoach(id), idle);
    const interview = await stored(phone, id);
    expect(interview.analyses.map(({ source, briefFeedback }) => [source.coach, briefFeedback])).toEqual([
      ['on_device', 'Heard 1 of it.'],
    ]);
    expect(JSON.stringify(interview)).not.toContain(CANARY);
  });

  test('are not asked for when Claude reads an answer again, for which nobody waits', async () => {
    const { phone, app, claude, asked, ends } = withWriter();
    claude.ail({ kind: 'coach-unreachable' });
    const id = done(await app.start(aSetup({ length: { kind: 'quick' } }), NO_MATERIAL));
    done(await app.respond(id, slotIn(await ready(app, id)), 'I did it.'));
    await ready(app, id);
    done(await app.skip(id, slotIn(await ready(app, id))));
    claude.ail(null);
    const before = asked.length;
    phone.wake();
    while (asked.length === before) await new Promise((turn) => setImmediate(turn));
    expect(asked.at(-1)?.onEarlyText).toBeUndefined();
    ends();
  });
});
