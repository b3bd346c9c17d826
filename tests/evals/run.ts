/**
 * `npm run evals`: replays recorded replies, puts them through our checks and prints the figures beside their
 * bounds; exit code 1 says that one is not kept. `npm run evals -- prompts` runs some groups, `-- --accept`
 * takes what was looked at as it is now. `LIVE=1 ANTHROPIC_API_KEY=… npm run evals` asks the real API first.
 */
import { execFileSync } from 'node:child_process';
import { type EvalGroup, keeps, type Live } from './eval-group.ts';
import { GROUPS } from './groups.ts';
import { tableOf } from './table.ts';

const asked = process.argv.slice(2);
const names = asked.filter((word) => !word.startsWith('--'));
const accepts = asked.includes('--accept');

const unknown = names.filter((name) => !GROUPS.some((group) => group.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no group ${unknown.join(', ')}; there are: ${GROUPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const live = liveIn(process.env);

console.log(`Measured at ${commit()}.`);
for (const group of GROUPS) {
  if (names.length > 0 && !names.includes(group.name)) continue;
  await run(group);
}

async function run(group: EvalGroup): Promise<void> {
  console.log(`\n## ${group.title}\n\n${group.about}\n`);
  if (accepts) for (const line of group.accept?.() ?? []) console.log(`accepted: ${line}`);
  if (live) for (const line of (await group.live?.(live)) ?? []) console.log(line);
  const figures = await group.measure();
  console.log(tableOf(figures));
  for (const { what, lapses } of figures) for (const lapse of lapses) console.log(`- ${what}: ${lapse}`);
  if (!figures.every(keeps)) process.exitCode = 1;
}

/** How the real API is asked; null when it is not to be. A key alone asks nothing: it may lie there for the app. */
function liveIn(environment: NodeJS.ProcessEnv): Live | null {
  if (environment.LIVE !== '1') return null;
  const apiKey = environment.ANTHROPIC_API_KEY ?? '';
  if (apiKey === '') {
    console.error('LIVE=1 needs ANTHROPIC_API_KEY.');
    process.exit(1);
  }
  return { apiKey, baseURL: environment.ANTHROPIC_BASE_URL || null, say: (line) => console.log(line) };
}

/** What the figures belong to. */
function commit(): string {
  try {
    const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain') === '' ? '' : ' with changes that are not committed';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    return 'a copy without history';
  }
}
