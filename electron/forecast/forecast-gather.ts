import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import type { CoveragePath, ForecastInput, ForecastService, Typed } from '#shared/forecast/forecast.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { Database } from '#electron/database/database.ts'
import { readBases } from '#electron/costing/costing-store.ts'
import { readDevelopment } from '#electron/development/development-store.ts'
import type { Reference } from '#electron/programme/programme-reference.ts'
import { inherited } from '#shared/scenario/scenario.ts'
import { ownSituation } from '#electron/situation/situation-gather.ts'
import { readStarts } from '#electron/scenario/scenario-store.ts'
import { scenarioChain } from './forecast-scenario.ts'
import {
  readActuals,
  readGroupCoverages,
  readSettings,
  readTyped,
  typedInChain,
  type GroupCoverageRow,
  type TypedOver,
} from './forecast-store.ts'

function typedFigures(rows: readonly TypedOver[]): Map<number, Typed<Figure>> {
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

function typedCapacities(rows: readonly TypedOver[]): Map<number, Typed<number | 'not-limited' | 'unknown'>> {
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

/** Decision and start year in the scenario: another start year counts only where something is established, improved or shared. */
function planIn(
  model: DevelopmentRow | undefined,
  start: number | 'not-planned' | undefined,
): Pick<ForecastService, 'decision' | 'startYear'> {
  const decision = model?.decision ?? null
  const develops = decision === 'establish' || decision === 'improve' || decision === 'share'
  if (start === undefined || !develops) return { decision, startYear: model?.startYear ?? null }
  return start === 'not-planned' ? { decision: 'not-planned', startYear: null } : { decision, startYear: start }
}

function coveragesOfGroups(
  rows: readonly GroupCoverageRow[],
  chain: readonly string[],
): Pick<ForecastService, 'coverageOfGroup'> {
  const paths = new Map<string, CoveragePath>()
  for (const group of new Set(rows.map((row) => row.group))) {
    const found = inherited(chain, (at) => rows.find((row) => row.group === group && row.scenario === at))?.value
    if (found)
      paths.set(group, {
        first: found.firstYear,
        firstValue: found.first,
        last: found.lastYear,
        lastValue: found.last,
      })
  }
  return paths.size === 0 ? {} : { coverageOfGroup: paths }
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
  const chain = scenarioChain(db, municipality, scenario)
  const settings = new Map(readSettings(db, municipality).map((row) => [`${row.service}|${row.scenario}`, row]))
  const typed = Map.groupBy(typedInChain(readTyped(db, municipality), chain), (row) => `${row.service}|${row.measure}`)
  const starts = new Map(readStarts(db, municipality).map((row) => [`${row.service}|${row.scenario}`, row.startYear]))
  const groupCoverages = Map.groupBy(readGroupCoverages(db, municipality), (row) => row.service)
  const actuals = Map.groupBy(readActuals(db, municipality), (row) => row.service)
  const bases = readBases(db, municipality)
  const services = reference.services.map(({ code, targetGroups }): ForecastService => {
    const model = development.get(code)
    const own = (at: string) => settings.get(`${code}|${at}`)
    const coverage = inherited(chain, (at) => own(at)?.coverage)?.value
    const start = inherited(chain, (at) => starts.get(`${code}|${at}`))?.value
    const basis = bases.get(code)
    return {
      code,
      targetGroups,
      existsNow: model?.existsNow === 'yes' ? true : model?.existsNow === 'no' ? false : 'unknown',
      presentClients: model?.clients ?? 'unknown',
      presentCapacity: model?.capacity ?? 'unknown',
      ...planIn(model, start),
      method: inherited(chain, (at) => own(at)?.method)?.value ?? null,
      coverage: coverage
        ? { first: coverage.firstYear, firstValue: coverage.first, last: coverage.lastYear, lastValue: coverage.last }
        : null,
      ...coveragesOfGroups(groupCoverages.get(code) ?? [], chain),
      typedClients: typedFigures(typed.get(`${code}|clients`) ?? []),
      typedCapacity: typedCapacities(typed.get(`${code}|capacity`) ?? []),
      actuals: new Map((actuals.get(code) ?? []).map((row) => [row.year, row.clients])),
      clientsPerPlace: basis?.clientsPerPlace ?? null,
      placesPerFacility: basis?.placesPerFacility ?? null,
    }
  })
  const base = reference.base(municipality)
  return { ...base, ...ownSituation(db, base), scenario, years: reference.years, services }
}
