import { describe, expect, it } from 'vitest'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import type { CoveragePath } from '#shared/forecast/forecast.ts'
import { caseInput, caseService, column, sourced } from './forecast-cases.ts'

type Cell = number | 'unknown'

/** 400 persons of T02 (10 000 × 0.04) times the coverage of the year. */
describe('a coverage path is linear between two years and flat outside; clients are rounded half up once', () => {
  const table: [what: string, path: CoveragePath | null, clients: Cell[]][] = [
    // 10 % in 2011 to 20 % in 2015: 0.1, 0.1, 0.125, 0.15, 0.175, 0.2, 0.2 of 400
    ['rising', path(2011, 0.1, 2015, 0.2), [40, 40, 50, 60, 70, 80, 80]],
    ['falling to 0', path(2010, 0.3, 2013, 0), [120, 80, 40, 0, 0, 0, 0]],
    ['one point', path(2013, 0.05, 2013, 0.05), [20, 20, 20, 20, 20, 20, 20]],
    // thirds: 0.1 + 1/3 × 0.1 = 0.1333… of 400 = 53.33…; 66.66…
    ['thirds', path(2010, 0.1, 2013, 0.2), [40, 53, 67, 80, 80, 80, 80]],
    // 0.00125 of 400 = 0.5, half up
    ['the half goes up', path(2010, 0.00125, 2010, 0.00125), [1, 1, 1, 1, 1, 1, 1]],
    ['just below the half', path(2010, 0.001249, 2010, 0.001249), [0, 0, 0, 0, 0, 0, 0]],
    ['the whole path before the horizon', path(2005, 0.1, 2008, 0.2), [80, 80, 80, 80, 80, 80, 80]],
    ['the first value not known', path(2011, 'unknown', 2013, 0.1), ['unknown', 'unknown', 'unknown', 40, 40, 40, 40]],
    [
      'the last value not known',
      path(2011, 0.1, 2013, 'unknown'),
      [40, 40, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'],
    ],
    ['no coverage', null, Array<Cell>(7).fill('unknown')],
  ]
  it.each(table)('%s', (_what, coverage, clients) => {
    expect(column(forecastMunicipality(caseInput([caseService({ coverage })])), 'clients')).toEqual(clients)
  })
})

describe('several target groups are added before the one rounding', () => {
  it('T02 and T05: 400 × 0.001 + 33 × 0.003 = 0.4 + 0.099 = 0.499 → 0, while 0.4 + 0.1 would be 0.5', () => {
    const service = caseService({
      targetGroups: ['T02', 'T05'],
      coverage: path(2010, 0.001, 2010, 0.001),
      coverageOfGroup: new Map([['T05', path(2010, 0.003, 2010, 0.003)]]),
    })
    expect(column(forecastMunicipality(caseInput([service])), 'clients')[0]).toBe(0)
  })
  it('T02 and T05 at 2.5 %: 10 + 0.825 = 10.825 → 11', () => {
    const service = caseService({ targetGroups: ['T02', 'T05'], coverage: path(2010, 0.025, 2010, 0.025) })
    expect(column(forecastMunicipality(caseInput([service])), 'clients')[0]).toBe(11)
  })
  it('one group of two not known: not known, not the other alone', () => {
    const service = caseService({ targetGroups: ['T02', 'T11'] })
    expect(column(forecastMunicipality(caseInput([service])), 'clients')[0]).toBe('unknown')
  })
  it('a service without target groups has no demographic number', () => {
    expect(column(forecastMunicipality(caseInput([caseService({ targetGroups: [] })])), 'clients')[0]).toBe('unknown')
  })
  it('carers: S01 has 40 clients, so 20 carers; at 10 % with 400 of T02: 40 + 2 = 42', () => {
    const s10 = caseService({ code: 'S10', targetGroups: ['T02', 'T12'] })
    const forecast = forecastMunicipality(caseInput([s10, caseService()]))
    expect(forecast.services.map((s) => [s.code, s.years[0]?.clients])).toEqual([['S10', 42], ['S01', 40]]) // prettier-ignore
  })
})

it('the population of a year changes that year alone: 10 000, then 12 345 × 0.04 × 0.1 = 49.38', () => {
  const population = new Map([[2010, sourced(10000)], [2011, sourced(12345)], [2013, sourced('unknown')]]) // prettier-ignore
  const clients = column(forecastMunicipality(caseInput([caseService()], { population })), 'clients')
  expect(clients.slice(0, 4)).toEqual([40, 49, 'unknown', 'unknown'])
})

function path(
  first: number,
  firstValue: number | 'unknown',
  last: number,
  lastValue: number | 'unknown',
): CoveragePath {
  return { first, firstValue, last, lastValue }
}
