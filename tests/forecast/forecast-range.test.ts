import { describe, expect, it } from 'vitest'
import { errorsOfSum, halfWidth, rangedArithmetic as a, type Ranged } from '#shared/kernel/arithmetic-ranged.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { forecastRanges } from '#shared/forecast/forecast-range.ts'
import type { Status } from '#shared/kernel/trace.ts'
import { madeUpMunicipality } from '../costing/costing-region.ts'

/** An input with a status, as the formulas give it. */
function input(name: string, value: number, status: Status): Ranged {
  return a.about(a.given(value), () => ({ label: 'x', unit: 'ratio', input: name, status }))
}
const half = (r: Ranged): number => Number(halfWidth(r.errors).toFixed(4))

describe('80 % range, by hand', () => {
  // 10 000 residents × 4 % × 10 % = 40 clients
  const rate = () => input('rate|T02|', 0.04, 'estimate')
  const coverage = () => input('coverage', 0.1, 'typed')
  it.each<[Status, number]>([
    ['official', 8.0399], // 40 × √(0.02² + 0.2² + 0²)
    ['recalled', 8.2462], // 40 × √(0.05² + 0.2²)
    ['estimate', 11.3137], // 40 × √(0.2² + 0.2²)
    ['typed', 8], // 40 × 0.2: only the rate is uncertain
  ])('residents %s: ± %d', (status, expected) => {
    const clients = a.product([input('population|ogres|2012', 10_000, status), rate(), coverage()])
    expect(clients.value).toBeCloseTo(40, 9)
    expect(half(clients)).toBe(expected)
  })

  it('the error of a common rate adds up over municipalities, those of their residents do not', () => {
    const clients = (m: string) => a.product([input(`population|${m}|2012`, 10_000, 'estimate'), rate(), coverage()])
    const both = { value: 80, errors: errorsOfSum([clients('ogres'), clients('keguma')]) }
    // rate: 8 + 8 = 16; residents: 8 and 8 apart → √(16² + 8² + 8²) = 19.5959
    expect(half(both)).toBe(19.5959)
  })

  it('an input used twice counts once, with both its uses: (x + x) / x has no error', () => {
    const x = input('x', 5, 'estimate')
    expect(half(a.quotient(a.sum([x, x]), x))).toBe(0)
  })

  it('the smaller of two carries its own error; a line between two years carries both by their weights', () => {
    const low = input('a', 10, 'estimate') // ± 2
    const high = input('b', 20, 'estimate') // ± 4
    expect(half(a.minimum(low, high))).toBe(2)
    // in the middle: 15 ± √(1² + 2²) = 2.2361
    expect(half(a.between(2010, low, 2012, high, 2011))).toBe(2.2361)
  })
})

describe('ranges of a whole municipality', () => {
  it('contain the figure, and a number that a person typed has none', () => {
    for (const at of [0, 3, 7]) {
      const made = madeUpMunicipality(at, 0)
      const forecast = forecastMunicipality(made)
      const { services, totals } = forecastRanges(made)
      let found = 0
      for (const [s, service] of forecast.services.entries()) {
        for (const [y, year] of service.years.entries()) {
          const range = services[s]?.[y]
          if (!range) continue
          found++
          expect(typeof year.clients).toBe('number')
          expect(range.low).toBeLessThanOrEqual(Number(year.clients))
          expect(range.high).toBeGreaterThanOrEqual(Number(year.clients))
          expect(year.from).not.toBe('typed')
        }
      }
      expect(found).toBeGreaterThan(10)
      expect(totals.some((range) => range !== null)).toBe(true)
    }
  })
})
