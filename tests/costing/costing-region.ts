import { readFileSync } from 'node:fs'
import type { PriceSeries, Sourced } from '#shared/programme/programme.ts'
import type { ForecastInput, ForecastService } from '#shared/forecast/forecast.ts'
import { beginsIn } from '#shared/forecast/forecast-start.ts'
import type { MunicipalityForecast } from '#shared/forecast/forecast.ts'
import type { FundingService } from '#shared/funding/funding.ts'
import type { CostingService, CostLine } from '#shared/costing/costing.ts'

/** A whole made-up region on simple rules: for measuring and for comparing the quick with the exact arithmetic. */

const sourced = (value: number): Sourced => ({ value, source: 'made up', status: 'estimate' })

const groupsOfService = [
  'T01;T02;T05', 'T01;T02', 'T01;T02;T05', 'T01', 'T03', 'T05', 'T02;T04', 'T06;T07', 'T06;T12', 'T01;T02;T03;T05;T12', 'T03',
  'T03;T09', 'T02;T04', 'T02;T03;T04', 'T02;T04;T05', 'T06;T07', 'T06;T08', 'T10', 'T10', 'T07;T10', 'T09;T11', 'T06;T08;T12',
] // prettier-ignore

const rates = [
  ['T01', 'over_working', 0.053], ['T02', 'population', 0.041], ['T03', 'adults', 0.01], ['T04', 'population', 0.02],
  ['T05', 'children', 0.021], ['T06', 'children', 0.03], ['T07', 'population', 0.023], ['T08', 'population', 0.001],
  ['T09', 'population', 0.0005], ['T10', 'population', 0.0005], ['T11', 'adults', 0.005], ['T12', 'clients', 0.5],
] as const // prettier-ignore

export const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016]

export function madeUpMunicipality(m: number, scenario: number): ForecastInput {
  const population = new Map([2009, ...years].map((y) => [y, sourced(2500 + m * 1733 + (y - 2009) * (m - 15))]))
  const ages = new Map(
    m === 3
      ? [
          [
            2015,
            {
              total: 57671,
              age_0_6: 3877,
              age_7_18: 5835,
              over_working: 12515,
              source: 'LPS',
              status: 'official' as const,
            },
          ],
        ]
      : [],
  )
  return {
    municipality: `m${m}`,
    scenario: `k${scenario}`,
    years,
    population,
    ages,
    shares: { children: sourced(0.165), adults: sourced(0.835), over_working: sourced(0.219) },
    rates: rates.map(([group, base, value]) => ({ ...sourced(value), group, municipality: null, base })),
    ownRates: new Map(),
    services: groupsOfService.map((groups, s) => madeUpService(groups.split(';'), s, m, scenario)),
  }
}

function madeUpService(targetGroups: string[], s: number, m: number, scenario: number): ForecastService {
  const exists = (s + m) % 3 === 0
  const trend = (s + m) % 5 === 0
  return {
    code: `S${String(s + 1).padStart(2, '0')}`,
    targetGroups,
    existsNow: exists,
    presentClients: exists ? 10 + ((s * m) % 40) : 'unknown',
    presentCapacity: exists ? 20 + ((s * 7 + m) % 30) : 'unknown',
    decision: exists ? ((s + m) % 2 ? 'improve' : 'keep') : 'establish',
    startYear: 2010 + ((s + m) % 5),
    method: trend ? 'trend' : 'demographic',
    coverage: { first: 2010, firstValue: 0.02 + s / 1000, last: 2016, lastValue: 0.08 + scenario / 100 },
    typedClients: new Map((s + m) % 7 === 0 ? [[2014, { value: 25, reason: null }]] : []),
    typedCapacity: new Map((s + m) % 4 === 0 ? [[2015, { value: 18, reason: null }]] : []),
    actuals: new Map([[2007, 12 + s], [2008, 15 + (m % 7)], [2009, 14 + (s % 9)]]), // prettier-ignore
    clientsPerPlace: 1 + (s % 3) / 2,
    placesPerFacility: 8 + (s % 8),
  }
}

export function madeUpLines(code: string, m: number): CostLine[] {
  const line = (id: number, over: Partial<CostLine>): CostLine => ({
    id: `${code}-${id}`, kind: 'running', category: 'other', driver: 'client', quantity: 1, priceMinor: 1234 + m * 17,
    currency: 'LVL', priceYear: 2010, index: 'cpi', ...over,
  }) // prettier-ignore
  return [
    line(1, { category: 'pay', driver: 'place', quantity: 0.25, priceMinor: 35000 + m * 100, index: 'wage' }),
    line(2, {
      category: 'premises',
      driver: 'facility',
      quantity: 12,
      priceMinor: 25099,
      currency: 'EUR',
      priceYear: 2014,
    }),
    line(3, { driver: 'unit', quantity: 1.5, priceMinor: 333 }),
    line(4, {
      kind: 'establishment',
      category: 'equipment',
      driver: 'place',
      quantity: 1,
      priceMinor: 45670,
      index: 'none',
    }),
  ]
}

export function madeUpCosting(input: ForecastInput, forecast: MunicipalityForecast, m: number): CostingService[] {
  return input.services.map((service, i) => ({
    code: service.code,
    existsNow: service.existsNow,
    presentClients: service.presentClients,
    presentCapacity: service.presentCapacity,
    begins: beginsIn(service),
    unitsPerClient: 40.5,
    clientsPerPlace: service.clientsPerPlace,
    placesPerFacility: service.placesPerFacility,
    years: forecast.services[i]?.years ?? [],
    lines: madeUpLines(service.code, m),
  }))
}

/** Who pays: clients for a third of the services, a project with a ceiling for two, the state for a fifth of them. */
export function madeUpFunding(services: readonly CostingService[]): FundingService[] {
  const project = { id: 'p1', firstYear: 2012, lastYear: 2015, share: 0.85, ceiling: 20_000_000 }
  return services.map((service, s) => ({
    code: service.code,
    years: service.years,
    unitsPerClient: service.unitsPerClient,
    lines: service.lines.map(({ id, kind }) => ({
      id,
      esfEligible: kind === 'establishment',
      stateSupported: kind === 'running',
    })),
    copayment: s % 3 === 0 ? { rateMinor: 150, currency: 'LVL', sharePaying: 0.4 } : null,
    state: s % 5 === 0 ? { share: 0.5, firstYear: 2012, lastYear: null } : null,
    guests: [],
    donations: new Map(s % 7 === 0 ? [[2013, 12_345]] : []),
    projects: s % 11 === 0 ? [project] : [],
  }))
}

/** Rows of the programme's parameters.csv as series. */
export function programmeSeries(): PriceSeries {
  const found = new Map<string, Map<number, Sourced>>()
  const file = new URL('../../data/parameters.csv', import.meta.url)
  for (const row of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [parameter = '', year = '', value = ''] = row.split(',')
    const series = found.get(parameter) ?? new Map<number, Sourced>()
    found.set(parameter, series.set(Number(year), { value: Number(value), source: row, status: 'recalled' }))
  }
  const of = (name: string) => found.get(name) ?? new Map<number, Sourced>()
  return {
    cpiPct: of('cpi_average_change_pct'),
    wageEur: of('average_gross_wage_month_eur'),
    employerPct: of('employer_vsaoi_pct'),
  }
}
