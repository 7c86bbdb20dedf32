import { describe, expect, test } from 'vitest'
import { formatMoney, parseMoney } from '#shared/kernel/money-text.ts'

const nbsp = (text: string): string => text.replaceAll('_', '\u00a0')

describe('money is written with two decimals and its sign', () => {
  const table: readonly [minor: number, currency: 'LVL' | 'EUR', written: string][] = [
    [123450, 'LVL', '1_234,50_Ls'],
    [123450, 'EUR', '1_234,50_€'],
    [0, 'LVL', '0,00_Ls'],
    [5, 'LVL', '0,05_Ls'],
    [-5, 'EUR', '−0,05_€'],
    [900719925474099, 'EUR', '9_007_199_254_740,99_€'],
  ]
  test.each(table)('%d %s', (minor, currency, written) => {
    expect(formatMoney(minor, currency)).toBe(nbsp(written))
  })
  test('without santīmi, rounded half up', () => {
    expect(formatMoney(631820049, 'LVL', { whole: true })).toBe(nbsp('6_318_200_Ls'))
    expect(formatMoney(150, 'LVL', { whole: true, bare: true })).toBe('2')
    expect(formatMoney(-150, 'LVL', { whole: true, bare: true })).toBe('−1')
  })
  test('a difference shows its sign', () => {
    expect(formatMoney(1124000, 'LVL', { signed: true })).toBe(nbsp('+11_240,00_Ls'))
  })
  test('a fraction of a santīms is a mistake of ours', () => {
    expect(formatMoney(9_999_999_999_999_900, 'LVL').replaceAll(/\s/g, ' ')).toBe('99 999 999 999 999,00 Ls')
    expect(() => formatMoney(0.5, 'LVL')).toThrow(RangeError)
  })
})

describe('a typed amount is read exactly', () => {
  test.each([
    ['2,32', 232, undefined],
    ['1 234,50 Ls', 123450, 'LVL'],
    ['18420 €', 1842000, 'EUR'],
    ['0.07', 7, undefined],
    ['-3,5', -350, undefined],
    ['1,15', 115, undefined],
  ] as const)('%j', (typed, minor, currency) => {
    expect(parseMoney(typed)).toEqual({ kind: 'money', minor, currency })
  })
  test('a third decimal is refused, not rounded away', () => {
    expect(parseMoney('0,125')).toEqual({ kind: 'too-precise' })
  })
  test('1,234 is asked about', () => {
    expect(parseMoney('1,234').kind).toBe('ambiguous')
    expect(parseMoney('1,234', { ambiguous: 'thousands' })).toMatchObject({ kind: 'money', minor: 123400 })
  })
})
