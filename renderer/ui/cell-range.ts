/** A place in the grid as shown: row and column counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** A rectangle of cells, both ends included. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The rectangle between the cell where the selection began and the one it was drawn to. */
export function rangeBetween(anchor: Place, head: Place): CellRange {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  }
}

export function rowsOf(range: CellRange): number {
  return range.bottom - range.top + 1
}

export function columnsOf(range: CellRange): number {
  return range.right - range.left + 1
}

export function isSingle(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right
}

export function contains(range: CellRange, place: Place): boolean {
  return (
    place.row >= range.top && place.row <= range.bottom && place.column >= range.left && place.column <= range.right
  )
}

/** A place kept inside a grid of so many rows and columns. */
export function clamp(place: Place, rows: number, columns: number): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  }
}

export function sameRange(a: CellRange | undefined, b: CellRange | undefined): boolean {
  if (!a || !b) return a === b
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right
}
