/*
 * The built app as production serves it: HTTP/2, brotli 11, the built headers, the page for
 * every address without a dot, and the worker's health answer. Its own certificate lasts as long as the run
 * (certificate.ts). What is not production's: no latency and no loss, because it is on this machine.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Built, type BuiltFile, PROJECT } from './built.ts';
import { makeCertificate } from './certificate.ts';

export interface Server {
  readonly url: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly pin: string;
  /** Takes the network away: open connections are cut, new ones refused. */
  stop(): Promise<void>;
  /** Brings it back at the same address. */
  start(): Promise<void>;
}

/** An address outside of the service worker's reach and without the app: for references and for seeding. */
export const BARE_PAGE = '/api/bare';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** Serves the built app on a free port of this machine. */
export async function serveBuilt(built: Built): Promise<Server> {
  const { key, cert, pin } = makeCertificate();
  const headersFor = headerRules(readFileSync(join(PROJECT, 'dist/client/_headers'), 'utf8'));
  const sessions = new Set<ServerHttp2Session>();
  let server: Http2SecureServer;
  let port = 0;

  const listen = async () => {
    server = createSecureServer({ key, cert }, (request, response) => {
      const { pathname } = new URL(request.url, 'https://localhost');
      const { status, headers, body } = replyTo(pathname, built, headersFor);
      response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
    });
    server.on('session', (session) => {
      sessions.add(session);
      session.once('close', () => sessions.delete(session));
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  await listen();
  return {
    url: `https://localhost:${port}`,
    pin,
    start: listen,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const session of sessions) session.destroy();
      await closed;
    },
  };
}

const BARE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><body></body></html>';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type HeadersFor = (path: string) => Readonly<Record<string, string>>;

/** What this address is answered with. */
function replyTo(pathname: string, built: Built, headersFor: HeadersFor): Reply {
  const plain = (status: number, extension: string, text: string) => ({
    status,
    headers: { 'content-type': CONTENT_TYPES[extension] ?? '' },
    body: Buffer.from(text),
  });
  if (pathname === '/api/health') return plain(200, 'json', '{"ok":true,"coach":"none"}');
  if (pathname === BARE_PAGE) return plain(200, 'html', BARE);
  const file = fileFor(built, pathname);
  if (!file) return plain(404, 'json', '{"status":404}');
  const extension = file.path.slice(file.path.lastIndexOf('.') + 1);
  return {
    status: 200,
    headers: {
      ...headersFor(file.path === '/index.html' ? '/' : file.path),
      ...(file.compressed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      'content-type': CONTENT_TYPES[extension] ?? 'application/octet-stream',
    },
    body: file.wire,
  };
}

function fileFor(built: Built, pathname: string): BuiltFile | undefined {
  if (pathname.startsWith('/api/')) return undefined;
  const isFile = pathname.slice(pathname.lastIndexOf('/') + 1).includes('.');
  return built.files.get(isFile ? pathname : '/index.html');
}

/** Reads a `_headers` file: an address (which may end in `*`), then its headers, indented. */
export function headerRules(text: string): HeadersFor {
  const rules: { address: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const rule = rules.at(-1);
    if (/^\S/.test(line)) rules.push({ address: line.trim(), headers: {} });
    else if (rule)
      rule.headers[line.slice(0, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim();
  }
  const fits = (address: string, path: string) =>
    address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address;
  return (path) =>
    Object.assign({}, ...rules.filter(({ address }) => fits(address, path)).map(({ headers }) => headers));
}
