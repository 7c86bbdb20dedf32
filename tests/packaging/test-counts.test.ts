import { describe, expect, test } from 'vitest'
import { countPlaywright, countVitest, oneCheck, sum } from '../../build/test-counts.ts'

const vitest = (passed: number, failed: number, files: readonly (readonly [string, readonly string[]])[]) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, tests]) => ({ status, assertionResults: tests.map((t) => ({ status: t })) })),
  })
const playwright = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 }, errors })

describe('unit tests', () => {
  test.each([
    ['all passed', vitest(3, 0, [['passed', ['passed', 'passed', 'passed']]]), true, 3, 0],
    ['one failed', vitest(2, 1, [['failed', ['passed', 'failed', 'passed']]]), false, 2, 1],
    [
      'a file could not be loaded',
      vitest(2, 0, [
        ['passed', ['passed', 'passed']],
        ['failed', []],
      ]),
      false,
      2,
      1,
    ],
    ['an error outside every test', vitest(3, 0, [['passed', ['passed', 'passed', 'passed']]]), false, 3, 1],
    ['nothing ran', vitest(0, 0, []), true, 0, 1],
    ['no report', undefined, true, 0, 1],
    ['half a report', '{"numPassedTests":', false, 0, 1],
  ])('%s', (_name, report, succeeded, passed, failed) => {
    expect(countVitest(report, succeeded)).toEqual({ passed, failed })
  })
})

describe('browser tests', () => {
  test.each([
    ['all passed', playwright(5, 0, 0), true, 5, 0],
    ['one failed', playwright(4, 1, 0), false, 4, 1],
    ['one passed at the second try', playwright(4, 0, 1), true, 5, 0],
    ['an error outside every test', playwright(0, 0, 0, [{}]), false, 0, 1],
    ['nothing ran', playwright(0, 0, 0), true, 0, 1],
  ])('%s', (_name, report, succeeded, passed, failed) => {
    expect(countPlaywright(report, succeeded)).toEqual({ passed, failed })
  })
})

test('all together', () => {
  expect(sum([oneCheck(true), oneCheck(false), { passed: 40, failed: 2 }])).toEqual({ passed: 41, failed: 3 })
})
