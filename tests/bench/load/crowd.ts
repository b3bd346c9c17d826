/*
 * A process: a crowd of phones, each at an address of its own. Told a task by its channel, it answers with what
 * it saw. Connections are not kept, because each phone has its own.
 */
import { request } from 'node:http';

/** What the crowd does. */
export interface Task {
  /** Where and what each asks; the key of a call and the token of a phone are put in. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Where phones get their tokens; null asks without one. */
  readonly tokens: string | null;
  readonly phones: number;
  /** Time from one question of a phone to its next; 0 asks again at once. */
  readonly everyMs: number;
  readonly forMs: number;
  /** What an answer that is one ends with. */
  readonly endsWith: string;
}

export interface Seen {
  /** Milliseconds to the last byte, of each answer. */
  readonly ms: readonly number[];
  /** What was not answered, and how often. */
  readonly errors: Readonly<Record<string, number>>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Longer than any deadline, so that nobody waits for ever. */
const PATIENCE_MS = 25_000;

function post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers, agent: false, timeout: PATIENCE_MS };
    const asked = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error('silence')));
    asked.end(body);
  });
}

const kindIn = (text: string) => /"kind":"([\w-]+)"/.exec(text)?.[1] ?? 'broken off';
const addressOf = (phone: number) => `10.${phone >> 16}.${(phone >> 8) & 255}.${phone & 255}`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
const tokens = new Map<number, string>();

async function tokenOf(phone: number, task: Task): Promise<string> {
  const known = tokens.get(phone);
  if (known !== undefined || task.tokens === null) return known ?? '';
  const headers = { ...task.headers, 'CF-Connecting-IP': addressOf(phone) };
  const { text } = await post(task.tokens, headers, '{}');
  const { token } = JSON.parse(text) as { token: string };
  tokens.set(phone, token);
  return token;
}

async function play(task: Task): Promise<Seen> {
  const ms: number[] = [];
  const errors: Record<string, number> = {};
  for (let phone = 0; phone < task.phones; phone += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => tokenOf(phone + index, task)));
  }
  const end = performance.now() + task.forMs;
  const live = async (phone: number) => {
    const token = await tokenOf(phone, task);
    await pause((task.everyMs * phone) / task.phones);
    while (performance.now() < end) {
      const began = performance.now();
      const headers = {
        ...task.headers,
        ...(token && { Authorization: `Bearer ${token}` }),
        'CF-Connecting-IP': addressOf(phone),
        'Idempotency-Key': crypto.randomUUID(),
      };
      const wrong = await post(task.url, headers, task.body).then(
        ({ status, text }) =>
          status === 200 && text.includes(task.endsWith) ? null : `${status} ${kindIn(text)}`,
        (error: Error) => error.message,
      );
      const took = performance.now() - began;
      if (wrong === null) ms.push(took);
      else errors[wrong] = (errors[wrong] ?? 0) + 1;
      if (task.everyMs > 0) await pause(task.everyMs - took);
    }
  };
  await Promise.all(Array.from({ length: task.phones }, (_, phone) => live(phone)));
  return { ms, errors };
}

process.on('message', (task: Task) => void play(task).then((seen) => process.send?.(seen)));
process.on('disconnect', () => process.exit());
