/**
 * The route table. It imports nothing of the platform, so tests call `app.request()` with no server.
 *
 * What arrives here: all of `/api/*`, and every other path that is not a built file. `/` and the files
 * themselves are served without waking the worker.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import type { Health } from '#shared/wire/coach-wire.ts';
import { version } from '../package.json';
import type { Bindings } from './bindings.ts';
import { coachOf } from './coach-of.ts';
import { type CoachParts, coachRoute } from './coach-route.ts';
import { giveDeviceToken } from './device-route.ts';
import { workerHeaders } from './headers.ts';
import { problem, problemResponse } from './problems.ts';

/**
 * Builds the worker's routes; `addRoutes` is where a test puts a route that fails, `coach` where it puts what
 * stands behind the coach's.
 */
export function createApp(
  addRoutes: (app: Hono<{ Bindings: Bindings }>) => void = () => {},
  coach: (env: Bindings) => CoachParts | null = coachOf,
) {
  const app = new Hono<{ Bindings: Bindings }>();

  app.use(workerHeaders);
  // `coach` says which remote coach stands behind this edge; with "none" the phone coaches by itself.
  app.get('/api/health', (c) => c.json(health(coach(c.env) ? 'claude' : 'none'))).all(allowOnly('GET, HEAD'));
  app.post('/api/device', giveDeviceToken).all(allowOnly('POST'));
  app.post('/api/coach/:prompt', coachRoute(coach)).all(allowOnly('POST'));
  addRoutes(app);
  app.all('/api/*', () => problemResponse(problem(404, 'There is no such endpoint.')));

  app.get('*', async (c) => {
    // A missing file must stay missing: a script that is gone after a deploy is not the page.
    if (isFile(c.req.path)) return problemResponse(problem(404, 'There is no such file.'));
    return c.env.ASSETS.fetch(new Request(new URL('/', c.req.url), c.req.raw));
  });
  app.notFound(() => problemResponse(problem(404, 'There is nothing at this address.')));

  app.onError((error, c) => {
    const failure = problem(500, 'Something went wrong here. Nothing was stored; try again.');
    console.error(`${failure.instance} ${c.req.method} ${c.req.routePath} ${describe(error)}`);
    return problemResponse(failure);
  });
  return app;
}

const health = (coach: Health['coach']): Health => ({ ok: true, version, coach });

/** Answers a known path whose method is not among `methods` (the value of `Allow`). */
function allowOnly(methods: string): MiddlewareHandler {
  return async () => problemResponse(problem(405, `This endpoint answers ${methods}.`), { Allow: methods });
}

/** Whether the path names a file ("/assets/start-1a2b.js") and not a screen ("/start"). */
function isFile(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).includes('.');
}

/** A line of a stack ("    at open (app.js:3:14)"); a message's own line that begins with "at" names no place. */
const FRAME = /^\s+at .+:\d+:\d+\)?$/;

/** An error's name and stack without its message: a message may quote what somebody wrote. */
function describe(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  return [error.name, ...frames].join('\n');
}
