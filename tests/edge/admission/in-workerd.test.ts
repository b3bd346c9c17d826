/** The limits where they live: the worker and its object in workerd, with nobody asked behind them. */
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceToken } from '#shared/wire/coach-wire.ts';
import type { TestCall } from '#tests/helpers/admission-worker.ts';
import { workerd } from '#tests/helpers/workerd.ts';

const server = await workerd('tests/helpers/admission-worker.ts', {
  DAILY_DOLLARS: '1',
  DAILY_DEVICE_CALLS: '3',
  ADDRESS_CALLS_A_MINUTE: '30',
});
let origin = '';
let started = false;

beforeEach(async () => {
  if (started) await server.reset();
  started = true;
  origin = (await server.listen()).url.origin;
});

afterAll(() => server.close());

type Body = Record<string, unknown>;

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const own = { Origin: origin, 'Content-Type': 'application/json' };
  const init = { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) };
  const response = await server.fetch(path, init);
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Body };
}

let addresses = 0;
/** A phone with a token of its own, at an address of its own. */
async function aPhone() {
  const address = { 'CF-Connecting-IP': `203.0.113.${addresses++ % 250}` };
  const { token } = DeviceToken.parse((await post('/api/device', {}, address)).body);
  const headers = { ...address, Authorization: `Bearer ${token}` };
  return { token, address, ask: (call: TestCall) => post('/api/test/call', call, headers) };
}

const evict = () => server.getWorker().evictDurableObject('Budget', { name: 'everybody' });
const storage = () => server.getWorker().getDurableObjectStorage('Budget', { name: 'everybody' });
/** What everybody used, as it stands on the disk. */
const onDisk = async () =>
  JSON.parse(
    JSON.stringify(await (await storage()).exec("SELECT calls, tokens, micros FROM used WHERE device = ''")),
  );
/** Until so many calls have been written down: that is done in a moment, many at once. */
const written = (calls: number) => vi.waitFor(async () => expect(await onDisk()).toMatchObject([{ calls }]));

describe('a token', () => {
  it('lets its phone ask, and lasts over a new start of the object that made the secret', async () => {
    const phone = await aPhone();
    expect((await phone.ask({ key: '1', answer: null })).status).toBe(200);
    await written(1);
    await evict();
    expect((await phone.ask({ key: '2', answer: null })).status).toBe(200);
  });

  it('that is missing or forged is answered with 401', async () => {
    const { token, address } = await aPhone();
    const forged = token.replace(/^v1\.../, 'v1.AA');
    for (const authorization of ['', 'Bearer nonsense', `Bearer ${forged}`]) {
      const { status, body } = await post(
        '/api/test/call',
        { key: '1' },
        { ...address, Authorization: authorization },
      );
      expect([status, body.kind]).toEqual([401, 'no-token']);
    }
  });

  it('is given to our own pages only, and ten times a minute', async () => {
    const foreign = await post('/api/device', {}, { Origin: 'https://elsewhere.example' });
    expect([foreign.status, foreign.body.kind]).toEqual([400, 'bad-request']);
    const form = await post('/api/device', {}, { 'Content-Type': 'text/plain' });
    expect(form.status).toBe(400);
    const statuses = [];
    for (let n = 0; n < 11; n++) statuses.push((await post('/api/device', {})).status);
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });
});

describe('the object', () => {
  it('refuses the third call in the air', async () => {
    const phone = await aPhone();
    await Promise.all([phone.ask({ key: '1' }), phone.ask({ key: '2' })]);
    expect((await phone.ask({ key: '3' })).body).toMatchObject({
      status: 429,
      kind: 'too-many',
      retryAfterMs: 2_000,
    });
    expect((await phone.ask({ key: '2' })).body).toMatchObject({ status: 409, kind: 'in-progress' });
  });

  it('lets no more through when many ask in one instant', async () => {
    const phone = await aPhone();
    const all = await Promise.all(Array.from({ length: 20 }, (_, n) => phone.ask({ key: `${n}` })));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(2);
  });

  it('ends a device’s day, also over a new start', async () => {
    const phone = await aPhone();
    for (const key of ['1', '2', '3']) expect((await phone.ask({ key, answer: null })).status).toBe(200);
    await written(3);
    await evict();
    expect((await phone.ask({ key: '4' })).body).toMatchObject({ status: 429, kind: 'day-used-up' });
    expect((await (await aPhone()).ask({ key: '4' })).status).toBe(200);
  });

  it('ends everybody’s day with its money, to the last millionth that crashed calls reserved', async () => {
    const asked = await Promise.all(
      Array.from({ length: 12 }, async () => (await aPhone()).ask({ key: '1', cost: 0.1 })),
    );
    const kinds = asked.map(({ body }) => body.kind ?? 'go');
    // Four fifths of a dollar, for devices that have not begun before.
    expect(kinds.filter((kind) => kind === 'go')).toHaveLength(8);
    expect(kinds.filter((kind) => kind === 'coach-resting')).toHaveLength(4);
  });

  it('gives a retry its answer without a second payment, also over a new start, and can read none of it', async () => {
    const phone = await aPhone();
    const call = { key: 'canary-key', answer: 'canary-answer' };
    expect((await phone.ask(call)).body).toEqual({ said: 'canary-answer' });
    await written(1);
    await evict();
    expect((await phone.ask(call)).body).toEqual({ kept: 'canary-answer' });

    expect(await onDisk()).toEqual([{ calls: 1, tokens: 1_000, micros: 1_000 }]);
    const disk = await storage();
    const rows = await Promise.all(
      ['used', 'answer', 'kept'].map((table) => disk.exec(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(rows)).not.toMatch(/canary|203\.0/);
  });

  it('lets nobody ask while the provider rests, also over a new start', async () => {
    const phone = await aPhone();
    await post('/api/test/rest', { until: Date.now() + 3_600_000 });
    await evict();
    expect((await phone.ask({ key: '1' })).body).toMatchObject({ status: 503, kind: 'coach-resting' });
  });

  it('logs nothing of all this', async () => {
    const phone = await aPhone();
    await phone.ask({ key: 'canary-key', answer: 'canary-answer' });
    await phone.ask({ key: 'canary-key' });
    await post('/api/test/call', { key: '1' }, { Authorization: `Bearer ${phone.token}x` });
    expect(server.getLogs()).toEqual([]);
  });
});
