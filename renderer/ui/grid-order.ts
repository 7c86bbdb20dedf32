import { compareTexts } from '#shared/kernel/collation.ts'
import { shownText } from './cell-text.ts'
import { isNumberLike, type GridColumn } from './grid-types.ts'

/** By size or by the Latvian alphabet; what is not known stands last in both directions. */
export function compareRows<Row>(column: GridColumn<Row>, a: Row, b: Row, descending: boolean): number {
  const x = rankOf(column, a)
  const y = rankOf(column, b)
  if (x === undefined || y === undefined) {
    const last = descending ? -1 : 1
    return x === y ? 0 : x === undefined ? last : -last
  }
  return typeof x === 'number' && typeof y === 'number' ? x - y : compareTexts(String(x), String(y))
}

function rankOf<Row>(column: GridColumn<Row>, row: Row): number | string | undefined {
  const value = column.value(row)
  if (value === null || value === 'unknown' || value === '') return undefined
  if (!isNumberLike(column.kind)) return column.kind === 'choice' ? shownText(column, row) : value
  if (value === 'not-planned') return -1
  return value === 'not-limited' ? Infinity : value
}
