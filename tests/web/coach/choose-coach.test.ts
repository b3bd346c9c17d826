/* Which coach answers, and how long anybody waits for it. */
import { describe, expect, it } from 'vitest';
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import type { CoachProblem } from '#shared/problem.ts';
import { inputFor } from '#tests/helpers/coach-bench.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { type Asked, scriptedCoach } from '#tests/helpers/playing.ts';
import { CLAUDE, ON_DEVICE } from '#tests/helpers/records.ts';
import { createCoaches } from '#web/coach/choose-coach.ts';
import type { Asking, Coach } from '#web/coach/coach.ts';

const INPUT = AnalyzeResponse.Input.parse(inputFor('analyze-response'));

/** Both coaches of a device; `claude` decides what Claude does with an asking. */
function both({ claude = async () => {}, online = true }: Both = {}) {
  const clock = fakeClock();
  const askings: Asking[] = [];
  const scripted = scriptedCoach({}, (asked) => claude(asked, askings.at(-1) ?? {}), CLAUDE);
  const listening: Coach = {
    ...scripted,
    analyzeResponse: (input, asking = {}) => {
      askings.push(asking);
      return orEnded(scripted.analyzeResponse(input), asking.signal);
    },
  };
  const device = scriptedCoach();
  const state = { online };
  const coaches = createCoaches({
    onDevice: async () => device,
    claude: async () => listening,
    online: () => state.online,
    clock,
  });
  const judge = async (mayGoOut = true) => {
    const coach = await coaches.atOnce(mayGoOut);
    const reply = await coach.analyzeResponse(INPUT, { key: 'a-record' });
    if (!reply.ok) throw new Error(reply.error.kind);
    return (reply.source ?? coach.source).coach;
  };
  return { clock, coaches, claude: scripted, device, askings, judge, state };
}

interface Both {
  readonly claude?: (asked: Asked, asking: Asking) => Promise<void>;
  readonly online?: boolean;
}

/** Rejects as fetch does when its signal aborts. */
function orEnded<T>(reply: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError')));
    reply.then(resolve, reject);
  });
}

const never = () => new Promise<void>(() => {});

describe('for what somebody waits for', () => {
  it('Claude is asked, with the key of the record', async () => {
    const { judge, askings, device } = both();
    expect(await judge()).toBe('claude');
    expect(askings.map(({ key }) => key)).toEqual(['a-record']);
    expect(device.asked).toEqual([]);
  });

  it('Claude is not asked about what may not go out', async () => {
    const { judge, claude } = both();
    expect(await judge(false)).toBe('on_device');
    expect(claude.asked).toEqual([]);
  });

  it('Claude is not asked where there is no network', async () => {
    const { judge, claude } = both({ online: false });
    expect(await judge()).toBe('on_device');
    expect(claude.asked).toEqual([]);
  });

  it('the device answers when Claude says nothing for four seconds, and that asking ends', async () => {
    const { judge, clock, askings } = both({ claude: never });
    const began = clock.now();
    expect(await clock.until(judge())).toBe('on_device');
    expect(clock.now() - began).toBe(4_000);
    expect(askings[0]?.signal?.aborted).toBe(true);
  });

  it('Claude may finish what it has begun to say, for ten seconds', async () => {
    const { judge, clock } = both({
      claude: async (_, asking) => {
        asking.onEarlyText?.('You stay');
        await never();
      },
    });
    const began = clock.now();
    expect(await clock.until(judge())).toBe('on_device');
    expect(clock.now() - began).toBe(10_000);
  });

  it.each<CoachProblem>([
    { kind: 'coach-unreachable' },
    { kind: 'coach-busy', retryAfterMs: null },
    { kind: 'coach-day-used-up', retryAfterMs: null },
    { kind: 'coach-resting', retryAfterMs: null },
    { kind: 'coach-declined' },
    { kind: 'coach-absent' },
    { kind: 'coach-failed', detail: 'coach-unusable' },
  ])('the device answers at once when Claude fails: $kind', async (problem) => {
    const { judge, claude, clock } = both();
    claude.ail(problem);
    const began = clock.now();
    expect(await judge()).toBe('on_device');
    expect(clock.now()).toBe(began);
  });

  it('the device answers when Claude’s code is not on this phone', async () => {
    const coaches = createCoaches({
      onDevice: async () => scriptedCoach(),
      claude: () => Promise.reject(new TypeError('not loaded')),
      online: () => true,
      clock: fakeClock(),
    });
    expect((await coaches.atOnce(true)).source).toEqual(ON_DEVICE);
    expect(await coaches.inItsTime()).toBeNull();
  });
});

