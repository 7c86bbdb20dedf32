import { preparePrices, type Prices } from '#shared/costing/costing-index.ts'
import type {
  AgeCounts,
  AgeShares,
  ByYear,
  MunicipalityBase,
  PriceSeries,
  Sourced,
} from '#shared/programme/programme.ts'
import type { Database } from '#electron/database/database.ts'
import { remembered } from '#electron/database/remembered.ts'
import {
  readAgeShares,
  readEdition,
  readParameters,
  readPopulationAge,
  readPopulations,
  readPrevalenceRates,
  readServices,
} from './programme-store.ts'

/** The programme's figures that every forecast and cost rests on, gathered once for as many municipalities as are computed. */
export interface Reference {
  readonly years: readonly number[]
  readonly services: readonly { readonly code: string; readonly targetGroups: readonly string[] }[]
  readonly series: PriceSeries
  /** The same, made ready for computing. */
  readonly prices: Prices
  base(municipality: string): MunicipalityBase
}

/** Own counts and the planning series must speak of the same people: those registered as residents. */
const planningBasis = 'PMLP_register'

function seriesOf(db: Database, parameter: string): ByYear<Sourced> {
  const rows = readParameters(db).filter((row) => row.parameter === parameter && row.year !== null)
  return new Map(rows.map((row) => [Number(row.year), { value: row.value, source: row.source, status: row.status }]))
}

function sharesOf(db: Database): AgeShares {
  const rows = new Map(readAgeShares(db).map((row) => [row.share, row]))
  const share = (name: 'children' | 'adults' | 'over_working'): Sourced => {
    const row = rows.get(name)
    return row
      ? { value: row.value, source: row.source, status: row.status }
      : { value: 'unknown', source: '', status: 'estimate' }
  }
  return { children: share('children'), adults: share('adults'), over_working: share('over_working') }
}

export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function gather(db: Database): Reference {
  const { firstYear, lastYear } = readEdition(db)
  const shares = sharesOf(db)
  const rates = readPrevalenceRates(db).map((row) => ({
    group: row.targetGroup,
    municipality: row.municipality,
    base: row.base,
    value: row.rate,
    source: row.source,
    status: row.status,
  }))
  const populations = Map.groupBy(readPopulations(db), (row) => row.municipality)
  const ages = Map.groupBy(
    readPopulationAge(db).filter((row) => row.basis === planningBasis),
    (row) => row.municipality,
  )
  const series = {
    cpiPct: seriesOf(db, 'cpi_average_change_pct'),
    wageEur: seriesOf(db, 'average_gross_wage_month_eur'),
    employerPct: seriesOf(db, 'employer_vsaoi_pct'),
  }
  return {
    years: yearsBetween(firstYear, lastYear),
    services: readServices(db).map(({ code, targetGroups }) => ({ code, targetGroups })),
    series,
    prices: preparePrices(series),
    base: (municipality) => ({
      municipality,
      population: new Map(
        (populations.get(municipality) ?? []).map((row) => [
          row.year,
          { value: row.population, source: row.source, status: row.status },
        ]),
      ),
      ages: new Map(
        (ages.get(municipality) ?? []).map((row): [number, AgeCounts] => [
          row.year,
          {
            total: row.total,
            age_0_6: row.age0To6,
            age_7_18: row.age7To18,
            over_working: row.overWorkingAge,
            source: row.source,
            status: row.status,
          },
        ]),
      ),
      shares,
      rates,
      ownRates: new Map(),
    }),
  }
}

const rememberedReference = remembered((db) => gather(db))

/** The reference of a database; computed once while nothing is written. */
export function gatherReference(db: Database): Reference {
  return rememberedReference(db, '')
}
