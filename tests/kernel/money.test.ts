import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, currencyOfYear, pairIn, type Currency } from '#shared/kernel/money.ts'

describe('one amount in the other currency: 1 EUR = 0.702804 LVL, half up to the minor unit', () => {
  const table: [minor: number, from: Currency, to: Currency, expected: number, working: string][] = [
    [0, 'LVL', 'EUR', 0, '0'],
    [100, 'LVL', 'EUR', 142, '100 / 0.702804 = 142.287…'],
    [702804, 'LVL', 'EUR', 1000000, 'exactly 1 000 000'],
    [1000000, 'EUR', 'LVL', 702804, 'exactly 702 804'],
    [18000, 'LVL', 'EUR', 25612, 'minimum wage 2010: 18000 / 0.702804 = 25611.69…'],
    [250000, 'EUR', 'LVL', 175701, '250000 × 0.702804 = 175701'],
    [125000, 'EUR', 'LVL', 87851, '125000 × 0.702804 = 87850.5, half up'],
    [-125000, 'EUR', 'LVL', -87850, '−87850.5, half up is towards +∞'],
    [500, 'LVL', 'LVL', 500, 'the same currency'],
  ]
  it.each(table)('%d %s in %s = %d (%s)', (minor, currency, to, expected) => {
    expect(convert({ minor, currency }, to)).toEqual({ minor: expected, currency: to })
  })
})

it('the currency of a year changes on 01.01.2014', () => {
  expect([2009, 2013, 2014, 2016].map(currencyOfYear)).toEqual(['LVL', 'LVL', 'EUR', 'EUR'])
})

describe('a total over years is a pair, shown in one currency as the exact sum rounded once', () => {
  const table: [LVL: number, EUR: number, currency: Currency, expected: number, working: string][] = [
    [0, 0, 'EUR', 0, 'nothing'],
    [1, 1, 'EUR', 2, '1 / 0.702804 + 1 = 2.4228…'],
    [100, 200, 'EUR', 342, '142.287 + 200'],
    [100, 200, 'LVL', 241, '100 + 140.5608 = 240.5608'],
    [0, 125000, 'LVL', 87851, '87850.5, half up'],
  ]
  it.each(table)('%d LVL + %d EUR in %s = %d (%s)', (LVL, EUR, currency, expected) => {
    expect(pairIn({ LVL, EUR }, currency)).toEqual({ minor: expected, currency })
  })
  it('there and back is off by at most one minor unit, from LVL by none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (minor) => {
        const back = convert(convert({ minor, currency: 'LVL' }, 'EUR'), 'LVL')
        expect(back.minor).toBe(minor)
        const other = convert(convert({ minor, currency: 'EUR' }, 'LVL'), 'EUR')
        expect(Math.abs(other.minor - minor)).toBeLessThanOrEqual(1)
      }),
      { seed: 20140101 },
    )
  })
})
