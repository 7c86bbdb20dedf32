import type { Sourced } from '#shared/programme/programme.ts'
import type { ForecastInput, ForecastService, ForecastYear, MunicipalityForecast } from '#shared/forecast/forecast.ts'

/** Inputs that a reader can check by hand: a municipality of 10 000 people, round rates, and services that say only what a case needs. */

export function sourced(value: number | 'unknown', status: Sourced['status'] = 'estimate'): Sourced {
  return { value, source: `case: ${value}`, status }
}

export const caseYears = [2010, 2011, 2012, 2013, 2014, 2015, 2016]

export function caseService(over: Partial<ForecastService> = {}): ForecastService {
  return {
    code: 'S01',
    targetGroups: ['T02'],
    existsNow: false,
    presentClients: 'unknown',
    presentCapacity: 'unknown',
    decision: 'establish',
    startYear: 2010,
    method: 'demographic',
    coverage: { first: 2010, firstValue: 0.1, last: 2010, lastValue: 0.1 },
    typedClients: new Map(),
    typedCapacity: new Map(),
    actuals: new Map(),
    clientsPerPlace: 1,
    placesPerFacility: 10,
    ...over,
  }
}

/** Rates per person of the base: T01 5 % over working age, T02 4 % of all, T03 1 % of adults, T05 2 % of children, T12 half a client. */
export function caseInput(services: readonly ForecastService[], over: Partial<ForecastInput> = {}): ForecastInput {
  const row = (
    group: string,
    base: 'population' | 'children' | 'adults' | 'over_working' | 'clients',
    value: number,
  ) => ({
    ...sourced(value),
    group,
    base,
    municipality: null,
  })
  return {
    municipality: 'alojas',
    scenario: 'base',
    years: caseYears,
    population: new Map(caseYears.map((y) => [y, sourced(10000)])),
    ages: new Map(),
    shares: { children: sourced(0.165), adults: sourced(0.835), over_working: sourced(0.219) },
    rates: [
      row('T01', 'over_working', 0.05),
      row('T02', 'population', 0.04),
      row('T03', 'adults', 0.01),
      row('T05', 'children', 0.02),
      row('T12', 'clients', 0.5),
    ],
    ownRates: new Map(),
    services,
    ...over,
  }
}

/** One column of the forecast of a service, year by year. */
export function column<K extends keyof ForecastYear>(
  forecast: MunicipalityForecast,
  measure: K,
  code = 'S01',
): ForecastYear[K][] {
  return (forecast.services.find((s) => s.code === code)?.years ?? []).map((y) => y[measure])
}
