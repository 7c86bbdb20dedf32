import { describe, expect, test } from 'vitest'
import { formatNumber, formatPercent, plainNumber } from '#shared/kernel/number-text.ts'

/** The tables show `_` for the non-breaking space. */
const nbsp = (text: string): string => text.replaceAll('_', '\u00a0')

describe('numbers are grouped always, with a comma', () => {
  const table: readonly [n: number, decimals: number | undefined, written: string][] = [
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [999, undefined, '999'],
    [1234, undefined, '1_234'],
    [1234.5, undefined, '1_234,5'],
    [-1234567, undefined, '−1_234_567'],
    [52.4, 1, '52,4'],
    [3, 2, '3,00'],
    [2.5, 0, '3'],
    [-0.004, 2, '0,00'],
  ]
  test.each(table)('%d with %s decimals is %s', (n, decimals, written) => {
    expect(formatNumber(n, decimals === undefined ? {} : { decimals })).toBe(nbsp(written))
  })
  test('differences show their sign', () => {
    expect(formatNumber(7, { signed: true })).toBe('+7')
    expect(formatNumber(-7, { signed: true })).toBe('−7')
    expect(formatNumber(0, { signed: true })).toBe('0')
  })
  test('nothing but numbers is written', () => {
    expect(() => formatNumber(NaN)).toThrow(RangeError)
  })
})

test('shares are written as per cent', () => {
  expect(formatPercent(0.219)).toBe(nbsp('21,9_%'))
  expect(formatPercent(0.07, {})).toBe(nbsp('7_%'))
})

test('for other programs: a comma, no groups, a plain hyphen', () => {
  expect(plainNumber(1234567.25)).toBe('1234567,25')
  expect(plainNumber(-3)).toBe('-3')
  expect(plainNumber(1e21)).toBe('1000000000000000000000')
})
