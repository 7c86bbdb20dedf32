import type { Figure } from '#shared/kernel/figure.ts'
import type { ForecastYear, Presence } from '#shared/forecast/forecast.ts'
import type { CostingService, CostLine } from '#shared/costing/costing.ts'
import { costService, costServiceExactly } from '#shared/costing/costing-service.ts'
import { preparePrices } from '#shared/costing/costing-index.ts'
import { explainLine } from '#shared/costing/costing-explain.ts'
import type { PriceSeries, Sourced } from '#shared/programme/programme.ts'
import { expect } from 'vitest'
import { recompute } from '../kernel/trace-recompute.ts'

/** Round series: prices +10 % in 2011, −20 % in 2012, +50 % in 2013, none in 2014; wages 500, 600, 750, 600, 900 EUR; employer 25 %, 2014 20 %. */
export const caseSeries: PriceSeries = {
  cpiPct: series([2011, 10], [2012, -20], [2013, 50], [2014, 0]),
  wageEur: series([2010, 500], [2011, 600], [2012, 750], [2013, 600], [2014, 900]),
  employerPct: series([2010, 25], [2011, 25], [2012, 25], [2013, 25], [2014, 20]),
}
export const casePrices = preparePrices(caseSeries)

export function series(...rows: [year: number, value: number | 'unknown'][]): Map<number, Sourced> {
  return new Map(rows.map(([year, value]) => [year, { value, source: `case ${year}`, status: 'recalled' }]))
}

/** Served clients from 2010 on. */
export function servedYears(served: readonly Figure[], presences: readonly Presence[] = []): ForecastYear[] {
  return served.map((clients, i) => ({
    year: 2010 + i,
    presence: presences[i] ?? (clients === 'not-planned' ? 'absent' : 'running'),
    from: 'typed',
    clients,
    byMethod: clients,
    capacity: 'not-limited',
    served: clients,
    waiting: clients === 'not-planned' ? clients : 0,
  }))
}

export function caseLine(over: Partial<CostLine> = {}): CostLine {
  return {
    id: 'l1',
    kind: 'running',
    category: 'other',
    driver: 'client',
    quantity: 1,
    priceMinor: 1000,
    currency: 'LVL',
    priceYear: 2010,
    index: 'none',
    ...over,
  }
}

/** No service today, 20 units a client, 2 clients a place, 15 places a facility. */
export function caseCosting(
  served: readonly Figure[],
  lines: readonly CostLine[],
  over: Partial<CostingService> = {},
): CostingService {
  const first = served.findIndex((s) => s !== 'not-planned')
  return {
    code: 'S04',
    existsNow: false,
    presentClients: 'unknown',
    presentCapacity: 'unknown',
    begins: first < 0 ? 'never' : 2010 + first,
    unitsPerClient: 20,
    clientsPerPlace: 2,
    placesPerFacility: 15,
    years: servedYears(served),
    lines,
    ...over,
  }
}

/** The cost of the first line by year; the quick and the exact computation and the explanation have to agree on it. */
export function costsOf(service: CostingService): Figure[] {
  const cost = costService(casePrices, service)
  expect(costServiceExactly(casePrices, service)).toEqual(cost)
  for (const line of service.lines) {
    for (const [i, year] of service.years.entries()) {
      const trace = explainLine(casePrices, service, line.id, year.year)
      const shown = cost.lines.find((l) => l.id === line.id)?.minor[i]
      expect(trace?.value).toBe(shown)
      expect(trace && recompute(trace)).toBe(shown)
    }
  }
  return [...(cost.lines[0]?.minor ?? [])]
}
