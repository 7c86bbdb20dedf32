import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import type { ForecastInput, ForecastService, Typed } from '#shared/forecast/forecast.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { Database } from '#electron/database/database.ts'
import { readBases } from '#electron/costing/costing-store.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import type { Reference } from '#electron/programme/programme-reference.ts'
import { readActuals, readSettings, readTyped, type TypedRow } from './forecast-store.ts'

function typedFigures(rows: readonly TypedRow[]): Map<number, Typed<Figure>> {
  return new Map(
    rows.map((r) => [
      r.year,
      {
        value: typeof r.value === 'number' || r.value === 'not-planned' ? r.value : ('unknown' as const),
        reason: r.reason,
      },
    ]),
  )
}

function typedCapacities(rows: readonly TypedRow[]): Map<number, Typed<number | 'not-limited' | 'unknown'>> {
  return new Map(
    rows.map((r) => [
      r.year,
      {
        value: typeof r.value === 'number' || r.value === 'not-limited' ? r.value : ('unknown' as const),
        reason: r.reason,
      },
    ]),
  )
}

/** Everything that the forecast of one municipality rests on, as plain data. */
export function gatherForecast(
  db: Database,
  reference: Reference,
  municipality: string,
  scenario: string,
): ForecastInput {
  const development = new Map(
    readDevelopment(db, municipality).map((row): [string, DevelopmentRow] => [row.service, row]),
  )
  const settings = new Map(readSettings(db, municipality, scenario).map((row) => [row.service, row]))
  const typed = Map.groupBy(readTyped(db, municipality, scenario), (row) => `${row.service}|${row.measure}`)
  const actuals = Map.groupBy(readActuals(db, municipality), (row) => row.service)
  const bases = readBases(db, municipality)
  const services = reference.services.map(({ code, targetGroups }): ForecastService => {
    const model = development.get(code)
    const setting = settings.get(code)
    const coverage = setting?.coverage
    const basis = bases.get(code)
    return {
      code,
      targetGroups,
      existsNow: model?.existsNow === 'yes' ? true : model?.existsNow === 'no' ? false : 'unknown',
      presentClients: model?.clients ?? 'unknown',
      presentCapacity: model?.capacity ?? 'unknown',
      decision: model?.decision ?? null,
      startYear: model?.startYear ?? null,
      method: setting?.method ?? null,
      coverage: coverage
        ? { first: coverage.firstYear, firstValue: coverage.first, last: coverage.lastYear, lastValue: coverage.last }
        : null,
      typedClients: typedFigures(typed.get(`${code}|clients`) ?? []),
      typedCapacity: typedCapacities(typed.get(`${code}|capacity`) ?? []),
      actuals: new Map((actuals.get(code) ?? []).map((row) => [row.year, row.clients])),
      clientsPerPlace: basis?.clientsPerPlace ?? null,
      placesPerFacility: basis?.placesPerFacility ?? null,
    }
  })
  return { ...reference.base(municipality), scenario, years: reference.years, services }
}
