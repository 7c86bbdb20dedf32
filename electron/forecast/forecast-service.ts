import type { forecastContract, ForecastRow } from '#shared/forecast/forecast-contract.ts'
import type { CoveragePath } from '#shared/forecast/forecast.ts'
import { forecastProblems } from '#shared/forecast/forecast-text.ts'
import { explainForecast } from '#shared/forecast/forecast-explain.ts'
import { forecastGaps } from '#shared/forecast/forecast-missing.ts'
import { presenceIn } from '#shared/forecast/forecast-start.ts'
import { forecastRanges } from '#shared/forecast/forecast-range.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { developmentProblems } from '#shared/development/development-text.ts'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { total } from '#shared/kernel/figure.ts'
import { municipalityToEdit, municipalityToRead } from '#electron/host/municipality.ts'
import { done, type Context, type ServiceOf } from '#electron/host/service.ts'
import { serviceCodes } from '#electron/programme/programme-store.ts'
import { gatherReference, yearsBetween } from '#electron/programme/programme-reference.ts'
import { forecastCompareServices } from './forecast-compare-service.ts'
import { gatherForecast } from './forecast-gather.ts'
import { checkScenario, scenarioChain } from './forecast-scenario.ts'
import {
  readActuals,
  readTyped,
  readTypedAuthors,
  removeTyped,
  typedInChain,
  writeActual,
  writeCoverage,
  writeGroupCoverage,
  writeMethod,
  writeTyped,
  type TypedOver,
} from './forecast-store.ts'

type Contract = typeof forecastContract
type TypedCell = ForecastRow['years'][number]['typedClients']

/** Actual figures of so many years before the horizon can be entered: enough for a trend. */
const yearsBefore = 4

function checkPlaces(
  context: Context,
  places: readonly { service: string; year?: number }[],
  years: readonly number[],
): Result<null, Problem> {
  const known = new Set(serviceCodes(context.db))
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  for (const { service, year } of places) {
    if (!known.has(service)) return refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service }))
    if (year !== undefined && (year < first || year > last))
      return refused(problem(forecastProblems, 'YEAR_OUTSIDE', { year, first, last }))
  }
  return ok(null)
}

function typedCell(row: TypedOver | undefined, authors: ReadonlyMap<string, { by: string; at: string }>): TypedCell {
  if (!row) return null
  const author = authors.get(`${row.service}|${row.year}|${row.measure}`)
  return { value: row.value ?? 'unknown', reason: row.reason, by: author?.by ?? null, at: author?.at ?? null }
}

function coverageShown(path: CoveragePath | null): ForecastRow['coverage'] {
  if (!path || typeof path.firstValue !== 'number' || typeof path.lastValue !== 'number') return null
  return { firstYear: path.first, first: path.firstValue, lastYear: path.last, last: path.lastValue }
}

