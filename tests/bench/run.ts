/**
 * `npm run bench`: measures the built app and prints each figure beside its goal, beside the same thing done
 * in the plainest way in this very run, and beside what others reach. `npm run bench -- typing history`
 * measures some; `--runs=5` repeats more often. It asserts nothing: exit code 1 says only that something
 * could not be measured.
 */
import { cpus, loadavg } from 'node:os';
import { NoBrowser, provideChromium } from '../helpers/chromium.ts';
import type { Bench, Measured } from './bench.ts';
import { bundle } from './measures/bundle.ts';
import { coldStart } from './measures/cold-start.ts';
import { edge } from './measures/edge.ts';
import { history } from './measures/history.ts';
import { interview } from './measures/interview.ts';
import { lighthouseMobile } from './measures/lighthouse.ts';
import { store } from './measures/store.ts';
import { typing } from './measures/typing.ts';
import { PEERS_MEASURED } from './peers.ts';
import { setStage } from './stage/stage.ts';
import { markdown, plainTable } from './table.ts';

const BENCHES: readonly Bench[] = [
  bundle,
  lighthouseMobile,
  coldStart,
  typing,
  interview,
  history,
  store,
  edge,
];

/** With more waiting for the processor than this per core, a figure says more about the machine than about us. */
const BUSY = 0.75;

function chosen(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no bench called ${unknown.join(', ')}; there are: ${BENCHES.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  return names.length === 0 ? BENCHES : BENCHES.filter(({ name }) => names.includes(name));
}

/** A sentence when other programs want the processor too. */
function busyness(): string[] {
  const load = (loadavg()[0] ?? 0) / cpus().length;
  if (load <= BUSY) return [];
  return [`Others wanted this machine too (${load.toFixed(1)} programs per core): read times as too long.`];
}

async function run(benches: readonly Bench[], runs: number): Promise<boolean> {
  const stage = await setStage(runs, (words) => console.log(`  ${words}`));
  const done: { title: string; measured: Measured }[] = [];
  try {
    for (const bench of benches) {
      console.log(`\n── ${bench.title}`);
      const before = busyness();
      try {
        const { figures, remarks = [] } = await bench.measure(stage);
        const measured = { figures, remarks: [...remarks, ...before] };
        done.push({ title: bench.title, measured });
        console.log(plainTable(figures));
        for (const remark of measured.remarks) console.log(`  · ${remark}`);
      } catch (failure) {
        console.error(
          `  could not be measured: ${failure instanceof Error ? failure.stack : String(failure)}`,
        );
      }
    }
  } finally {
    await stage.close();
  }
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  console.log(`\n\n## \`npm run bench\`\n\nOn ${processor}, medians of ${runs}; peers: ${PEERS_MEASURED}.\n`);
  console.log(markdown(done));
  return done.length === benches.length;
}

const words = process.argv.slice(2);
const [, runs = '3'] = words.map((word) => /^--runs=(\d+)$/.exec(word)).find(Boolean) ?? [];
const benches = chosen(words.filter((word) => !word.startsWith('--')));
try {
  process.env.CHROMIUM_PATH = provideChromium();
  process.exitCode = (await run(benches, Number(runs))) ? 0 : 1;
} catch (failure) {
  if (!(failure instanceof NoBrowser)) throw failure;
  console.error(failure.message);
  process.exitCode = 1;
}
