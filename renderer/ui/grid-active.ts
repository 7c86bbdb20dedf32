import type { Place } from './cell-range.ts'

/** What of the grid library is asked for the active cell. */
export interface FocusedCell {
  readonly rowIndex: number
  readonly rowPinned?: unknown
  readonly column: { getColId(): string }
}

export interface Range {
  readonly anchor: Place
  readonly head: Place
}

/**
 * The selection as it is at this very moment. The grid library moves its active cell at once but tells of it a moment later; a second key
 * pressed meanwhile must act on the new cell, not on the one that was left.
 */
export function rangeNow(
  known: Range | undefined,
  focused: FocusedCell | null | undefined,
  columns: readonly { readonly id: string }[],
): Range | undefined {
  if (!known || !focused || focused.rowPinned) return known
  const column = columns.findIndex((c) => c.id === focused.column.getColId())
  if (column < 0 || (focused.rowIndex === known.anchor.row && column === known.anchor.column)) return known
  const place = { row: focused.rowIndex, column }
  return { anchor: place, head: place }
}
