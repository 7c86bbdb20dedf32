import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import type { scenarioContract } from '#shared/scenario/scenario-contract.ts'
import { scenarioProblems } from '#shared/scenario/scenario-text.ts'
import { chainOf, isStanding, standingScenarios } from '#shared/scenario/scenario.ts'
import type { Database } from '#electron/database/database.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import type { ServiceOf } from '#electron/host/service.ts'
import { gatherReference } from '#electron/programme/programme-reference.ts'
import { readBaselines } from './baseline-store.ts'
import { sideOf, sumOf } from './scenario-compare.ts'
import { differencesOf } from './scenario-differences.ts'
import { readScenarios } from './scenario-store.ts'

type Contract = typeof scenarioContract
type Reads = 'scenario.list' | 'scenario.differences' | 'scenario.compare'

function checkSide(db: Database, municipality: string, side: string): Result<null, Problem> {
  const id = side.slice(side.indexOf(':') + 1)
  if (side.startsWith('baseline:')) {
    const known = readBaselines(db, municipality).some((row) => row.id === id)
    return known ? ok(null) : refused(problem(scenarioProblems, 'BASELINE_UNKNOWN', { baseline: id }))
  }
  const known = isStanding(id) || chainOf(id, readScenarios(db, municipality)) !== undefined
  return known ? ok(null) : refused(problem(forecastProblems, 'SCENARIO_UNKNOWN', { scenario: id }))
}

export const scenarioReadServices: { readonly [C in Reads]: ServiceOf<Contract[C]> } = {
  'scenario.list': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    const count = (id: string) => (id === 'base' ? 0 : differencesOf(db, municipality.value, id).length)
    return ok({
      municipality: municipality.value,
      editable: municipalityToEdit(context).ok,
      scenarios: [
        ...standingScenarios.map((id) => ({
          id,
          name: null,
          parent: id === 'base' ? null : 'base',
          note: null,
          differences: count(id),
        })),
        ...readScenarios(db, municipality.value).map((row) => ({ ...row, differences: count(row.id) })),
      ],
      baselines: readBaselines(db, municipality.value).map(({ id, name, scenario, frozenAt, note }) => ({
        id,
        name,
        scenario,
        frozenAt,
        note,
      })),
    })
  },

  'scenario.differences': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const checked = checkSide(context.db, municipality.value, `scenario:${input.scenario}`)
    if (!checked.ok) return checked
    return ok(input.scenario === 'base' ? [] : differencesOf(context.db, municipality.value, input.scenario))
  },

  'scenario.compare': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const { db } = context
    for (const side of [input.left, input.right]) {
      const checked = checkSide(db, municipality.value, side)
      if (!checked.ok) return checked
    }
    const { years, services } = gatherReference(db)
    const left = sideOf(db, municipality.value, input.left)
    const right = sideOf(db, municipality.value, input.right)
    return ok({
      years: [...years],
      rows: services.map(({ code }) => ({
        service: code,
        years: years.map((year) => ({ year, left: left(code, year), right: right(code, year) })),
      })),
      totals: years.map((year) => ({
        year,
        left: sumOf(
          services.map(({ code }) => left(code, year)),
          year,
        ),
        right: sumOf(
          services.map(({ code }) => right(code, year)),
          year,
        ),
      })),
    })
  },
}
