/*
 * The first thing every command runs: `node .ci/node-version.mjs edge/local/start.ts`.
 *
 * Old JavaScript on purpose, and no import of ours before the check: an old Node must get as far as telling
 * what it lacks instead of stopping at syntax it does not know. One process for both (check, then import)
 * because a signal sent to `a && b` ends the shell between them and leaves b behind.
 */

/** Whether this Node strips types by itself and is one that vitest 5 and wrangler 4 run on. */
export function isNewEnough(version) {
  var numbers = version.split('.').map(Number);
  var major = numbers[0];
  var minor = numbers[1];
  return (major === 22 && minor >= 18) || major === 24 || major >= 26;
}

/** What to tell somebody whose Node is too old. */
export function advice(version) {
  return (
    'Rehearse needs Node 22.18 or newer, 24, or 26 (this is ' +
    version +
    '). "npm ci" brings a Node 24 for Linux, macOS and Windows that "npm start" and "npm test" use by ' +
    'themselves; it is missing here, so run "npm ci" again without --omit=optional, or install Node 24.'
  );
}

function runGivenScript() {
  if (!isNewEnough(process.versions.node)) {
    console.error(advice(process.versions.node));
    process.exit(1);
  }
  var script = process.argv[2];
  if (!script) return;
  process.argv.splice(1, 2, script);
  import(new URL(`../${script}`, import.meta.url).href);
}

// Imported by a test, the file only defines; run by Node, it runs.
if (/node-version\.mjs$/.test(process.argv[1] || '')) runGivenScript();
