/** Whoever started the local server may end in any way: nothing of it stays behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { anyFreePort, PROJECT, requireFreePort } from '#edge/local/serve.ts';

/** Stands for the built app. */
const ASSETS = 'test-results/no-app-to-end';
const STARTS = `
  import { serve } from './edge/local/serve.ts';
  import { whenAskedToStop } from './edge/local/when-asked-to-stop.ts';
  const server = await serve(Number(process.argv[1]), '${ASSETS}');
  whenAskedToStop(() => void server.stop());
  console.log('ready');
`;

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** As npm does it: a shell that waits, below a process that can be killed. */
const BELOW_A_SHELL = `
  const { spawn } = require('node:child_process');
  spawn('sh', ['-c', '"$0" "$@"; true', ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
`;

async function ready(words: readonly string[]): Promise<ChildProcess> {
  mkdirSync(join(PROJECT, ASSETS), { recursive: true });
  writeFileSync(join(PROJECT, ASSETS, 'index.html'), '<!doctype html>');
  const child = spawn(process.execPath, words, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  await vi.waitFor(() => expect(said).toContain('ready'), { timeout: 30_000 });
  return child;
}

it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  'the port is free again after %s to the server’s process',
  { timeout: 60_000 },
  async (signal) => {
    const port = await anyFreePort();
    const child = await ready(['--input-type=module', '-e', STARTS, String(port)]);
    await expect(requireFreePort(port)).rejects.toThrow('taken');
    child.kill(signal);
    await vi.waitFor(() => requireFreePort(port), { timeout: 20_000 });
  },
);

it('the port is free again after npm itself was killed', { timeout: 60_000 }, async () => {
  const port = await anyFreePort();
  const run = [process.execPath, '--input-type=module', '-e', STARTS, String(port)];
  const npm = await ready(['-e', BELOW_A_SHELL, ...run]);
  npm.kill('SIGKILL');
  await vi.waitFor(() => requireFreePort(port), { timeout: 20_000 });
});
