import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '#edge/app.ts';
import { version } from '../../package.json';

/** Stands for the built app. */
const bindings = {
  ASSETS: {
    fetch: async (request: Request) =>
      new URL(request.url).pathname === '/'
        ? new Response('<!doctype html>', {
            headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-cache' },
          })
        : new Response(null, { status: 404 }),
  },
};

const ask = (path: string, init?: RequestInit, app = createApp()) => app.request(path, init, bindings);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('health', () => {
  it('says which version runs and that no remote coach stands behind it', async () => {
    const response = await ask('/api/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, version, coach: 'none' });
  });

  it('is never kept by a cache', async () => {
    expect((await ask('/api/health')).headers.get('Cache-Control')).toBe('no-store');
  });

  it('answers HEAD without a body', async () => {
    const response = await ask('/api/health', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s and names what it answers', async (method) => {
    const response = await ask('/api/health', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    expect(await response.json()).toMatchObject({ status: 405, title: 'Method Not Allowed' });
  });
});

describe('problems', () => {
  it('are problem+json with a name of their own', async () => {
    const [first, second] = await Promise.all([ask('/api/nothing'), ask('/api/nothing')]);
    expect(first.status).toBe(404);
    expect(first.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = await first.json();
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is no such endpoint.',
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    });
    expect((await second.json()).instance).not.toBe(problem.instance);
  });

  it.each(['/api/health', '/api/nothing', '/gone.js'])(
    'and answers carry the security headers: %s',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cache-Control')).toBe('no-store');
    },
  );

  it('tell nothing of a bug, neither to the phone nor, of its message, to the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const app = createApp((routes) => {
      routes.get('/api/broken', () => {
        throw new TypeError('my answer:\nat my former employer\n  at work, an employer');
      });
    });
    const response = await ask('/api/broken', {}, app);
    const body = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(body).not.toContain('employer');

    const [[line]] = log.mock.calls as [[string]];
    expect(line).toContain(JSON.parse(body).instance);
    expect(line).toContain('GET /api/broken TypeError');
    expect(line).toMatch(/^ {4}at .+app\.test\.ts:\d+:\d+\)?$/m);
    expect(line).not.toContain('employer');
  });
});

describe('what is no built file', () => {
  it.each(['/start', '/history/', '/a/b/c?d=e.f'])('is a screen, and the page knows it: %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
  });

  it.each(['/assets/gone-1a2b.js', '/icons/gone.png'])(
    'but named like a file is missing: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('cannot be written to', async () => {
    expect((await ask('/start', { method: 'POST' })).status).toBe(404);
  });
});