describe('a Claude that failed', () => {
  it('is not waited for again until half a minute is over, then a minute, then two', async () => {
    const { judge, claude, clock } = both();
    claude.ail({ kind: 'coach-unreachable' });
    for (const pause of [30_000, 60_000, 120_000]) {
      const before = claude.asked.length;
      await judge();
      expect(claude.asked).toHaveLength(before + 1);
      await clock.advance(pause - 1);
      await judge();
      expect(claude.asked).toHaveLength(before + 1);
      await clock.advance(1);
    }
  });

  it('is asked again as soon as the network is back, and those who wait are told', async () => {
    const { judge, claude, coaches } = both();
    const backs: string[] = [];
    coaches.onBack(() => backs.push('back'));
    claude.ail({ kind: 'coach-unreachable' });
    await judge();
    claude.ail(null);
    coaches.lookAgain();
    expect(backs).toEqual(['back']);
    expect(await judge()).toBe('claude');
  });

  it('with its day used up is left alone for as long as it says, network or not', async () => {
    const { judge, claude, clock, coaches } = both();
    claude.ail({ kind: 'coach-day-used-up', retryAfterMs: 5 * 3_600_000 });
    await judge();
    coaches.lookAgain();
    await clock.advance(4 * 3_600_000);
    await judge();
    expect(claude.asked).toHaveLength(1);
    await clock.advance(3_600_000);
    await judge();
    expect(claude.asked).toHaveLength(2);
  });

  it('is asked about the next answer when it only would not judge this one', async () => {
    const { judge, claude } = both();
    claude.ail({ kind: 'coach-declined' });
    await judge();
    claude.ail(null);
    expect(await judge()).toBe('claude');
  });

  it('is told of with its reason, for as long as that is so', async () => {
    const { judge, claude, clock, coaches } = both();
    const told: (string | undefined)[] = [];
    const stop = coaches.watchAway((problem) => told.push(problem?.kind));
    claude.ail({ kind: 'coach-busy', retryAfterMs: 7_000 });
    await judge();
    await clock.advance(7_000);
    stop();
    await judge();
    expect(told).toEqual([undefined, 'coach-busy', undefined]);
  });
});

describe('what can wait', () => {
  it('is given all the time Claude takes', async () => {
    let answer = () => {};
    const { clock, coaches } = both({
      claude: () =>
        new Promise((give) => {
          answer = give;
        }),
    });
    const claude = await coaches.inItsTime();
    const reply = claude?.analyzeResponse(INPUT);
    await clock.advance(60_000);
    answer();
    expect(await reply).toMatchObject({ ok: true });
  });

  it('is not asked while Claude is away', async () => {
    const { judge, claude, coaches } = both();
    claude.ail({ kind: 'coach-unreachable' });
    await judge();
    expect(await coaches.inItsTime()).toBeNull();
  });
});

describe('what nobody waits for', () => {
  it('takes Claude from nobody when it is given up', async () => {
    let silent = true;
    const { judge, clock, coaches, askings } = both({ claude: async () => (silent ? never() : undefined) });
    const fetched = (await coaches.ahead())?.analyzeResponse(INPUT);
    if (!fetched) throw new Error('Claude is away');
    expect(await clock.until(fetched)).toMatchObject({ ok: false });
    expect(askings[0]?.signal?.aborted).toBe(true);
    silent = false;
    expect(await judge()).toBe('claude');
  });

  it('takes Claude from nobody when it was one call too many', async () => {
    const { judge, claude, coaches } = both();
    claude.ail({ kind: 'coach-busy', retryAfterMs: 2_000 });
    expect(await (await coaches.ahead())?.analyzeResponse(INPUT)).toMatchObject({ ok: false });
    claude.ail(null);
    expect(await judge()).toBe('claude');
  });

  it('tells of a Claude that cannot be reached: who waits is answered at once', async () => {
    const { judge, claude, coaches } = both();
    claude.ail({ kind: 'coach-unreachable' });
    await (await coaches.ahead())?.analyzeResponse(INPUT);
    expect(await judge()).toBe('on_device');
    expect(claude.asked).toHaveLength(1);
  });
});

it('an asking ends when the candidate changes their mind, and the device answers', async () => {
  const { judge, coaches, askings, clock } = both({ claude: never });
  const judged = judge();
  await clock.advance(1_000);
  coaches.leave();
  expect(await clock.until(judged)).toBe('on_device');
  expect(askings[0]?.signal?.aborted).toBe(true);
});
