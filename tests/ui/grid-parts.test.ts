import { describe, expect, test } from 'vitest'
import { hasWord, lookOf, packLook, unpackLook } from '#renderer/ui/cell-look.ts'
import { clamp, rangeBetween } from '#renderer/ui/cell-range.ts'
import { freezeColumns } from '#renderer/ui/grid-columns.ts'
import { keyIntent } from '#renderer/ui/grid-keys.ts'
import { compareRows } from '#renderer/ui/grid-order.ts'
import { statusOf } from '#renderer/ui/grid-status.ts'
import { translator } from '#renderer/ui/language-context.tsx'
import { PendingCells } from '#renderer/ui/pending-cells.ts'
import { column, columns, row, rows, surfaceOf } from './grid-fixture.ts'

const key = (name: string, held: Partial<{ ctrlKey: boolean; shiftKey: boolean; altKey: boolean }> = {}) =>
  keyIntent({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

describe('keys', () => {
  const last = { row: 21, column: 9 }
  const moved = (name: string, held: Parameters<typeof key>[1], from = { row: 3, column: 4 }) => {
    const intent = key(name, held)
    return intent?.kind === 'move' ? { ...intent.to(from, last), extend: intent.extend } : undefined
  }
  test('plain arrows, Tab, F2 and letters are the grid library’s', () => {
    for (const name of ['ArrowDown', 'Tab', 'F2', 'a', '5', '?', 'Escape']) expect(key(name)).toBeUndefined()
  })
  test('Shift extends, Ctrl goes to the edge', () => {
    expect(moved('ArrowDown', { shiftKey: true })).toEqual({ row: 4, column: 4, extend: true })
    expect(moved('ArrowLeft', { shiftKey: true, ctrlKey: true })).toEqual({ row: 3, column: 0, extend: true })
    expect(moved('Home', {})).toEqual({ row: 3, column: 0, extend: false })
    expect(moved('End', { ctrlKey: true })).toEqual({ row: 21, column: 9, extend: false })
  })
  test('Delete clears, Ctrl+D fills, Ctrl+A takes all, Enter opens', () => {
    expect(key('Delete')).toEqual({ kind: 'clear' })
    expect(key('d', { ctrlKey: true })).toEqual({ kind: 'fill-down' })
    expect(key('a', { ctrlKey: true })).toEqual({ kind: 'all' })
    expect(key('Enter')).toEqual({ kind: 'open' })
    expect(key('d', { ctrlKey: true, altKey: true })).toBeUndefined()
  })
})

test('a range is the same whichever corner it began at, and stays inside', () => {
  expect(rangeBetween({ row: 5, column: 1 }, { row: 2, column: 3 })).toEqual({ top: 2, bottom: 5, left: 1, right: 3 })
  expect(clamp({ row: -3, column: 99 }, 10, 4)).toEqual({ row: 0, column: 3 })
})

describe('the look of a cell', () => {
  const typed = { ...column('2012'), state: () => ({ typed: true, tone: 'explain' as const, note: 'pārsniedz jaudu' }) }
  test('goes through one comparable text unharmed', () => {
    const look = lookOf(typed, row('S01'), undefined)
    expect(unpackLook(packLook(look))).toEqual({ text: '58', words: ['typed', 'explain'], note: 'pārsniedz jaudu' })
  })
  test('words are found among the words only, not in text or note', () => {
    const packed = packLook({ text: ' typed ', words: ['muted'], note: ' typed ' })
    expect(hasWord(packed, 'typed')).toBe(false)
    expect(hasWord(packed, 'muted')).toBe(true)
  })
  test('an entry shows before it is answered; a cleared cell waits for the host', () => {
    expect(lookOf(column('2012'), row('S01'), { kind: 'number', value: 60 }).text).toBe('60')
    expect(lookOf(column('2012'), row('S01'), { kind: 'unknown' }).words).toContain('unknown')
    expect(lookOf(column('2012'), row('S01'), { kind: 'clear' }).text).toBe('58')
  })
})

describe('entries that the host has not answered', () => {
  const edit = { rowId: 'S01', columnId: '2012', entry: { kind: 'number', value: 60 } } as const
  test('go back when refused', () => {
    const pending = new PendingCells(() => undefined)
    pending.add([edit])
    expect(pending.entryOf('S01', '2012')).toBe(edit.entry)
    pending.settle([edit], false)
    expect(pending.entryOf('S01', '2012')).toBeUndefined()
  })
  test('stay when accepted until new rows come; a later entry survives the answer to an earlier one', () => {
    const pending = new PendingCells(() => undefined)
    const later = { ...edit, entry: { kind: 'number', value: 61 } } as const
    pending.add([edit])
    pending.add([later])
    pending.settle([edit], false)
    expect(pending.entryOf('S01', '2012')).toBe(later.entry)
    pending.settle([later], true)
    expect(pending.entryOf('S01', '2012')).toBe(later.entry)
    pending.dropSettled()
    expect(pending.entryOf('S01', '2012')).toBeUndefined()
  })
})

describe('order', () => {
  const order = (id: string, descending: boolean): string[] =>
    [...rows].sort((a, b) => compareRows(column(id), a, b, descending) * (descending ? -1 : 1)).map((r) => r.code)
  test('what is not known is last both ways', () => {
    expect(order('2012', false)).toEqual(['S03', 'S01', 'S02'])
    expect(order('2012', true)).toEqual(['S01', 'S03', 'S02'])
  })
})

describe('the status line', () => {
  const t = translator('lv')
  const props = { rowId: (r: { code: string }) => r.code, onEdit: () => Promise.resolve({ ok: true } as const) }
  const left = (top: number, bottom: number, from: number, to: number): string | undefined =>
    statusOf(surfaceOf({ top, bottom, left: from, right: to }), props, t)?.left.replaceAll('\u2003', ' | ')
  test('says place, count, sum and how many are known', () => {
    expect(left(0, 0, 2, 2)).toBe('S01 · 2012 | Atlasīts 1 | summa 58')
    expect(left(0, 2, 2, 2)).toBe('S01 · 2012 | Atlasīts 3 | summa 58 | zināmi 2 no 3')
    expect(left(0, 0, 3, 3)).toBe('S01 · Izmaksas | Atlasīts 1 | summa 18\u00a0420,00\u00a0Ls')
  })
  test('gives no sum of clients and money together', () => {
    expect(left(0, 0, 2, 3)).toBe('S01 · 2012 | Atlasīts 2')
  })
})

describe('the frozen column', () => {
  const shown = [
    { id: 'name', width: 300 },
    { id: 'method', width: 110 },
    { id: '2012', width: 54 },
    { id: 'cost', width: 92 },
  ]
  const growing = columns.map((c) => (c.id === 'name' ? { ...c, grow: true, width: 200 } : c))
  test('grows when there is room, is pinned when there is not', () => {
    expect(freezeColumns(shown, growing, 800, 1, false)).toEqual([{ colId: 'name', pinned: null, flex: 1 }])
    expect(freezeColumns(shown, growing, 400, 1, false)).toEqual([
      { colId: 'name', pinned: 'left', flex: null, width: 200 },
    ])
  })
  test('keeps the width that the person chose', () => {
    expect(freezeColumns(shown, growing, 800, 1, true)).toEqual([{ colId: 'name', pinned: null }])
  })
})
