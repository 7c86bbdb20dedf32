import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '#shared/kernel/figure.ts'
import { forecastMunicipality, forecastMunicipalityExactly } from '#shared/forecast/forecast-municipality.ts'
import type { ForecastInput, ForecastService } from '#shared/forecast/forecast.ts'
import { caseInput, caseService, caseYears, sourced } from './forecast-cases.ts'

const seed = 2010
const year = fc.integer({ min: 2008, max: 2018 })
const count = fc.integer({ min: 0, max: 3000 })
const share = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 3, max: 4 }))
  .map(([n, e]) => Number(`${n}e-${e}`))
const shareOr = fc.oneof({ weight: 9, arbitrary: share }, { weight: 1, arbitrary: fc.constant('unknown' as const) })
const byYear = <V>(value: fc.Arbitrary<V>) =>
  fc.array(fc.tuple(year, value), { maxLength: 5 }).map((rows) => new Map(rows))
const typed = <V>(value: fc.Arbitrary<V>) => byYear(value.map((v) => ({ value: v, reason: null })))
const figure = fc.oneof(
  { weight: 6, arbitrary: count },
  { weight: 1, arbitrary: fc.constantFrom<Figure>('unknown', 'not-planned') },
)
const capacity = fc.oneof({ weight: 4, arbitrary: count }, { weight: 1, arbitrary: fc.constantFrom('unknown' as const, 'not-limited' as const) }) // prettier-ignore

const service: fc.Arbitrary<ForecastService> = fc.record({
  code: fc.constant('S00'),
  targetGroups: fc.subarray(['T01', 'T02', 'T03', 'T05', 'T12']),
  existsNow: fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown'),
  presentClients: fc.oneof(count, fc.constant('unknown' as const)),
  presentCapacity: capacity,
  decision: fc.constantFrom('establish', 'improve', 'keep', 'share', 'not-needed', 'not-planned', null),
  startYear: fc.option(year, { freq: 10 }),
  method: fc.constantFrom('demographic', 'trend', 'typed', null),
  coverage: fc.option(
    fc.record({ first: year, firstValue: shareOr, last: year, lastValue: shareOr }).map((c) => ({ ...c, last: Math.max(c.first, c.last) })),
    { freq: 10 },
  ),
  typedClients: typed(figure),
  typedCapacity: typed(capacity),
  actuals: byYear(fc.oneof(count, fc.constant('unknown' as const))),
  clientsPerPlace: fc.option(fc.integer({ min: 1, max: 50 }).map((n) => n / 10), { freq: 10 }),
  placesPerFacility: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 10 }),
}) // prettier-ignore

const input: fc.Arbitrary<ForecastInput> = fc
  .tuple(
    fc.array(service, { maxLength: 6 }),
    fc.array(fc.integer({ min: 0, max: 800000 }), { minLength: 7, maxLength: 7 }),
  )
  .map(([services, persons]) =>
    caseInput(
      services.map((s, i) => ({ ...s, code: `S0${i}` })),
      { population: new Map(caseYears.map((y, i) => [y, sourced(persons[i] ?? 0)])) },
    ),
  )

it('the quick forecast is the exact forecast', () => {
  fc.assert(
    fc.property(input, (i) => {
      expect(forecastMunicipality(i)).toEqual(forecastMunicipalityExactly(i))
    }),
    { seed, numRuns: 1500 },
  )
})

it('persons are whole and not below 0; served and waiting add up to clients; what is not known stays not known', () => {
  fc.assert(
    fc.property(input, (i) => {
      for (const y of forecastMunicipality(i).services.flatMap((s) => s.years)) {
        for (const f of [y.clients, y.served, y.waiting, y.capacity]) {
          if (typeof f === 'number') expect(Number.isInteger(f) && f >= 0).toBe(true)
        }
        if (y.clients === 'unknown' || y.capacity === 'unknown') {
          expect([y.served, y.waiting]).toEqual(
            y.clients === 'not-planned' ? ['not-planned', 'not-planned'] : ['unknown', 'unknown'],
          )
        } else if (y.clients === 'not-planned') {
          expect([y.capacity, y.served, y.waiting, y.presence]).toEqual([
            'not-planned',
            'not-planned',
            'not-planned',
            'absent',
          ])
        } else {
          expect(Number(y.served) + Number(y.waiting)).toBe(y.clients)
          if (typeof y.capacity === 'number') expect(y.served).toBeLessThanOrEqual(y.capacity)
          else expect(y.served).toBe(y.clients)
        }
      }
    }),
    { seed, numRuns: 500 },
  )
})

it('the order of services does not matter', () => {
  fc.assert(
    fc.property(input, (i) => {
      const reversed = forecastMunicipality({ ...i, services: [...i.services].reverse() })
      expect([...reversed.services].reverse()).toEqual(forecastMunicipality(i).services)
    }),
    { seed, numRuns: 200 },
  )
})

it('taking a known input away never makes a figure out of nothing', () => {
  const known = forecastMunicipality(caseInput([caseService(), caseService({ code: 'S09', targetGroups: ['T12'] })]))
  expect(known.services.map((s) => s.years[2]?.clients)).toEqual([40, 2])
  const without = forecastMunicipality(
    caseInput([caseService(), caseService({ code: 'S09', targetGroups: ['T12'] })], { population: new Map() }),
  )
  for (const y of without.services.flatMap((s) => s.years)) expect(y.clients).toBe('unknown')
})
