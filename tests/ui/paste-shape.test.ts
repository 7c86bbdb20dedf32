import { describe, expect, test } from 'vitest'
import type { CellRange } from '#renderer/ui/cell-range.ts'
import { fitShape } from '#renderer/ui/paste-shape.ts'

const grid = { rows: 10, columns: 5 }
const range = (top: number, left: number, bottom = top, right = left): CellRange => ({ top, left, bottom, right })
const block = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `${r},${c}`))

describe('a copied block is laid over the selection as in Excel', () => {
  test('from one cell on', () => {
    const shape = fitShape(block(2, 3), range(1, 1), grid)
    expect(shape.target).toEqual(range(1, 1, 2, 3))
    expect(shape.misfit).toBeUndefined()
    expect(shape.cells.at(-1)).toEqual({ row: 2, column: 3, text: '1,2' })
  })
  test('one copied cell fills the whole selection', () => {
    const shape = fitShape([['7']], range(0, 0, 3, 1), grid)
    expect(shape.cells).toHaveLength(8)
    expect(shape.cells.every((c) => c.text === '7')).toBe(true)
    expect(shape.misfit).toBeUndefined()
  })
  test('one row is repeated down a selection of the same width', () => {
    const shape = fitShape([['a', 'b']], range(2, 1, 4, 2), grid)
    expect(shape.cells.map((c) => c.text)).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    expect(shape.misfit).toBeUndefined()
  })
  test('the same shape fits', () => {
    expect(fitShape(block(2, 2), range(0, 0, 1, 1), grid).misfit).toBeUndefined()
  })
  test('another shape than the selection is shown first', () => {
    const shape = fitShape(block(3, 2), range(0, 0, 1, 1), grid)
    expect(shape.misfit).toBe('other-shape')
    expect(shape.target).toEqual(range(0, 0, 2, 1))
  })
  test('rows beyond the end are left out and counted', () => {
    const shape = fitShape(block(4, 2), range(8, 0), grid)
    expect(shape.misfit).toBe('too-many-rows')
    expect(shape.cells).toHaveLength(4)
    expect(shape.leftOut).toBe(4)
  })
  test('columns beyond the edge are left out and counted', () => {
    const shape = fitShape(block(1, 4), range(0, 3), grid)
    expect(shape.misfit).toBe('too-many-columns')
    expect(shape.leftOut).toBe(2)
  })
  test('nothing copied changes nothing', () => {
    expect(fitShape([], range(0, 0), grid).cells).toEqual([])
  })
})
