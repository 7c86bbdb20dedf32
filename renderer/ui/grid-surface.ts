import type { CellRange } from './cell-range.ts'
import type { GridColumn } from './grid-types.ts'

/** The grid as the selection, the clipboard and the keys see it: rows and columns in the order on the screen. */
export interface GridSurface<Row> {
  readonly rowCount: () => number
  readonly rowAt: (index: number) => Row | undefined
  readonly columns: () => readonly GridColumn<Row>[]
  readonly selection: () => CellRange | undefined
}

/** Calls `visit` for every cell of a rectangle, row by row. */
export function eachCell<Row>(
  surface: GridSurface<Row>,
  range: CellRange,
  visit: (row: Row, column: GridColumn<Row>, rowIndex: number, columnIndex: number) => void,
): void {
  const columns = surface.columns()
  for (let r = range.top; r <= range.bottom; r++) {
    const row = surface.rowAt(r)
    if (row === undefined) continue
    for (let c = range.left; c <= range.right; c++) {
      const column = columns[c]
      if (column) visit(row, column, r, c)
    }
  }
}
