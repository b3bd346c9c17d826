/*
 * The worker under load, as it would be deployed (load/runtime.ts), in front of a model that takes two seconds
 * (load/model.ts), asked by phones in a process of their own (load/crowd.ts): 1,000 of them every 15 s, then 100
 * at a time. All of them share this machine's processors.
 *
 * Reference: the same crowd asks the model itself, with the request that the worker would send.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { CATALOG } from '#prompts/catalog.ts';
import { settingFor } from '#prompts/models.ts';
import { ALL_CASES } from '#tests/prompts/all-cases.ts';
import type { Bench, Figure } from '../bench.ts';
import type { Seen, Task } from '../load/crowd.ts';
import { messageFrom, type Runtime, startRuntime } from '../load/runtime.ts';
import { percentile } from '../samples.ts';
import { plainTable } from '../table.ts';

const MODEL_MS = 2_000;
const PHONES = 1_000;
const EVERY_MS = 15_000;
const AT_ONCE = 100;
const PROMPT = 'analyze-response';
/** Beyond any limit, but those of phones that behave. */
const VARS = {
  ANTHROPIC_API_KEY: 'sk-of-a-bench',
  DAILY_DOLLARS: '100000',
  DAILY_DEVICE_CALLS: '10000',
  DAILY_DEVICE_TOKENS: '1000000000',
};

type Play = (task: Pick<Task, 'phones' | 'everyMs' | 'forMs'>) => Promise<Seen>;

export const edge: Bench = {
  name: 'edge',
  title: `The worker under load, a model of ${MODEL_MS / 1000} s`,
  async measure(stage) {
    const figures: Figure[] = [];
    const remarks = [
      `${PHONES} phones every ${EVERY_MS / 1000} s are ${Math.round(PHONES / (EVERY_MS / 1000))} calls a second. Worker, model and phones share the processors.`,
    ];
    for (const [said, pieces] of [
      ['at once', 1],
      ['in 20 pieces', 20],
    ] as const) {
      await withEverything(pieces, async ({ runtime, ours, model }) => {
        stage.say(`an answer told ${said}: warming up`);
        await ours({ phones: PHONES, everyMs: EVERY_MS, forMs: EVERY_MS });
        stage.say('1,000 phones');
        const direct = await model({ phones: PHONES, everyMs: EVERY_MS, forMs: EVERY_MS });
        const crowd = await counted(runtime, () =>
          ours({ phones: PHONES, everyMs: EVERY_MS, forMs: 3 * EVERY_MS }),
        );
        const rush = await counted(runtime, () => ours({ phones: AT_ONCE, everyMs: 0, forMs: EVERY_MS }));
        const memory = runtime.mostMemory() / 1e6;
        const found = figuresOf(said, { direct, crowd, rush, memory });
        stage.say(plainTable(found));
        figures.push(...found);
        for (const { errors } of [crowd, rush]) {
          for (const [error, times] of Object.entries(errors).slice(0, 5))
            remarks.push(`${times} × ${error}`);
        }
      });
    }
    return { figures, remarks };
  },
};

interface Counted extends Seen {
  readonly cpuMsPerCall: number;
}

function figuresOf(
  said: string,
  { direct, crowd, rush, memory }: { direct: Seen; crowd: Counted; rush: Counted; memory: number },
): Figure[] {
  const at = (seen: Seen, share: number) => percentile(seen.ms, share) ?? Number.NaN;
  const asked = (share: number): Figure['reference'] => ({ of: 'asked directly', value: at(direct, share) });
  const call = (share: number, name: string): Figure => ({
    what: `Told ${said}: a call, ${name}`,
    ours: at(crowd, share),
    unit: 'ms',
    reference: asked(share) ?? { of: '', value: Number.NaN },
  });
  return [
    {
      what: `Told ${said}: calls without an answer`,
      ours: Object.values(crowd.errors).reduce((sum, times) => sum + times, 0),
      unit: '',
      goal: 0,
      reference: { of: 'calls answered', value: crowd.ms.length },
    },
    call(0.5, 'p50'),
    call(0.95, 'p95'),
    {
      what: `Told ${said}: added, p95`,
      ours: at(crowd, 0.95) - at(direct, 0.95),
      unit: 'ms',
      goal: 100,
    },
    { what: `Told ${said}: processor a call`, ours: crowd.cpuMsPerCall, unit: 'ms' },
    {
      what: `Told ${said}: processor a call, ${AT_ONCE} at a time`,
      ours: rush.cpuMsPerCall,
      unit: 'ms',
      goal: 5,
    },
    { what: `Told ${said}: most memory`, ours: memory, unit: 'MB', goal: 512 },
  ];
}

async function counted(runtime: Runtime, play: () => Promise<Seen>): Promise<Counted> {
  const before = runtime.cpuSeconds();
  const seen = await play();
  return { ...seen, cpuMsPerCall: ((runtime.cpuSeconds() - before) * 1000) / Math.max(1, seen.ms.length) };
}

async function withEverything(
  pieces: number,
  work: (all: { runtime: Runtime; ours: Play; model: Play }) => Promise<void>,
): Promise<void> {
  const processes: ChildProcess[] = [];
  const start = (file: string, ...words: number[]) => {
    const child = fork(join(import.meta.dirname, '../load', file), words.map(String));
    processes.push(child);
    return child;
  };
  let runtime: Runtime | null = null;
  try {
    const { url } = await messageFrom<{ url: string }>(start('model.ts', MODEL_MS, pieces));
    runtime = await startRuntime({ ...VARS, ANTHROPIC_BASE_URL: url });
    const phones = start('crowd.ts');
    const by =
      (task: Pick<Task, 'url' | 'headers' | 'body' | 'tokens' | 'endsWith'>): Play =>
      (more) => {
        phones.send({ ...task, ...more } satisfies Task);
        return messageFrom<Seen>(phones);
      };
    await work({ runtime, ours: by(throughUs(runtime.url)), model: by(directly(url)) });
  } finally {
    for (const child of processes) child.kill();
    await runtime?.stop();
  }
}

function throughUs(url: string) {
  return {
    url: `${url}/api/coach/${PROMPT}`,
    headers: { Origin: url, 'Content-Type': 'application/json' },
    body: JSON.stringify({ input: input() }),
    tokens: `${url}/api/device`,
    endsWith: 'event: done',
  };
}

function directly(url: string) {
  const asking = CATALOG[PROMPT].ask(input());
  if (!asking.ok) throw new Error('The case is none.');
  return {
    url: `${url}/v1/messages`,
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${VARS.ANTHROPIC_API_KEY}`,
      'anthropic-version': '2026-10-21',
    },
    body: JSON.stringify({ ...asking.value.request({ setting: settingFor(PROMPT) }), stream: true }),
    tokens: null,
    endsWith: 'event: message_stop',
  };
}

function input(): unknown {
  return ALL_CASES.find(({ prompt }) => prompt === PROMPT)?.input;
}
