import { describe, expect, it } from 'vitest'
import { capacityOfPlaces } from '#shared/forecast/forecast-capacity.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import type { Capacity, ForecastService } from '#shared/forecast/forecast.ts'
import { caseInput, caseService, column } from './forecast-cases.ts'

type Row = [clients: Capacity, capacity: Capacity, served: Capacity, waiting: Capacity]
const no = 'unknown'
const none = 'not-planned'

/** 40 clients by the method in every year with the service. Rows are 2010, 2011, 2012: the start year, where there is one, is 2011. */
describe('capacity in clients a year; served = min(clients, capacity); waiting = clients − served', () => {
  const typed = (...cells: [number, number | 'not-limited' | 'unknown'][]) =>
    new Map(cells.map(([y, value]) => [y, { value, reason: null }]))
  const table: [what: string, over: Partial<ForecastService>, rows: [Row, Row, Row]][] = [
    // ⌈40 / 1 / 10⌉ = 4 facilities × 10 places × 1
    ['new: facilities follow demand', {}, [[none, none, none, none], [40, 40, 40, 0], [40, 40, 40, 0]]],
    // ⌈40 / 1.5 / 10⌉ = ⌈2.67⌉ = 3 × 10 × 1.5 = 45
    ['places for 1.5 clients', { clientsPerPlace: 1.5 }, [[none, none, none, none], [40, 45, 40, 0], [40, 45, 40, 0]]],
    // ⌈40 / 2.5 / 3⌉ = ⌈5.33⌉ = 6 × 3 × 2.5 = 45; ⌈40 / 0.9 / 7⌉ = ⌈6.35⌉ = 7 × 7 × 0.9 = 44.1 → 44 whole persons
    ['whole persons', { clientsPerPlace: 0.9, placesPerFacility: 7 }, [[none, none, none, none], [40, 44, 40, 0], [40, 44, 40, 0]]],
    ['facilities not known', { placesPerFacility: null }, [[none, none, none, none], [40, no, no, no], [40, no, no, no]]],
    ['typed plan', { typedCapacity: typed([2011, 25], [2012, 60]) }, [[none, none, none, none], [40, 25, 25, 15], [40, 60, 40, 0]]],
    ['typed 0', { typedCapacity: typed([2011, 0]) }, [[none, none, none, none], [40, 0, 0, 40], [40, 40, 40, 0]]],
    ['said to be without limit', { typedCapacity: typed([2011, 'not-limited']) }, [[none, none, none, none], [40, 'not-limited', 40, 0], [40, 40, 40, 0]]],
    ['typed as not known', { typedCapacity: typed([2011, 'unknown']) }, [[none, none, none, none], [40, no, no, no], [40, 40, 40, 0]]],
    ['exists and is kept', { existsNow: true, decision: 'keep', presentCapacity: 30 }, [[40, 30, 30, 10], [40, 30, 30, 10], [40, 30, 30, 10]]],
    ['exactly enough', { existsNow: true, decision: 'keep', presentCapacity: 40 }, [[40, 40, 40, 0], [40, 40, 40, 0], [40, 40, 40, 0]]],
    ['kept, without limit', { existsNow: true, decision: 'keep', presentCapacity: 'not-limited' }, [[40, 'not-limited', 40, 0], [40, 'not-limited', 40, 0], [40, 'not-limited', 40, 0]]],
    ['kept, not known', { existsNow: true, decision: 'keep' }, [[40, no, no, no], [40, no, no, no], [40, no, no, no]]],
    ['improved: what exists, then facilities', { existsNow: true, decision: 'improve', presentClients: 12, presentCapacity: 10 }, [[12, 10, 10, 2], [40, 40, 40, 0], [40, 40, 40, 0]]],
    ['clients not known', { coverage: null }, [[none, none, none, none], [no, no, no, no], [no, no, no, no]]],
    ['clients not known, capacity typed', { coverage: null, typedCapacity: typed([2011, 25]) }, [[none, none, none, none], [no, 25, no, no], [no, no, no, no]]],
    ['start not said', { startYear: null }, [[no, no, no, no], [no, no, no, no], [no, no, no, no]]],
    ['typed as not planned in a year', { typedClients: new Map([[2011, { value: none, reason: null }]]) }, [[none, none, none, none], [none, none, none, none], [40, 40, 40, 0]]],
  ] // prettier-ignore
  it.each(table)('%s', (_what, over, rows) => {
    const forecast = forecastMunicipality(caseInput([caseService({ startYear: 2011, ...over })]))
    const found = (forecast.services[0]?.years ?? []).slice(0, 3)
    expect(found.map((y) => [y.clients, y.capacity, y.served, y.waiting])).toEqual(rows)
  })
})

it('facilities that follow demand never keep anybody waiting', () => {
  for (const [clientsPerPlace, placesPerFacility] of [[0.3, 7], [1.1, 10], [3, 9], [7.7, 0.5]] as const) {
    const forecast = forecastMunicipality(caseInput([caseService({ clientsPerPlace, placesPerFacility })]))
    expect(column(forecast, 'waiting')).toEqual([0, 0, 0, 0, 0, 0, 0])
  }
}) // prettier-ignore

describe('capacity from places', () => {
  const table: [places: number | null, clientsPerPlace: number | null, clients: number | 'unknown'][] = [
    [10, 2, 20],
    [3, 2.5, 7],
    [0, 2, 0],
    [null, 2, 'unknown'],
    [10, null, 'unknown'],
  ]
  it.each(table)('%s places × %s = %s', (places, perPlace, clients) =>
    expect(capacityOfPlaces(places, perPlace)).toBe(clients),
  )
})
