/** How many tests passed and failed; a step that is no test (types, lint, build) counts only when it fails. */
export type Tally = { passed: number; failed: number };

/** What a step without tests of its own adds. */
export function tallyStep(succeeded: boolean): Tally {
  return { passed: 0, failed: succeeded ? 0 : 1 };
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failed. */
export function tallyVitest(report: VitestReport | undefined, succeeded: boolean): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return atLeastOneIf(!succeeded, report.numPassedTests, report.numFailedTests + notLoaded.length);
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

/** Reads Playwright's JSON report; a flow that needed a second try counts as failed. */
export function tallyPlaywright(report: PlaywrightReport | undefined, succeeded: boolean): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneIf(!succeeded, expected, unexpected + flaky + report.errors.length);
}

/** All steps together. */
export function total(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A step that ended badly has failed, whatever its report says (an error outside of all tests, say). */
function atLeastOneIf(endedBadly: boolean, passed: number, failed: number): Tally {
  return { passed, failed: endedBadly ? Math.max(failed, 1) : failed };
}
