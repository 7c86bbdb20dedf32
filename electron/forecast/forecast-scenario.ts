import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'

const scenarios: ReadonlySet<string> = new Set(['base'])

/** A scenario that nobody made has no figures: it is refused, never computed from nothing. */
export function checkScenario(scenario: string): Result<null, Problem> {
  return scenarios.has(scenario) ? ok(null) : refused(problem(forecastProblems, 'SCENARIO_UNKNOWN', { scenario }))
}
