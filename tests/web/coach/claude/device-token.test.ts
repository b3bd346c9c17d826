import { describe, expect, it } from 'vitest';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { createTokens, type Kept } from '#web/coach/claude/device-token.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

function storage(): Kept & object {
  const held = new Map<string, string>();
  return { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}

/** A device whose edge gives token-1, token-2, … for a day each, by a clock `ahead` of the phone's. */
function device({ kept = storage() as Kept, clock = fakeClock(), ahead = 0 } = {}) {
  const given: string[] = [];
  const open = () =>
    createTokens({
      kept,
      clock,
      fetch: async () => {
        given.push(`token-${given.length + 1}`);
        return Response.json({ token: given.at(-1), expiresAt: clock.now() + ahead + DAY });
      },
    });
  return { open, given, clock };
}

describe('the device’s token', () => {
  it('is asked for once, and kept over a reload', async () => {
    const { open, given } = device();
    expect(await open().token(undefined)).toEqual({ ok: true, value: 'token-1' });
    expect(await open().token(undefined)).toEqual({ ok: true, value: 'token-1' });
    expect(given).toHaveLength(1);
  });

  it('is asked for once by two who ask at once', async () => {
    const { open, given } = device();
    const tokens = open();
    await Promise.all([tokens.token(undefined), tokens.token(undefined)]);
    expect(given).toHaveLength(1);
  });

  it('is changed before it ends', async () => {
    const { open, clock } = device();
    const tokens = open();
    await tokens.token(undefined);
    await clock.advance(DAY - HOUR);
    expect(await tokens.token(undefined)).toEqual({ ok: true, value: 'token-1' });
    await clock.advance(50 * 60_000);
    expect(await tokens.token(undefined)).toEqual({ ok: true, value: 'token-2' });
  });

  it('is changed when it was refused', async () => {
    const { open } = device();
    const tokens = open();
    await tokens.token(undefined);
    expect(await tokens.token(undefined, 'token-1')).toEqual({ ok: true, value: 'token-2' });
    // Somebody who was refused the first one a moment later gets the same second.
    expect(await tokens.token(undefined, 'token-1')).toEqual({ ok: true, value: 'token-2' });
  });

  it('is not asked for again and again by a phone whose clock is days ahead', async () => {
    const { open, given } = device({ ahead: -3 * DAY });
    const tokens = open();
    for (let time = 0; time < 5; time += 1) await tokens.token(undefined);
    expect(given).toHaveLength(1);
  });

  it('works where the browser keeps nothing', async () => {
    const refusing: Kept = {
      getItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    const tokens = device({ kept: refusing }).open();
    expect(await tokens.token(undefined)).toEqual({ ok: true, value: 'token-1' });
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['no network', () => Promise.reject(new TypeError('fetch failed')), 'coach-unreachable'],
    ['a login page', async () => new Response('<html>'), 'coach-unreachable'],
    ['no worker', async () => new Response('', { status: 405 }), 'coach-absent'],
  ])('cannot be had with %s', async (_what, fetch, kind) => {
    const tokens = createTokens({ fetch, kept: storage(), clock: fakeClock() });
    expect(await tokens.token(undefined)).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('a token that does not come', () => {
  /** A network that takes the request and says nothing, until it is told to stop. */
  const silent: typeof fetch = (_, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('stopped')));
    });

  it('holds nobody who no longer asks', async () => {
    const asking = new AbortController();
    const token = createTokens({ kept: null, clock: fakeClock(), fetch: silent }).token(asking.signal);
    asking.abort(new Error('left'));
    await expect(token).rejects.toThrow('left');
  });

  it('is given up after ten seconds', async () => {
    const clock = fakeClock();
    const token = createTokens({ kept: null, clock, fetch: silent }).token(undefined);
    await clock.advance(10_000);
    expect(await token).toEqual({ ok: false, error: { kind: 'coach-unreachable' } });
  });
});
