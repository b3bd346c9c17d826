/** `npm run dev`: vite with hot reload, and the worker behind its `/api` proxy. When one ends, so does the other. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotServe, PROJECT, requireFreePort, spawnWrangler } from './serve.ts';
import { settingsIn, whoCoaches } from './settings.ts';
import { whenAskedToStop } from './when-asked-to-stop.ts';

/** Where vite.config.ts sends `/api` in development. */
const API_PORT = 8787;

try {
  const coach = whoCoaches(settingsIn(PROJECT, process.env));
  if (!coach.ok) throw new CannotServe(coach.line);
  await requireFreePort(API_PORT);
  console.log(coach.line);
} catch (failure) {
  console.error(failure instanceof CannotServe ? failure.message : failure);
  process.exit(1);
}

// Wrangler refuses a missing assets folder; in development vite serves the pages and the folder may be empty.
mkdirSync(join(PROJECT, 'dist/client'), { recursive: true });
const worker = spawnWrangler(API_PORT, 'dist/client');
worker.stdout?.pipe(process.stdout);
worker.stderr?.pipe(process.stderr);
const pages = spawn(process.execPath, [join(PROJECT, 'node_modules/vite/bin/vite.js')], {
  cwd: PROJECT,
  stdio: 'inherit',
});

const endBoth = () => {
  worker.kill('SIGTERM');
  pages.kill('SIGTERM');
};
for (const child of [worker, pages]) child.once('exit', endBoth);
whenAskedToStop(endBoth);
