import { describe, expect, test } from 'vitest'
import { parseNumber } from '#shared/kernel/number-parse.ts'

const nbsp = '\u00a0'
const thin = '\u2009'
const narrow = '\u202f'

describe('a typed number is read in Latvian and in English writing', () => {
  const table: readonly [typed: string, value: number, decimals: number][] = [
    ['0', 0, 0],
    ['7', 7, 0],
    ['0012', 12, 0],
    ['1 234,5', 1234.5, 1],
    ['1234.5', 1234.5, 1],
    [`1${nbsp}234,5`, 1234.5, 1],
    [`1${thin}234${thin}567`, 1234567, 0],
    [`1${narrow}234`, 1234, 0],
    ['1’234.50', 1234.5, 2],
    ["1'234", 1234, 0],
    ['1.234,5', 1234.5, 1],
    ['1,234.5', 1234.5, 1],
    ['1.234.567', 1234567, 0],
    ['1,234,567', 1234567, 0],
    ['1.234.567,89', 1234567.89, 2],
    ['0,125', 0.125, 3],
    ['1234,567', 1234.567, 3],
    ['1 234,567', 1234.567, 3],
    ['1,2345', 1.2345, 4],
    [',5', 0.5, 1],
    ['5,', 5, 0],
    ['+4', 4, 0],
    ['-4', -4, 0],
    ['−4,5', -4.5, 1],
    ['–4', -4, 0],
    ['-0', 0, 0],
    ['1 234,50 Ls', 1234.5, 2],
    ['12 €', 12, 0],
    ['€ 12', 12, 0],
    ['21,9 %', 21.9, 1],
    ['  58  ', 58, 0],
  ]
  test.each(table)('%j is %d with %d decimals', (typed, value, decimals) => {
    expect(parseNumber(typed)).toEqual({ kind: 'number', value, decimals })
  })
})

describe('one separator before exactly three digits is asked about, once', () => {
  const table: readonly [typed: string, asDecimal: number, asThousands: number][] = [
    ['1,234', 1.234, 1234],
    ['1.234', 1.234, 1234],
    ['12,345', 12.345, 12345],
    ['123.456', 123.456, 123456],
    ['-1,234', -1.234, -1234],
    ['1,234 Ls', 1.234, 1234],
  ]
  test.each(table)('%j is %d or %d', (typed, asDecimal, asThousands) => {
    expect(parseNumber(typed)).toEqual({ kind: 'ambiguous', asDecimal, asThousands })
    expect(parseNumber(typed, { ambiguous: 'decimal' })).toMatchObject({ kind: 'number', value: asDecimal })
    expect(parseNumber(typed, { ambiguous: 'thousands' })).toMatchObject({ kind: 'number', value: asThousands })
  })
})

describe('what is no number is not turned into one', () => {
  test.each([
    '',
    ' ',
    '-',
    '–',
    '?',
    'abc',
    '12 34',
    '1 2345',
    '1,23,456',
    '1.2.3',
    '1,234.5.6',
    '1e5',
    '12a',
    'S01',
    '12.03.2012.',
    '1 234 56',
  ])('%j', (typed) => {
    expect(parseNumber(typed)).toEqual({ kind: 'not-a-number' })
  })
})
