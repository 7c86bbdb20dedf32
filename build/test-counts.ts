/** How many checks passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** What a step that is one check (types, lint, format, build) counts for. */
export function oneCheck(succeeded: boolean): Counts {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  }
}

interface VitestReport {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly testResults?: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/** A file that could not even be loaded has no failed test in it, and counts as one. */
export function countVitest(report: string | undefined, succeeded: boolean): Counts {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = parse<VitestReport>(report)
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return settle({ passed: numPassedTests, failed: numFailedTests + brokenFiles.length }, succeeded)
}

interface PlaywrightReport {
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors?: readonly unknown[]
}

/** A test that passed when it was tried again has passed; the report of the runner names it. */
export function countPlaywright(report: string | undefined, succeeded: boolean): Counts {
  const { stats = { expected: 0, unexpected: 0, flaky: 0 }, errors = [] } = parse<PlaywrightReport>(report)
  return settle({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }, succeeded)
}

/** A runner that ran nothing, or that failed without saying where, is a failure too. */
function settle({ passed, failed }: Counts, succeeded: boolean): Counts {
  const silent = failed === 0 && (!succeeded || passed === 0)
  return { passed, failed: silent ? 1 : failed }
}

function parse<T extends object>(report: string | undefined): T {
  try {
    return JSON.parse(report ?? '{}') as T
  } catch {
    return {} as T
  }
}
