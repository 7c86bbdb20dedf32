import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addend, type Figure } from '#shared/kernel/figure.ts'
import { lineCategories } from '#shared/costing/costing-choices.ts'
import type { CostingService, CostLine } from '#shared/costing/costing.ts'
import { preparePrices } from '#shared/costing/costing-index.ts'
import { costService, costServiceExactly } from '#shared/costing/costing-service.ts'
import { forecastMunicipality, forecastMunicipalityExactly } from '#shared/forecast/forecast-municipality.ts'
import { servedYears } from './costing-cases.ts'
import { madeUpCosting, madeUpMunicipality, programmeSeries } from './costing-region.ts'

const prices = preparePrices(programmeSeries())
const seed = 1412 // activity 1.4.1.2.4

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 4 }))
  .map(([n, e]) => Number(`${n}e-${e}`))
const positive = decimal.filter((n) => n > 0)
const line: fc.Arbitrary<CostLine> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('establishment', 'running'),
  category: fc.constantFrom(...lineCategories),
  driver: fc.constantFrom('facility', 'place', 'client', 'unit', 'fixed'),
  quantity: fc.option(decimal, { freq: 20 }),
  priceMinor: fc.option(fc.integer({ min: 0, max: 100_000_000 }), { freq: 20 }),
  currency: fc.constantFrom('LVL', 'EUR'),
  priceYear: fc.integer({ min: 2008, max: 2017 }),
  index: fc.constantFrom('cpi', 'wage', 'none'),
})
const figure = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 20000 }) }, { weight: 1, arbitrary: fc.constantFrom<Figure>('unknown', 'not-planned') }) // prettier-ignore
const service: fc.Arbitrary<CostingService> = fc.record({
  code: fc.constant('S01'),
  existsNow: fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown'),
  presentClients: figure,
  presentCapacity: fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.constantFrom('unknown' as const, 'not-limited' as const),
  ),
  begins: fc.oneof(fc.integer({ min: 2009, max: 2017 }), fc.constantFrom('never' as const, 'unknown' as const)),
  unitsPerClient: fc.option(positive, { freq: 10 }),
  clientsPerPlace: fc.option(positive, { freq: 10 }),
  placesPerFacility: fc.option(positive, { freq: 10 }),
  years: fc.array(figure, { minLength: 7, maxLength: 7 }).map((served) => servedYears(served)),
  lines: fc.array(line, { maxLength: 5 }),
})

describe('properties of cost', () => {
  it('the quick computation gives what the exact one gives', () => {
    fc.assert(
      fc.property(service, (s) => {
        expect(costService(prices, s)).toEqual(costServiceExactly(prices, s))
      }),
      { seed, numRuns: 1500 },
    )
  })
  it('totals are the sums of their lines, and what is not known is counted, never added as 0', () => {
    fc.assert(
      fc.property(service, (s) => {
        const cost = costService(prices, s)
        for (const [i, year] of cost.years.entries()) {
          const shown = cost.lines.map((l) => l.minor[i] ?? 'unknown')
          expect(year.all.sum).toBe(shown.reduce<number>((sum, f) => sum + (addend(f) ?? 0), 0))
          expect(year.all.of - year.all.known).toBe(shown.filter((f) => f === 'unknown').length)
          expect(year.establishment.sum + year.running.sum).toBe(year.all.sum)
        }
        const sum = (currency: string) => cost.years.reduce((n, y) => n + (y.currency === currency ? y.all.sum : 0), 0)
        expect([cost.all.LVL, cost.all.EUR]).toEqual([sum('LVL'), sum('EUR')])
      }),
      { seed, numRuns: 300 },
    )
  })
  it('a line without a price, a quantity or known clients is not known in every year with the service', () => {
    fc.assert(
      fc.property(service, fc.constantFrom('quantity' as const, 'priceMinor' as const), (s, missing) => {
        const lines = s.lines.map((l) => ({ ...l, [missing]: null }))
        for (const found of costService(prices, { ...s, lines }).lines) {
          for (const [i, cost] of found.minor.entries()) {
            expect(cost).toBe(s.years[i]?.presence === 'absent' ? 'not-planned' : 'unknown')
          }
        }
      }),
      { seed, numRuns: 300 },
    )
  })
  it('twice the price costs twice as much, to one minor unit, while amounts are below the largest', () => {
    fc.assert(
      fc.property(service, (s) => {
        const twice = {
          ...s,
          lines: s.lines.map((l) => ({ ...l, priceMinor: l.priceMinor === null ? null : l.priceMinor * 2 })),
        }
        const [one, two] = [costService(prices, s), costService(prices, twice)]
        for (const [l, found] of one.lines.entries()) {
          for (const [i, cost] of found.minor.entries()) {
            const other = two.lines[l]?.minor[i]
            if (typeof cost === 'number' && cost >= 5e11) continue
            if (typeof cost !== 'number' || typeof other !== 'number') expect(other).toBe(cost)
            else expect(Math.abs(other - 2 * cost)).toBeLessThanOrEqual(1)
          }
        }
      }),
      { seed, numRuns: 300 },
    )
  })
})

describe('a whole made-up region', () => {
  it('the quick computation gives what the exact one gives, forecast and cost', () => {
    for (let m = 0; m < 30; m += 3) {
      const input = madeUpMunicipality(m, m % 3)
      const forecast = forecastMunicipality(input)
      expect(forecast).toEqual(forecastMunicipalityExactly(input))
      for (const s of madeUpCosting(input, forecast, m))
        expect(costService(prices, s)).toEqual(costServiceExactly(prices, s))
    }
  })
})
