/*
 * Every prompt met by every fault (reliability 4.3): the phone gets one typed end within the deadline, at most
 * three calls are made, the ledger is told, and nothing of the candidate's is in the log.
 */
import { describe, expect, it } from 'vitest';
import { CATALOG } from '#prompts/catalog.ts';
import { SETTINGS } from '#prompts/models.ts';
import { Done, EdgeProblem } from '#shared/wire/coach-wire.ts';
import { caughtLog, coachBench } from '#tests/helpers/coach-bench.ts';
import type { Scenario } from '#tests/helpers/fake-claude/scenarios.ts';
import { PROMPT_IDS } from '#tests/prompts/all-cases.ts';

const log = caughtLog();

/** Every call meets it; what the phone is told in the end, and after how many calls. */
const LASTING: readonly (readonly [fault: Scenario, problem: string, calls: number])[] = [
  [{ kind: 'rate-limited', retryAfterSeconds: 1 }, 'coach-busy', 2],
  [{ kind: 'rate-limited', retryAfterSeconds: 30 }, 'coach-busy', 1],
  [{ kind: 'rate-limited' }, 'coach-busy', 2],
  [{ kind: 'spend-limit', whose: 'provider' }, 'coach-resting', 1],
  [{ kind: 'spend-limit', whose: 'owner' }, 'coach-resting', 1],
  [{ kind: 'status', status: 400 }, 'edge-failed', 1],
  [{ kind: 'status', status: 401 }, 'edge-failed', 1],
  [{ kind: 'status', status: 402 }, 'coach-resting', 1],
  [{ kind: 'status', status: 403 }, 'edge-failed', 1],
  [{ kind: 'status', status: 404 }, 'edge-failed', 2],
  [{ kind: 'status', status: 413 }, 'edge-failed', 1],
  [{ kind: 'status', status: 500 }, 'coach-unreachable', 2],
  [{ kind: 'status', status: 502 }, 'coach-unreachable', 2],
  [{ kind: 'status', status: 503 }, 'coach-unreachable', 2],
  [{ kind: 'status', status: 504 }, 'coach-unreachable', 2],
  [{ kind: 'status', status: 529 }, 'coach-busy', 2],
  [{ kind: 'connection-refused' }, 'coach-unreachable', 2],
  [{ kind: 'connection-reset' }, 'coach-unreachable', 2],
  [{ kind: 'silence', after: 'request' }, 'coach-unreachable', 2],
  [{ kind: 'silence', after: 'headers' }, 'coach-unreachable', 2],
  [{ kind: 'cut', at: 0 }, 'coach-unreachable', 2],
  [{ kind: 'cut', at: 0.01 }, 'coach-unreachable', 2],
  [{ kind: 'cut', at: 0.5 }, 'coach-unreachable', 2],
  [{ kind: 'cut', at: 0.99 }, 'coach-unreachable', 2],
  [{ kind: 'cut', at: 0.5, how: 'reset' }, 'coach-unreachable', 2],
  [{ kind: 'slow-drip', bytesPerSecond: 1 }, 'coach-unreachable', 1],
  // Beyond what is waited for, and beyond the deadline of any prompt.
  [{ kind: 'late', afterMs: 30_000, alive: false }, 'coach-unreachable', 2],
  [{ kind: 'late', afterMs: 90_000, alive: true }, 'coach-unreachable', 1],
  [{ kind: 'garbled' }, 'coach-unreachable', 2],
  [{ kind: 'duplicates' }, 'coach-unreachable', 2],
  [{ kind: 'error-event', at: 0.5, type: 'overloaded_error' }, 'coach-busy', 2],
  [{ kind: 'error-event', at: 0.5, type: 'api_error' }, 'coach-unreachable', 2],
  [{ kind: 'refusal' }, 'coach-declined', 2],
  [{ kind: 'refusal', afterText: true }, 'coach-declined', 2],
  [{ kind: 'huge', bytes: 5_000_000 }, 'coach-unusable', 2],
  [{ kind: 'malformed' }, 'coach-unusable', 2],
  [{ kind: 'wrong-schema' }, 'coach-unusable', 2],
  [{ kind: 'truncated' }, 'coach-unusable', 2],
  [{ kind: 'empty' }, 'coach-unusable', 2],
];
/** Its first call searches: a text of whatever shape is no fault there, a search without pages is. */
const OF_A_REPLY = ['malformed', 'wrong-schema', 'empty'];
const TAKES_TIME = ['silence', 'slow-drip', 'late'];
const named = (fault: Scenario) => JSON.stringify(fault).replace(/["{}]/g, '').replace('kind:', '');

describe.each(PROMPT_IDS)('%s', (prompt) => {
  const looksUp = prompt === 'company-research';
  const deadlineMs = looksUp ? SETTINGS['company-research/look-up'].deadlineMs : SETTINGS[prompt].deadlineMs;

  it.each(LASTING.map(([fault, problem, calls]) => [named(fault), problem, fault, calls] as const))(
    'that always meets %s ends as %s',
    async (_name, kind, fault, calls) => {
      const { ask, fake, settled, clock } = coachBench();
      const asked = clock.now();
      if (looksUp && OF_A_REPLY.includes(fault.kind)) fake.next({ kind: 'answer' });
      fake.always(fault);
      const { response, told, ms, last } = await ask(prompt);
      expect(response.status).toBe(200);
      expect(told.map(({ event }) => event).filter((event) => event !== 'delta')).toEqual(['problem']);
      expect(EdgeProblem.parse(last?.data)).toMatchObject({ kind });
      expect(ms).toBeLessThanOrEqual(deadlineMs);
      expect(fake.calls.length).toBe(calls + (looksUp && OF_A_REPLY.includes(fault.kind) ? 1 : 0));
      expect(fake.calls.every(({ ended }) => ended !== 'open')).toBe(true);
      expect(settled).toHaveLength(1);
      expect(settled[0]?.answer).toBeNull();
      // A clear state within a second of the last thing that happened.
      if (!TAKES_TIME.includes(fault.kind)) expect(clock.now() - asked).toBeLessThan(3_000);
      expect(log.lines).toHaveLength(1);
    },
  );

  it.each(LASTING.filter(([, , calls]) => calls > 1).map(([fault]) => [named(fault), fault] as const))(
    'that meets %s once is answered all the same',
    async (_name, fault) => {
      const { ask, fake, settled } = coachBench();
      if (looksUp && OF_A_REPLY.includes(fault.kind)) fake.next({ kind: 'answer' });
      fake.next(fault);
      const { last, ms } = await ask(prompt);
      expect(last?.event).toBe('done');
      const done = Done.parse(last?.data);
      expect(CATALOG[prompt].output.safeParse(done.output).success).toBe(true);
      expect(fake.calls.length).toBeLessThanOrEqual(3);
      expect(done.usage.calls).toBe(fake.calls.length);
      expect(ms).toBeLessThanOrEqual(deadlineMs);
      expect(settled).toHaveLength(1);
      expect(settled[0]?.answer).toBe(JSON.stringify(last?.data));
    },
  );

  it('that is given the answer for another session shows none of it as this one’s', async () => {
    const { ask, fake, settled } = coachBench();
    fake.always({ kind: 'other-session' });
    const { last, ms } = await ask(prompt);
    const told = JSON.stringify(last?.data);
    // Either nothing is left to judge by, or what is left rests on nothing: no place, no page, no foreign story.
    if (last?.event === 'problem') expect(EdgeProblem.parse(last.data).kind).toBe('coach-unusable');
    else expect(CATALOG[prompt].output.safeParse(Done.parse(last?.data).output).success).toBe(true);
    expect(told).not.toMatch(/"start":\d|"url":|Blue Heron|4,100/);
    expect(fake.calls.length).toBeLessThanOrEqual(3);
    expect(ms).toBeLessThanOrEqual(deadlineMs);
    expect(settled).toHaveLength(1);
  });

  it('that is given the answer for another session once asks again where it cannot be used', async () => {
    const { ask, fake } = coachBench();
    if (looksUp) fake.next({ kind: 'answer' });
    fake.next({ kind: 'other-session' });
    expect((await ask(prompt)).last?.event).toBe('done');
    expect(fake.calls.length).toBeLessThanOrEqual(3);
  });

  it('makes no fourth call, whatever comes', async () => {
    const { ask, fake } = coachBench();
    fake.next({ kind: 'status', status: 529 }, { kind: 'status', status: 500 }, { kind: 'truncated' });
    fake.always({ kind: 'malformed' });
    expect((await ask(prompt)).last?.event).toBe('problem');
    expect(fake.calls).toHaveLength(looksUp ? 2 : 3);
  });
});
