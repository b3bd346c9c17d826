/**
 * `npm test`: types, lint, unit tests, the build, and the browser flows over that build. It goes on after a
 * failure, so that one run shows all there is to mend, and ends with one line: "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NoBrowser, provideChromium } from './helpers/chromium.ts';
import { type Tally, tallyPlaywright, tallyStep, tallyVitest, total } from './helpers/tally.ts';

const PROJECT = join(import.meta.dirname, '..');
const REPORTS = join(PROJECT, 'test-results');

/** Runs one npm script with its output shown; whether it succeeded. */
function npmRun(script: string, args: readonly string[] = [], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${script}`);
  const command = ['npm', 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  // A shell, because npm is a batch file on Windows. All words are ours.
  const { status } = spawnSync(command.join(' '), {
    cwd: PROJECT,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A report that a step has left in `test-results/`, or undefined if it did not get so far. */
function report(name: string) {
  try {
    return JSON.parse(readFileSync(join(REPORTS, name), 'utf8'));
  } catch {
    return undefined;
  }
}

function units(): Tally {
  const succeeded = npmRun('unit', [
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/unit.json',
  ]);
  return tallyVitest(report('unit.json'), succeeded);
}

function flows(): Tally {
  try {
    const succeeded = npmRun('flows', ['--reporter=list,json'], {
      CHROMIUM_PATH: provideChromium(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, 'flows.json'),
    });
    return tallyPlaywright(report('flows.json'), succeeded);
  } catch (failure) {
    if (!(failure instanceof NoBrowser)) throw failure;
    console.error(failure.message);
    return tallyStep(false);
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const tallies = [tallyStep(npmRun('types')), tallyStep(npmRun('lint')), units()];
const built = npmRun('build');
tallies.push(tallyStep(built));
if (built) tallies.push(flows());

const { passed, failed } = total(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
