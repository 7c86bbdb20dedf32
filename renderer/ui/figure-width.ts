import { shownText } from './cell-text.ts'
import { isNumberLike, type GridColumn, type TotalsRow } from './grid-types.ts'

/** Rows of a long grid are looked at only so far: its figures are of one kind. */
const farEnough = 2000

/** Inter at 13 px with tabular figures, half bold: what a sign takes in pixels, and the cell's own margins. */
const signWidth = 8.4
const narrowSignWidth = 4
const margins = 20

function textWidth(text: string): number {
  let width = margins
  for (const sign of text) width += /[\s.,–\u202f\u00a0]/.test(sign) ? narrowSignWidth : signWidth
  return width
}

/**
 * How wide a column must be at normal size so that no figure in it is cut: half a number is a wrong number. Texts and choices may be
 * cut, their tooltip shows them whole; they answer 0.
 */
export function figureWidth<Row>(column: GridColumn<Row>, rows: readonly Row[], totals: readonly TotalsRow[]): number {
  if (!isNumberLike(column.kind) || column.render) return 0
  let widest = 0
  for (const row of rows.slice(0, farEnough)) {
    const text = shownText(column, row)
    // Measuring costs more than comparing: a shorter text is not wider by more than its signs could make it.
    if (text.length * signWidth + margins > widest) widest = Math.max(widest, textWidth(text))
  }
  for (const total of totals) widest = Math.max(widest, textWidth(total.cells[column.id]?.text ?? ''))
  return Math.ceil(widest)
}
