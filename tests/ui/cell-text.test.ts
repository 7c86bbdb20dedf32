import { describe, expect, test } from 'vitest'
import { plainText, readText, shownText, type ReadText } from '#renderer/ui/cell-text.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { column, row } from './grid-fixture.ts'

const nbsp = (text: string): string => text.replaceAll('_', '\u00a0')
const share: GridColumn<{ readonly v: number }> = { id: 's', title: 's', kind: 'percent', value: (r) => r.v }

describe('a cell shows', () => {
  test('not known as nothing, not planned as a dash, zero as 0', () => {
    expect(shownText(column('2012'), row('S02'))).toBe('')
    expect(shownText(column('2012'), row('S03'))).toBe('–')
    expect(shownText(column('2012'), row('S01'), 0)).toBe('0')
    expect(shownText(column('2012'), row('S01'), 'not-limited')).toBe('∞')
  })
  test('grouped numbers, money without its sign, choices by their words', () => {
    expect(shownText(column('2012'), row('S01'), 1234567)).toBe(nbsp('1_234_567'))
    expect(shownText(column('cost'), row('S01'))).toBe(nbsp('18_420,00'))
    expect(shownText(column('method'), row('S01'))).toBe('tendence')
    expect(shownText(column('method'), row('S02'))).toBe('')
    expect(shownText(share, { v: 0.219 })).toBe(nbsp('21,9_%'))
  })
})

describe('a cell is copied and edited', () => {
  test('without grouping and in full precision', () => {
    expect(plainText(column('cost'), row('S01'))).toBe('18420,00')
    expect(plainText(share, { v: 0.05125 })).toBe('5,125%')
    expect(plainText(column('2012'), row('S02'))).toBe('')
    expect(plainText(column('2012'), row('S03'))).toBe('–')
  })
})

describe('a typed text means', () => {
  const read = (id: string, typed: string): ReadText => readText(column(id), row('S01'), typed, 'ask')
  const table: readonly [column: string, typed: string, entry: unknown][] = [
    ['2012', '45', { kind: 'number', value: 45 }],
    ['2012', ' 1 234 ', { kind: 'number', value: 1234 }],
    ['2012', '?', { kind: 'unknown' }],
    ['2012', 'Nav zināma', { kind: 'unknown' }],
    ['2012', 'not known', { kind: 'unknown' }],
    ['2012', 'netiek plānots', { kind: 'not-planned' }],
    ['2012', 'Not planned', { kind: 'not-planned' }],
    ['2012', '-', { kind: 'not-planned' }],
    ['2012', '–', { kind: 'not-planned' }],
    ['2012', '', { kind: 'clear' }],
    ['2012', '\u00a0', { kind: 'clear' }],
    ['cost', '2,32', { kind: 'number', value: 232 }],
    ['cost', '1 234,50 Ls', { kind: 'number', value: 123450 }],
    ['method', 'tendence', { kind: 'text', value: 'trend' }],
    ['method', 'DEMO', { kind: 'text', value: 'demographic' }],
    ['method', 'ievadita', { kind: 'text', value: 'typed' }],
    ['name', ' Aprūpe  ', { kind: 'text', value: 'Aprūpe' }],
  ]
  test.each(table)('%s: %j', (id, typed, entry) => {
    expect(read(id, typed)).toEqual({ kind: 'entry', entry })
  })
  test.each([
    ['2012', 'abc', 'not-a-number'],
    ['2012', '4,5', 'not-whole'],
    ['cost', '0,125', 'too-many-decimals'],
    ['cost', '5 €', 'other-currency'],
    ['2012', 'unlimited', 'no-not-limited'],
    ['cost', 'netiek plānota', 'no-not-planned'],
    ['cost', '-', 'no-not-planned'],
    ['method', 'nekas', 'not-an-option'],
    ['method', '?', 'no-unknown'],
  ])('%s: %j is refused as %s', (id, typed, why) => {
    expect(read(id, typed)).toMatchObject({ kind: 'refused', refusal: { why } })
  })
  test('1,234 is asked about', () => {
    expect(read('2012', '1,234')).toEqual({ kind: 'ambiguous', asDecimal: 1.234, asThousands: 1234 })
  })
  test('a share is the figure as written, without a binary tail', () => {
    const typed = (text: string): ReadText => readText(share, { v: 0 }, text, 'ask')
    expect(typed('21,9 %')).toEqual({ kind: 'entry', entry: { kind: 'number', value: 0.219 } })
    expect(typed('0,07')).toEqual({ kind: 'entry', entry: { kind: 'number', value: 0.0007 } })
    expect(typed('7')).toEqual({ kind: 'entry', entry: { kind: 'number', value: 0.07 } })
  })
})

describe('what the contract would refuse is refused before it is sent, with the limit in words', () => {
  const limited = { ...column('2012'), min: 0, max: 9_999_999, allowsNotLimited: true }
  const price = { ...column('cost'), max: 100_000_000_000 }
  const name = { ...column('name'), longest: 200 }
  test.each([
    [limited, '10000000', { why: 'too-large', limit: nbsp('9_999_999') }],
    [limited, '-5', { why: 'too-small', limit: '0' }],
    [price, '99999999999999', { why: 'too-large', limit: nbsp('1_000_000_000,00') }],
    [name, 'a'.repeat(201), { why: 'too-long', length: 201, longest: 200 }],
  ] as const)('%#', (limits, typed, refusal) => {
    expect(readText(limits, row('S01'), typed, 'ask')).toEqual({ kind: 'refused', refusal })
  })
  test('and a capacity without a limit may be said in words', () => {
    for (const typed of ['*', '∞', 'nav ierobežota', 'Neierobežots', 'unlimited']) {
      expect(readText(limited, row('S01'), typed, 'ask')).toEqual({ kind: 'entry', entry: { kind: 'not-limited' } })
    }
  })
})
