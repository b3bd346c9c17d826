/*
 * A process: a Messages API whose one answer is made once, by the fake Claude, and then only told, so that what
 * it costs to play a model does not come off what is measured. It writes for as long as it is told.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fakeClaude } from '../../helpers/fake-claude/fake-claude.ts';

const [ms = 0, pieces = 1] = process.argv.slice(2).map(Number);
const fake = fakeClaude();
/** The answer's first event and the rest of it in equal pieces; by the question's length, which is all that differs. */
const answers = new Map<number, readonly Buffer[]>();

async function answerTo(url: string, headers: Headers, body: Buffer): Promise<readonly Buffer[]> {
  const response = await fake.fetch(
    new Request(url, { method: 'POST', headers, body: Uint8Array.from(body) }),
  );
  if (!response.ok) throw new Error(await response.text());
  const events = (await response.text()).split(/(?<=\n\n)/);
  const [begin = '', ...rest] = events;
  const from = (piece: number) => Math.floor((piece * rest.length) / pieces);
  const told = Array.from({ length: pieces }, (_, piece) =>
    rest.slice(from(piece), from(piece + 1)).join(''),
  );
  return [begin, ...told].map((text) => Buffer.from(text));
}

function tell(response: ServerResponse, [begin, ...rest]: readonly Buffer[]): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'request-id': 'req_of_a_bench',
  });
  response.write(begin);
  const next = (index: number) =>
    setTimeout(() => {
      if (response.destroyed) return;
      response.write(rest[index]);
      if (index + 1 === rest.length) response.end();
      else next(index + 1);
    }, ms / rest.length);
  next(0);
}

async function answered(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  let answer = answers.get(body.length);
  if (!answer) {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
    answer = await answerTo(`http://${incoming.headers.host}${incoming.url}`, headers, body);
    answers.set(body.length, answer);
  }
  tell(response, answer);
}

const server = createServer((incoming, response) => void answered(incoming, response));
server.listen(0, '127.0.0.1', 4096);
await once(server, 'listening');
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
process.on('disconnect', () => process.exit());
