import type { ScenarioDifference } from '#shared/scenario/scenario-contract.ts'
import type { Coverage } from '#shared/forecast/forecast-contract.ts'
import { chainOf, inherited } from '#shared/scenario/scenario.ts'
import type { Database } from '#electron/database/database.ts'
import { readGroupCoverages, readSettings, readTyped, type TypedRow } from '#electron/forecast/forecast-store.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import { readScenarios, readStarts } from './scenario-store.ts'

function path(coverage: Coverage): string {
  return `${coverage.firstYear}: ${coverage.first}; ${coverage.lastYear}: ${coverage.last}`
}

function typedValue(row: TypedRow): string {
  return row.value === null ? 'unknown' : String(row.value)
}

/** The stored cells of a scenario, each with what the ones it inherits from say; shares as decimals, `unknown` for not known. */
export function differencesOf(db: Database, municipality: string, scenario: string): ScenarioDifference[] {
  const chain = chainOf(scenario, readScenarios(db, municipality)) ?? ['base']
  const above = chain.slice(1)
  const found: ScenarioDifference[] = []
  const settings = readSettings(db, municipality)
  for (const own of settings.filter((row) => row.scenario === scenario)) {
    const at = (id: string) => settings.find((row) => row.scenario === id && row.service === own.service)
    const cell = { service: own.service, group: null, year: null }
    if (own.method !== null) {
      const before = inherited(above, (id) => at(id)?.method)?.value ?? null
      found.push({ ...cell, field: 'method', value: own.method, above: before })
    }
    if (own.coverage !== null) {
      const before = inherited(above, (id) => at(id)?.coverage)?.value
      found.push({ ...cell, field: 'coverage', value: path(own.coverage), above: before ? path(before) : null })
    }
  }
  const coverages = readGroupCoverages(db, municipality)
  for (const own of coverages.filter((row) => row.scenario === scenario)) {
    const same = (id: string) =>
      coverages.find((row) => row.scenario === id && row.service === own.service && row.group === own.group)
    const before = inherited(above, same)?.value
    const cell = { service: own.service, group: own.group, year: null, field: 'coverage' as const }
    found.push({ ...cell, value: path(own), above: before ? path(before) : null })
  }
  const typed = readTyped(db, municipality)
  for (const own of typed.filter((row) => row.scenario === scenario)) {
    const same = (id: string) =>
      typed.find(
        (row) =>
          row.scenario === id && row.service === own.service && row.year === own.year && row.measure === own.measure,
      )
    const before = inherited(above, same)?.value
    const cell = { service: own.service, group: null, year: own.year, field: own.measure }
    found.push({ ...cell, value: typedValue(own), above: before ? typedValue(before) : null })
  }
  const starts = readStarts(db, municipality)
  const model = new Map(readDevelopment(db, municipality).map((row) => [row.service, row.startYear]))
  for (const own of starts.filter((row) => row.scenario === scenario)) {
    const same = (id: string) => starts.find((row) => row.scenario === id && row.service === own.service)?.startYear
    const before = inherited(above, same)?.value ?? model.get(own.service) ?? null
    const cell = { service: own.service, group: null, year: null, field: 'startYear' as const }
    found.push({ ...cell, value: String(own.startYear), above: before === null ? null : String(before) })
  }
  return found.sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : (a.year ?? 0) - (b.year ?? 0)))
}
