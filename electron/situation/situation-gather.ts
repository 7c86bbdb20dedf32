import { countKey, type ForecastInput } from '#shared/forecast/forecast.ts'
import type { MunicipalityBase, Sourced } from '#shared/programme/programme.ts'
import type { Database } from '#electron/database/database.ts'
import { readOwnCounts, readOwnPopulations, readOwnRates } from './situation-store.ts'

function typed(value: number, reason: string | null): Sourced {
  return { value, source: reason ?? '', status: 'typed' }
}

/** What the municipality typed over the programme's figures: its residents, rates and counts go before them. */
export function ownSituation(
  db: Database,
  base: MunicipalityBase,
): Pick<ForecastInput, 'population' | 'ownRates' | 'ownCounts'> {
  const { municipality } = base
  const populations = readOwnPopulations(db, municipality)
  return {
    population: new Map([
      ...base.population,
      ...populations.map((row): [number, Sourced] => [row.year, typed(row.population, row.reason)]),
    ]),
    ownRates: new Map(readOwnRates(db, municipality).map((row) => [row.group, typed(row.rate, row.reason)])),
    ownCounts: new Map(
      readOwnCounts(db, municipality).map((row) => [countKey(row.group, row.year), typed(row.persons, row.reason)]),
    ),
  }
}
