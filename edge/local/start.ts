/** `npm start`: builds the app, serves it with the worker on one port, and says where and who coaches. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CannotServe, PROJECT, requireFreePort, serve, whenEnded } from './serve.ts';
import { settingsIn, whoCoaches } from './settings.ts';
import { whenAskedToStop } from './when-asked-to-stop.ts';

/** The port from `PORT`, or 8787. */
function chosenPort(): number {
  const given = process.env.PORT || '8787';
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new CannotServe(`PORT is "${given}", which is no port number. Try PORT=8787.`);
}

/** Runs `vite build` without a word, unless it fails. */
async function build(): Promise<void> {
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const output = await whenEnded(child);
  if (child.exitCode !== 0) throw new CannotServe(`The app could not be built.\n${output}`);
}

async function start(): Promise<void> {
  const port = chosenPort();
  const coach = whoCoaches(settingsIn(PROJECT, process.env));
  if (!coach.ok) throw new CannotServe(coach.line);
  await requireFreePort(port);
  if (!process.argv.includes('--no-build')) await build();
  const server = await serve(port);

  let asked = false;
  whenAskedToStop(() => {
    asked = true;
    void server.stop();
  });
  console.log(`Rehearse is ready at ${server.url}\n${coach.line}`);

  const lastWords = await server.ended;
  if (!asked) throw new CannotServe(`The local server ended by itself.\n${lastWords}`);
}

try {
  await start();
} catch (failure) {
  console.error(failure instanceof CannotServe ? failure.message : failure);
  process.exit(1);
}
