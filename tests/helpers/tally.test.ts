import { expect, it } from 'vitest';
import { tallyPlaywright, tallyStep, tallyVitest, total } from './tally.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });

it('counts the tests of vitest', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, testResults: [file('failed', 9)] };
  expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 2 });
});

it('counts a test file that could not be loaded', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    testResults: [file('passed', 7), file('failed', 0)],
  };
  expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a run that ended badly although every test passed', () => {
  const report = { numPassedTests: 7, numFailedTests: 0, testResults: [file('passed', 7)] };
  expect(tallyVitest(report, false)).toEqual({ passed: 7, failed: 1 });
});

it('counts a flow that needed a second try as failed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [] };
  expect(tallyPlaywright(report, false)).toEqual({ passed: 3, failed: 2 });
});

it('counts a step that left no report', () => {
  expect(tallyVitest(undefined, false)).toEqual({ passed: 0, failed: 1 });
  expect(tallyPlaywright(undefined, false)).toEqual({ passed: 0, failed: 1 });
});

it('adds the steps up, of which those without tests count only when they fail', () => {
  expect(total([tallyStep(true), tallyStep(false), { passed: 4, failed: 0 }])).toEqual({
    passed: 4,
    failed: 1,
  });
});
