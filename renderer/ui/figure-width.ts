import { shownText } from './cell-text.ts'
import { isNumberLike, type GridColumn, type TotalsRow } from './grid-types.ts'

/** Rows of a long grid are looked at only so far: its figures are of one kind. */
const farEnough = 2000

/** Inter at 13 px with tabular figures, as wide as it gets in bold: what a sign takes in pixels, and the cell's own margins. */
const signWidth = 8.5
const narrowSignWidth = 3.6
const wideSignWidth = 11
const widestSignWidth = 13.2
const margins = 18

/** Figures among words: amounts with their signs and currencies, dates; not "S01 Aprūpe mājās". */
const figures = /^(?:[\d\s.,–−+≥≤€%\u202f\u00a0]|Ls)+$/

function widthOfSign(sign: string): number {
  if (/[\s.,\u202f\u00a0]/.test(sign)) return narrowSignWidth
  if (sign === '%' || sign === '∞') return widestSignWidth
  return sign === '≥' || sign === '≤' ? wideSignWidth : signWidth
}

function textWidth(text: string): number {
  let width = margins
  for (const sign of text) width += widthOfSign(sign)
  return width
}

function isFigure(text: string): boolean {
  return /\d/.test(text) && figures.test(text)
}

/** What a cell shows where that is known beforehand: its text, or what is drawn instead of it when that is text too. */
function textOf<Row>(column: GridColumn<Row>, row: Row): string {
  if (!column.render) return shownText(column, row)
  const drawn = column.render(row)
  return typeof drawn === 'string' || typeof drawn === 'number' ? String(drawn) : ''
}

/**
 * How wide a column must be at normal size so that no figure in it is cut, in no row and not in the totals: half a number is a wrong
 * number. Words and choices may be cut, their tooltip shows them whole; a column without figures answers 0.
 */
export function figureWidth<Row>(column: GridColumn<Row>, rows: readonly Row[], totals: readonly TotalsRow[]): number {
  let widest = 0
  const consider = (text: string, mayBeWords: boolean): void => {
    // Measuring costs more than comparing: a shorter text is not wider by more than its signs could make it.
    if (text.length * widestSignWidth + margins <= widest) return
    if (mayBeWords && !isFigure(text)) return
    widest = Math.max(widest, textWidth(text))
  }
  const isNumber = isNumberLike(column.kind)
  if (column.kind !== 'choice') {
    for (const row of rows.slice(0, farEnough)) consider(textOf(column, row), !isNumber)
  }
  for (const total of totals) consider(total.cells[column.id]?.text ?? '', !isNumber)
  return widest === 0 ? 0 : Math.ceil(widest)
}
