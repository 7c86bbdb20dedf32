import { describe, expect, it } from 'vitest'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { exactText } from '#shared/kernel/exact.ts'
import type { LineIndex } from '#shared/costing/costing.ts'
import { employerFactorIn, indexIn, preparePrices, type Priced } from '#shared/costing/costing-index.ts'
import { caseSeries } from './costing-cases.ts'
import { programmeSeries } from './costing-region.ts'

const x = exactArithmetic
const text = (value: ReturnType<typeof x.given>) => (x.read(value) === 'unknown' ? 'unknown' : exactText(value))

/** Prices +10 % in 2011, −20 % in 2012, +50 % in 2013, 0 in 2014; wages 500, 600, 750, 600, 900 EUR from 2010. */
describe('index(p → y), a pure number', () => {
  const table: [index: LineIndex, from: number | null, to: number, value: string, working: string][] = [
    ['cpi', 2010, 2011, '1.1', '1 + 10 %'],
    ['cpi', 2010, 2012, '0.88', '1.1 × 0.8'],
    ['cpi', 2010, 2014, '1.32', '1.1 × 0.8 × 1.5 × 1'],
    ['cpi', 2013, 2011, '5/6', '1 / (0.8 × 1.5) = 1 / 1.2'],
    ['cpi', 2012, 2012, '1', 'the same year'],
    ['cpi', 2030, 2030, '1', 'the same year, outside the series'],
    ['cpi', 2009, 2011, 'unknown', 'the change of 2010 is not in the series'],
    ['cpi', 2014, 2015, 'unknown', 'the change of 2015 is not in the series'],
    ['cpi', 2015, 2014, 'unknown', 'nor backwards'],
    ['cpi', null, 2014, 'unknown', 'the year of the price is not known'],
    ['cpi', 1, 999999, 'unknown', 'far outside'],
    ['wage', 2010, 2012, '1.5', '750 / 500'],
    ['wage', 2012, 2010, '2/3', '500 / 750'],
    ['wage', 2009, 2012, 'unknown', 'no wage of 2009'],
    ['wage', 2012, 2015, 'unknown', 'no wage of 2015'],
    ['none', 2010, 2014, '1', 'no index'],
    ['none', null, 2014, '1', 'no index needs no year of the price'],
  ]
  it.each(table)('%s %s → %d = %s (%s)', (index, from, to, value) => {
    expect(text(indexIn(x, caseSeries, index, from, to))).toBe(value)
  })
})

describe('1 + employer rate(y)', () => {
  it.each([[2013, '1.25'], [2014, '1.2'], [2015, 'unknown']] as const)('%d: %s', (year, value) => {
    expect(text(employerFactorIn(x, caseSeries, year))).toBe(value)
  }) // prettier-ignore
})

describe("the programme's own series", () => {
  // consumer prices: 2011 +4.4 %, 2012 +2.3 %; 1.044 × 1.023. Average gross wage: 859 EUR in 2016, 633 EUR in 2010.
  const table: [index: LineIndex, from: number, to: number, value: string][] = [
    ['cpi', 2010, 2012, '1.068012'],
    ['cpi', 2009, 2010, '0.989'],
    ['cpi', 2008, 2009, '1.035'],
    ['cpi', 2016, 2017, 'unknown'],
    ['wage', 2010, 2016, '859/633'],
  ]
  it.each(table)('%s %d → %d = %s', (index, from, to, value) => {
    expect(text(indexIn(x, programmeSeries(), index, from, to))).toBe(value)
  })
  it('what brings a price to a year is index, months and employer’s part in one', () => {
    const prices = preparePrices(programmeSeries())
    const plain = { category: 'other', index: 'cpi', priceYear: 2010 } as const
    const exact = (line: Priced, year: number) => prices.bring(line)(year)?.exact ?? x.given('unknown')
    for (const index of ['cpi', 'wage', 'none'] as const) {
      for (let from = 2008; from <= 2017; from++) {
        for (let to = 2010; to <= 2016; to++) {
          const line = { ...plain, index, priceYear: from } as const
          const factor = indexIn(x, prices.series, index, from, to)
          expect(exact(line, to)).toEqual(factor)
          const pay = x.product([x.given(12), factor, employerFactorIn(x, prices.series, to)])
          expect(exact({ ...line, category: 'pay' }, to)).toEqual(pay)
        }
      }
    }
    // 2010 → 2010: 1. With pay: 12 × 1.2409.
    expect(exactText(exact(plain, 2010))).toBe('1')
    expect(exactText(exact({ ...plain, category: 'pay' }, 2010))).toBe('14.8908')
    expect(prices.bring({ ...plain, priceYear: 1950 })(2012)).toBeUndefined()
    expect(prices.bring({ ...plain, priceYear: null })(2012)).toBeUndefined()
    expect(prices.bring(plain)).toBe(prices.bring({ ...plain }))
  })
})
