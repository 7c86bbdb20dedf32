import { columnsOf, isSingle, rowsOf, type CellRange, type Place } from './cell-range.ts'

/** Where each copied cell goes. */
export interface Placed extends Place {
  readonly text: string
}

export interface PasteShape {
  readonly cells: readonly Placed[]
  /** The rectangle that is written. */
  readonly target: CellRange
  /** Why a person should look before it happens; undefined when the shape fits. */
  readonly misfit: 'too-many-rows' | 'too-many-columns' | 'other-shape' | undefined
  /** Copied cells that have no place. */
  readonly leftOut: number
}

/**
 * Lays a copied block over the selection as Excel does: from the first cell on; one copied cell, or a block that divides the selection
 * evenly, fills all of it. What reaches beyond the grid is left out and said.
 */
export function fitShape(
  block: readonly (readonly string[])[],
  selection: CellRange,
  grid: { readonly rows: number; readonly columns: number },
): PasteShape {
  const height = block.length
  const width = block[0]?.length ?? 0
  if (height === 0 || width === 0) return { cells: [], target: selection, misfit: undefined, leftOut: 0 }

  const repeats = !isSingle(selection) && rowsOf(selection) % height === 0 && columnsOf(selection) % width === 0
  const wantedRows = repeats ? rowsOf(selection) : height
  const wantedColumns = repeats ? columnsOf(selection) : width
  const rows = Math.min(wantedRows, grid.rows - selection.top)
  const columns = Math.min(wantedColumns, grid.columns - selection.left)

  const cells: Placed[] = []
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const text = block[r % height]?.[c % width] ?? ''
      cells.push({ row: selection.top + r, column: selection.left + c, text })
    }
  }
  const misfit =
    rows < wantedRows
      ? 'too-many-rows'
      : columns < wantedColumns
        ? 'too-many-columns'
        : !repeats && !isSingle(selection)
          ? 'other-shape'
          : undefined
  return {
    cells,
    target: {
      top: selection.top,
      left: selection.left,
      bottom: selection.top + rows - 1,
      right: selection.left + columns - 1,
    },
    misfit,
    leftOut: wantedRows * wantedColumns - cells.length,
  }
}
