/*
 * The worker as it would be deployed, in the platform's runtime and nothing else: wrangler bundles it, workerd
 * serves it, with its object's storage on this disk. `npm start` has two more processes of wrangler's in front,
 * whose time is none of ours.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyFreePort, PROJECT, QUIET_WRANGLER, whenEnded } from '#edge/local/serve.ts';

const FOLDER = join(PROJECT, 'test-results/bench-edge');

export interface Runtime {
  readonly url: string;
  /** Seconds of processor time so far. */
  cpuSeconds(): number;
  /** The most memory it ever held, in bytes. */
  mostMemory(): number;
  stop(): Promise<void>;
}

export async function startRuntime(vars: Readonly<Record<string, string>>): Promise<Runtime> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'storage'), { recursive: true });
  await bundle();
  const port = await anyFreePort();
  writeFileSync(join(FOLDER, 'config.capnp'), configOf(port, vars));
  const workerd = join(PROJECT, 'node_modules/workerd/bin/workerd');
  const child = spawn(workerd, ['serve', '--experimental', 'config.capnp'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = whenEnded(child);
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(`${url}/api/health`, ended);
  return {
    url,
    cpuSeconds: () => cpuSecondsOf(pidOf(child)),
    mostMemory: () => mostMemoryOf(pidOf(child)),
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function bundle(): Promise<void> {
  const wrangler = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js');
  const child = spawn(process.execPath, [wrangler, 'deploy', '--dry-run', `--outdir=${FOLDER}`, '--minify'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...QUIET_WRANGLER },
  });
  const said = await whenEnded(child);
  if (child.exitCode !== 0) throw new Error(`The worker could not be bundled.\n${said}`);
}

function configOf(port: number, vars: Readonly<Record<string, string>>): string {
  const { compatibility_date, compatibility_flags } = deployed();
  const texts = Object.entries(vars).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "disk", disk = (path = "storage", writable = true)),
    (name = "everywhere", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "${compatibility_date}",
  compatibilityFlags = ${JSON.stringify(compatibility_flags)},
  globalOutbound = "everywhere",
  durableObjectNamespaces = [(className = "Budget", uniqueKey = "budget", enableSql = true)],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [(name = "BUDGET", durableObjectNamespace = "Budget"), ${texts.join(', ')}],
);
`;
}

/** As wrangler.toml has it. */
function deployed(): { compatibility_date: string; compatibility_flags: string[] } {
  const toml = readFileSync(join(PROJECT, 'wrangler.toml'), 'utf8');
  const value = (name: string) => new RegExp(`^${name} = (.+)$`, 'm').exec(toml)?.[1] ?? '""';
  return {
    compatibility_date: JSON.parse(value('compatibility_date')),
    compatibility_flags: JSON.parse(value('compatibility_flags')),
  };
}

async function untilAnswered(url: string, ended: Promise<string>): Promise<void> {
  let over: string | null = null;
  void ended.then((said) => {
    over = said;
  });
  while (over === null) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The runtime ended before it answered.\n${over}`);
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('The runtime did not start.');
  return child.pid;
}

/** The kernel counts in hundredths of a second. */
const TICKS_A_SECOND = 100;

function cpuSecondsOf(pid: number): number {
  // The name, which may hold spaces, ends with the last parenthesis.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

function mostMemoryOf(pid: number): number {
  const [, kB = 'NaN'] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kB) * 1024;
}

/** Resolves when a child of ours says something by its channel. */
export function messageFrom<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the bench ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });
}
