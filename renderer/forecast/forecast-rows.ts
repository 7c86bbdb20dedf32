import type { OutputOf } from '#shared/contract/api.ts'
import type { ForecastRow } from '#shared/forecast/forecast-contract.ts'
import { isOpen, type Finding } from '#shared/overview/overview-findings.ts'
import type { ScenarioDifference } from '#shared/scenario/scenario-contract.ts'
import type { Names } from '#shared/kernel/title.ts'

type DevelopmentRow = OutputOf<'development.read'>['rows'][number]

/** As the contract says. */
export const largestCount = 9_999_999

export const filters = ['all', 'missing', 'decided'] as const
export type Filter = (typeof filters)[number]
export type Measure = 'clients' | 'capacity' | 'served' | 'waiting'

/** One service as the grid, the chart and the side panel see it. */
export interface ServiceRow {
  readonly service: string
  readonly name: string
  readonly forecast: ForecastRow
  /** From the model; undefined while it is being read. */
  readonly model: DevelopmentRow | undefined
  /** Of the forecast page. */
  readonly findings: readonly Finding[]
  /** What differs from the scenario above: the value there by field and year (`clients 2013`, `method`); null is not known there. */
  readonly differs: ReadonlyMap<string, string | null>
}

export function joinRows(
  rows: readonly ForecastRow[],
  models: readonly DevelopmentRow[],
  findings: readonly Finding[],
  differences: readonly ScenarioDifference[],
  names: Names,
): ServiceRow[] {
  return rows.map((forecast) => ({
    service: forecast.service,
    name: names.service(forecast.service),
    forecast,
    model: models.find((m) => m.service === forecast.service),
    findings: findings.filter((f) => isOpen(f) && f.page === 'forecast' && f.service === forecast.service),
    differs: new Map(
      differences
        .filter(({ service }) => service === forecast.service)
        .map(({ field, year, above }) => [year === null ? field : `${field} ${year}`, above]),
    ),
  }))
}

/** Some year of the service is not known. */
export function misses(row: ServiceRow): boolean {
  return row.forecast.years.some((y) => y.clients === 'unknown')
}

/** It cannot be filled in here: the model has to say first whether there will be a service. */
export function waitsForModel(row: ServiceRow): boolean {
  return row.forecast.missing[0] === 'decision' || row.forecast.missing[0] === 'existsNow'
}

export function passes(row: ServiceRow, filter: Filter): boolean {
  if (filter === 'missing') return misses(row) || row.findings.some((f) => f.severity !== 'note')
  return filter === 'all' || (row.model?.decision ?? null) !== null
}

/** The first service to go on with: one that can be filled in here, before those that wait for the model. */
export function nextRow(rows: readonly ServiceRow[]): ServiceRow | undefined {
  return (
    rows.find((row) => misses(row) && !waitsForModel(row)) ??
    rows.find((row) => row.findings.some((f) => f.severity !== 'note')) ??
    rows.find(misses)
  )
}

/** No service in that year by the model: nothing can be typed there. */
export function isAbsent(row: ServiceRow, year: number): boolean {
  const found = row.forecast.years.find((y) => y.year === year)
  return found?.byMethod === 'not-planned'
}

/** No service in any year by the model. */
export function neverRuns(row: ServiceRow): boolean {
  return row.forecast.years.every((y) => y.byMethod === 'not-planned')
}

export function yearColumn(year: number): string {
  return `y${year}`
}

export function yearOfColumn(columnId: string): number | undefined {
  return /^y\d{4}$/.test(columnId) ? Number(columnId.slice(1)) : undefined
}

/** Of a year nothing is known but that some services are not planned: their 0 is no total of the others. */
export function totalIsUnknown(rows: readonly ForecastRow[], measure: Measure, year: number): boolean {
  const values = rows.map((row) => row.years.find((y) => y.year === year)?.[measure] ?? 'unknown')
  return values.includes('unknown') && !values.some((value) => typeof value === 'number')
}
