/**
 * A phone that goes away, through `wrangler dev` as `npm start` runs it: wrangler's test harness fetches on
 * behalf of the worker and keeps such a call open, so it would prove nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { anyFreePort, PROJECT, serve } from '#edge/local/serve.ts';
import { DeviceToken } from '#shared/wire/coach-wire.ts';
import { eventsOf, inputFor } from '#tests/helpers/coach-bench.ts';
import { serveFakeClaude } from '#tests/helpers/fake-claude/serve.ts';

/** Stands for the built app. */
const ASSETS = 'test-results/no-app';

it('a phone that goes away ends the call upstream, and its next try is a new one', async () => {
  mkdirSync(join(PROJECT, ASSETS), { recursive: true });
  writeFileSync(join(PROJECT, ASSETS, 'index.html'), '<!doctype html>');
  const { fake, url, stop } = await serveFakeClaude();
  const worker = await serve(await anyFreePort(), ASSETS, {
    ANTHROPIC_API_KEY: 'sk-test',
    ANTHROPIC_BASE_URL: url,
  });
  try {
    const post = (path: string, body: unknown, more: Record<string, string>, signal?: AbortSignal) => {
      const headers = { Origin: worker.url, 'Content-Type': 'application/json', ...more };
      const init = { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) };
      return fetch(`${worker.url}${path}`, init);
    };
    const { token } = DeviceToken.parse(await (await post('/api/device', {}, {})).json());
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': crypto.randomUUID() };
    const ask = (signal?: AbortSignal) =>
      post('/api/coach/analyze-response', { input: inputFor('analyze-response') }, headers, signal);

    fake.next({ kind: 'slow-drip', bytesPerSecond: 50 });
    const leave = new AbortController();
    const left = await ask(leave.signal);
    await vi.waitFor(() => expect(fake.calls).toHaveLength(1));
    leave.abort();
    await expect(left.text()).rejects.toThrow();
    await vi.waitFor(() => expect(fake.calls[0]?.ended).toBe('left'), { timeout: 15_000 });

    const again = () => ask().then(eventsOf);
    await vi.waitFor(async () => expect((await again()).at(-1)?.event).toBe('done'), { timeout: 15_000 });
    expect(fake.calls).toHaveLength(2);
  } finally {
    await worker.stop();
    await stop();
  }
});