export const forecastServices: { readonly [C in keyof Contract]: ServiceOf<Contract[C]> } = {
  'forecast.read': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const scenario = checkScenario(context.db, municipality.value, input.scenario)
    if (!scenario.ok) return scenario
    const { db } = context
    const reference = gatherReference(db)
    const gathered = gatherForecast(db, reference, municipality.value, input.scenario)
    const forecast = forecastMunicipality(gathered)
    const ranges = forecastRanges(gathered)
    const chain = scenarioChain(db, municipality.value, input.scenario)
    const typed = new Map(
      typedInChain(readTyped(db, municipality.value), chain).map((row) => [
        `${row.service}|${row.year}|${row.measure}`,
        row,
      ]),
    )
    const authors = readTypedAuthors(db, municipality.value, input.scenario)
    const actuals = Map.groupBy(readActuals(db, municipality.value), (row) => row.service)
    const firstYear = reference.years[0] ?? 0
    const lastYear = reference.years.at(-1) ?? 0
    return ok({
      municipality: municipality.value,
      scenario: input.scenario,
      editable: municipalityToEdit(context).ok,
      years: [...reference.years],
      actualYears: yearsBetween(firstYear - yearsBefore, lastYear),
      rows: gathered.services.flatMap((service, at): ForecastRow[] => {
        const row = forecast.services[at]
        if (!row) return []
        return [
          {
            service: service.code,
            method: service.method,
            coverage: coverageShown(service.coverage),
            groups: service.targetGroups.map((group) => ({
              group,
              coverage: coverageShown(service.coverageOfGroup?.get(group) ?? null),
            })),
            missing: forecastGaps(service, row),
            years: row.years.map((y, i) => ({
              year: y.year,
              clients: y.clients,
              range: ranges.services[at]?.[i] ?? null,
              byMethod: y.byMethod,
              typedClients: typedCell(typed.get(`${service.code}|${y.year}|clients`), authors),
              capacity: y.capacity,
              typedCapacity: typedCell(typed.get(`${service.code}|${y.year}|capacity`), authors),
              served: y.served,
              waiting: y.waiting,
            })),
            actuals: (actuals.get(service.code) ?? []).map(({ year, clients }) => ({ year, clients })),
          },
        ]
      }),
      totals: reference.years.map((year, at) => ({
        year,
        clients: total(forecast.services.map((s) => s.years[at]?.clients ?? 'unknown')),
        range: ranges.totals[at] ?? null,
        served: total(forecast.services.map((s) => s.years[at]?.served ?? 'unknown')),
        waiting: total(forecast.services.map((s) => s.years[at]?.waiting ?? 'unknown')),
      })),
    })
  },

  'forecast.setMethod': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = checkScenario(context.db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const places = checkPlaces(
      context,
      input.services.map((service) => ({ service })),
      [],
    )
    if (!places.ok) return places
    for (const service of input.services)
      writeMethod(context.db, municipality.value, service, input.scenario, input.method)
    const params = { service: input.services[0] ?? '', method: input.method, services: input.services.length }
    return done({ services: input.services }, { key: 'forecast.method', params })
  },

  'forecast.setCoverage': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = checkScenario(context.db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const places = checkPlaces(context, [{ service: input.service }], [])
    if (!places.ok) return places
    const { service, group, scenario, coverage } = input
    if (group === undefined) {
      writeCoverage(context.db, municipality.value, service, scenario, coverage)
      return done({ service }, { key: 'forecast.coverage', params: { service } })
    }
    const groups = gatherReference(context.db).services.find(({ code }) => code === service)?.targetGroups ?? []
    if (!groups.includes(group)) return refused(problem(forecastProblems, 'GROUP_NOT_SERVED', { group, service }))
    writeGroupCoverage(context.db, municipality.value, service, scenario, group, coverage)
    return done({ service }, { key: 'forecast.groupCoverage', params: { service, group } })
  },

  'forecast.change': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const checked = checkScenario(context.db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const reference = gatherReference(context.db)
    const places = checkPlaces(context, input.cells, reference.years)
    if (!places.ok) return places
    const gathered = gatherForecast(context.db, reference, municipality.value, input.scenario)
    const plans = new Map(gathered.services.map((service) => [service.code, service]))
    for (const cell of input.cells) {
      const plan = plans.get(cell.service)
      if (typeof cell.value === 'number' && plan && presenceIn(plan, cell.year) === 'absent') {
        return refused(problem(forecastProblems, 'YEAR_WITHOUT_SERVICE', { service: cell.service, year: cell.year }))
      }
      const wrong = cell.measure === 'clients' ? cell.value === 'not-limited' : cell.value === 'not-planned'
      if (wrong) return refused(problem(forecastProblems, 'VALUE_NOT_FOR_MEASURE', { measure: cell.measure }))
    }
    const above = scenarioChain(context.db, municipality.value, input.scenario).slice(1)
    const typedAbove = new Set(
      typedInChain(readTyped(context.db, municipality.value), above).map((row) => `${row.service}|${row.year}|${row.measure}`), // prettier-ignore
    )
    for (const { service, year, measure, value, reason } of input.cells) {
      const key = { municipality: municipality.value, service, scenario: input.scenario, year, measure }
      if (value === 'inherited') removeTyped(context.db, key)
      else if (value === 'method' && !typedAbove.has(`${service}|${year}|${measure}`)) removeTyped(context.db, key)
      else
        writeTyped(
          context.db,
          key,
          value === 'unknown' ? null : value,
          reason === undefined ? undefined : reason?.trim() || null,
        )
    }
    const first = input.cells[0]
    const title =
      input.cells.length === 1 && first
        ? {
            key: 'forecast.cell',
            params: { service: first.service, year: first.year, measure: first.measure, value: first.value },
          }
        : { key: 'forecast.cells', params: { cells: input.cells.length } }
    return done({ cells: input.cells.length }, title)
  },

  'forecast.setActuals': (context, input) => {
    const municipality = municipalityToEdit(context)
    if (!municipality.ok) return municipality
    const years = gatherReference(context.db).years
    const places = checkPlaces(context, input.cells, yearsBetween((years[0] ?? 0) - yearsBefore, years.at(-1) ?? 0))
    if (!places.ok) return places
    for (const cell of input.cells) writeActual(context.db, municipality.value, cell.service, cell.year, cell.clients)
    return done({ cells: input.cells.length }, { key: 'forecast.actuals', params: { cells: input.cells.length } })
  },

  'forecast.explain': (context, input) => {
    const municipality = municipalityToRead(context, input.municipality)
    if (!municipality.ok) return municipality
    const checked = checkScenario(context.db, municipality.value, input.scenario)
    if (!checked.ok) return checked
    const reference = gatherReference(context.db)
    const places = checkPlaces(context, [input], reference.years)
    if (!places.ok) return places
    const gathered = gatherForecast(context.db, reference, municipality.value, input.scenario)
    const trace = explainForecast(gathered, input.service, input.year, input.measure)
    return trace ? ok(trace) : refused(problem(developmentProblems, 'SERVICE_UNKNOWN', { service: input.service }))
  },

  ...forecastCompareServices,
}
