import { describe, expect, it } from 'vitest'
import { explainSize, groupSize } from '#shared/forecast/forecast-explain.ts'
import type { ForecastInput } from '#shared/forecast/forecast.ts'
import { caseInput, caseService, sourced } from './forecast-cases.ts'

/** Rīga 2015, population_age.csv: 50 644 aged 0–6, 63 603 aged 7–18, 153 109 above working age, 698 086 in all. */
const own = (over: object = {}) =>
  new Map([
    [
      2015,
      {
        total: 698086,
        age_0_6: 50644,
        age_7_18: 63603,
        over_working: 153109,
        source: 'LPS',
        status: 'official' as const,
        ...over,
      },
    ],
  ])

describe('size(m,g,y) = base × rate, in persons, not rounded', () => {
  const table: [
    what: string,
    group: string,
    year: number,
    over: Partial<ForecastInput>,
    persons: number | 'unknown',
  ][] = [
    // 10 000 × 0.04
    ['population × rate', 'T02', 2012, {}, 400],
    // 10 000 × 0.219 × 0.05 = 2190 × 0.05
    ['regional share above working age', 'T01', 2012, {}, 109.5],
    // 10 000 × 0.165 × 0.02 = 1650 × 0.02
    ['regional share of children', 'T05', 2012, {}, 33],
    // 10 000 × 0.835 × 0.01
    ['regional share of adults', 'T03', 2012, {}, 83.5],
    // own count goes first: 153 109 × 0.05
    ['own count above working age', 'T01', 2015, { ages: own() }, 7655.45],
    // only in its own year: 2014 has none, so 10 000 × 0.219 × 0.05
    ['own count of another year', 'T01', 2014, { ages: own() }, 109.5],
    // children 0–17 of 0–18: 50 644 + 63 603 × 11/12 = 50 644 + 58 302.75 = 108 946.75; × 0.02
    ['own children, one year of birth taken off', 'T05', 2015, { ages: own() }, 2178.935],
    // adults: 698 086 − 108 946.75 = 589 139.25; × 0.01
    ['own adults', 'T03', 2015, { ages: own() }, 5891.3925],
    // Aloja's row of 2020 has no children: the share again
    ['own count without children', 'T05', 2015, { ages: own({ age_0_6: null }) }, 33],
    ['own count without a total, adults', 'T03', 2015, { ages: own({ total: null }) }, 83.5],
    // row for the municipality before the general one: 10 000 × 0.0037
    ['rate for this municipality', 'T10', 2012, { rates: homeless('alojas') }, 37],
    // 10 000 × 0.0005
    ['rate for another municipality', 'T10', 2012, { rates: homeless('riga') }, 5],
    // typed before every row: 10 000 × 0.001
    [
      'own typed rate',
      'T10',
      2012,
      { rates: homeless('alojas'), ownRates: new Map([['T10', sourced(0.001, 'typed')]]) },
      10,
    ],
    [
      'own rate typed as not known',
      'T02',
      2012,
      { ownRates: new Map([['T02', sourced('unknown', 'typed')]]) },
      'unknown',
    ],
    ['no rate at all', 'T11', 2012, {}, 'unknown'],
    [
      'own rate of a group without a base',
      'T11',
      2012,
      { ownRates: new Map([['T11', sourced(0.1, 'typed')]]) },
      'unknown',
    ],
    ['population not known in the year', 'T02', 2017, {}, 'unknown'],
    ['nobody lives there', 'T02', 2012, { population: new Map([[2012, sourced(0)]]) }, 0],
  ]
  it.each(table)('%s', (_what, group, year, over, persons) => {
    expect(groupSize(caseInput([], over), group, year)).toBe(persons)
  })
})

describe('family carers (T12): 0.5 × clients of the services for T01–T05 that do not themselves serve T12', () => {
  // S01 for T02: 10 000 × 0.04 × 0.1 = 40 clients; S02 for T05: 33 × 0.1 = 3.3 → 3; together 43, half of it 21.5
  const s01 = caseService()
  const s02 = caseService({ code: 'S02', targetGroups: ['T05'] })
  const table: [what: string, services: ReturnType<typeof caseService>[], persons: number | 'unknown'][] = [
    ['rounded clients of two services', [s01, s02], 21.5],
    [
      'a service for T02 and T12 does not count',
      [s01, s02, caseService({ code: 'S10', targetGroups: ['T02', 'T12'] })],
      21.5,
    ],
    ['a service for T10 does not count', [s01, s02, caseService({ code: 'S18', targetGroups: ['T10'] })], 21.5],
    ['a service that is not planned counts 0', [s01, { ...s02, decision: 'not-needed' }], 20],
    ['a service that is not known makes it not known', [s01, { ...s02, coverage: null }], 'unknown'],
    ['no services', [], 0],
  ]
  it.each(table)('%s', (_what, services, persons) => {
    expect(groupSize(caseInput(services), 'T12', 2012)).toBe(persons)
  })
})

it('the explanation names which rate and which base were taken, with their sources', () => {
  const trace = explainSize(caseInput([], { rates: homeless('alojas') }), 'T10', 2012)
  expect(trace.children.map((c) => [c.label, c.value, c.unit, c.source])).toEqual([
    ['forecast.population', 10000, 'persons', 'case: 10000'],
    ['forecast.rate-municipality', '0.0037', 'share', 'case: 0.0037'],
  ])
})

function homeless(municipality: string) {
  return [
    { ...sourced(0.0037), group: 'T10', municipality, base: 'population' as const },
    { ...sourced(0.0005), group: 'T10', municipality: null, base: 'population' as const },
  ]
}
