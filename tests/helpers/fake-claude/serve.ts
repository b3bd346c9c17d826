/*
 * The fake on a port of this machine, for a worker that is told ANTHROPIC_BASE_URL and for flows in a browser.
 *
 *   node tests/helpers/fake-claude/serve.ts      PORT, FIRST_TOKEN_MS and TOKENS_PER_SECOND from the environment
 *   POST /control/next    [scenario, …]          what the next calls meet
 *   POST /control/always  scenario               what all calls meet after those
 *   POST /control/reset
 *   GET  /control/calls                          what was asked
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type FakeClaude, fakeClaude } from './fake-claude.ts';

export interface ServedFake {
  readonly url: string;
  readonly fake: FakeClaude;
  stop(): Promise<void>;
}

/** Serves `fake` on loopback; port 0 takes any free one. */
export async function serveFakeClaude(fake: FakeClaude = fakeClaude(), port = 0): Promise<ServedFake> {
  const server = createServer((request, response) => void answered(fake, request, response));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://127.0.0.1:${address.port}`,
    fake,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answered(
  fake: FakeClaude,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  try {
    const request = await requestOf(incoming);
    const response =
      controlled(fake, request.url, await bodyOf(request)) ?? (await fake.fetch(request, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.flushHeaders();
    for await (const chunk of response.body ?? []) {
      if (!outgoing.write(chunk)) await once(outgoing, 'drain', { signal: gone.signal });
    }
    outgoing.end();
  } catch {
    // No connection, in whichever way: the other side sees a reset.
    incoming.socket.resetAndDestroy();
  }
}

/** The answer to a control call, or null. */
function controlled(fake: FakeClaude, url: string, body: string): Response | null {
  switch (new URL(url).pathname) {
    case '/control/next':
      fake.next(...JSON.parse(body));
      return new Response(null, { status: 204 });
    case '/control/always':
      fake.always(JSON.parse(body));
      return new Response(null, { status: 204 });
    case '/control/reset':
      fake.reset();
      return new Response(null, { status: 204 });
    case '/control/calls':
      return Response.json(fake.calls);
    default:
      return null;
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = 'GET' } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks);
  return new Request(url, { method, headers, body });
}

function bodyOf(request: Request): Promise<string> {
  return request.clone().text();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fake = fakeClaude({
    pace: {
      firstTokenMs: Number(process.env.FIRST_TOKEN_MS ?? 600),
      tokensPerSecond: Number(process.env.TOKENS_PER_SECOND ?? 200),
    },
  });
  const { url } = await serveFakeClaude(fake, Number(process.env.PORT ?? 0));
  console.log(`A fake Claude answers at ${url}`);
}
