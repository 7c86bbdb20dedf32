import { chainOf, isStanding } from '#shared/scenario/scenario.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { Database } from '#electron/database/database.ts'
import { readScenarios } from '#electron/scenario/scenario-store.ts'

/**
 * A scenario that nobody made has no figures: it is refused, never computed from nothing. The region as a whole (municipality null) has
 * only those that every municipality has.
 */
export function checkScenario(db: Database, municipality: string | null, scenario: string): Result<null, Problem> {
  const named = municipality === null ? [] : readScenarios(db, municipality)
  const known = isStanding(scenario) || chainOf(scenario, named) !== undefined
  return known ? ok(null) : refused(problem(forecastProblems, 'SCENARIO_UNKNOWN', { scenario }))
}

/** The scenario and those it inherits from; one that is not there is computed as `base`. */
export function scenarioChain(db: Database, municipality: string, scenario: string): readonly string[] {
  return chainOf(scenario, isStanding(scenario) ? [] : readScenarios(db, municipality)) ?? ['base']
}
