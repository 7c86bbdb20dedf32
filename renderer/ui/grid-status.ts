import { formatMoney } from '#shared/kernel/money-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { isSingle, type CellRange } from './cell-range.ts'
import { currencyIn, isEditable } from './cell-text.ts'
import { eachCell, type GridSurface } from './grid-surface.ts'
import { isNumberLike, type CellKind, type GridProps } from './grid-types.ts'
import type { Translate } from './language-context.tsx'
import type { GridStatus } from './page.tsx'
import { uiText } from './ui-text.ts'

interface Tally {
  cells: number
  /** Cells that hold figures; years are labels, not figures. */
  figures: number
  known: number
  sum: number
  whole: boolean
  readonly kinds: Set<CellKind>
  readonly currencies: Set<Currency>
}

export function tally<Row>(surface: GridSurface<Row>, range: CellRange): Readonly<Tally> {
  const t: Tally = { cells: 0, figures: 0, known: 0, sum: 0, whole: true, kinds: new Set(), currencies: new Set() }
  eachCell(surface, range, (row, column) => {
    t.cells++
    if (!isNumberLike(column.kind) || column.kind === 'year') return
    t.figures++
    const value = column.value(row)
    if (value === 'not-planned') t.known++
    if (typeof value !== 'number') return
    t.known++
    t.sum += value
    t.whole &&= Number.isInteger(value)
    t.kinds.add(column.kind)
    if (column.kind === 'money') t.currencies.add(currencyIn(column, row))
  })
  return t
}

/** The sum in words; undefined where it would be a number without a meaning: mixed kinds or currencies, shares, nothing known. */
export function sumText({ known, sum, whole, kinds, currencies }: Readonly<Tally>): string | undefined {
  if (known === 0 || kinds.has('percent') || currencies.size > 1) return undefined
  if (!kinds.has('money')) return formatNumber(Number(sum.toPrecision(14)), whole ? { decimals: 0 } : {})
  const [currency] = currencies
  return kinds.size === 1 && currency ? formatMoney(sum, currency) : undefined
}

/** What the status line says about the selection: where, how many, their sum, and how many of them are known. */
export function statusOf<Row>(
  surface: GridSurface<Row>,
  props: Pick<GridProps<Row>, 'rowName' | 'rowId' | 'onEdit' | 'onOpen'>,
  t: Translate,
): GridStatus | undefined {
  const range = surface.selection()
  const first = range && surface.rowAt(range.top)
  const column = range && surface.columns()[range.left]
  if (!range || first === undefined || !column) return undefined

  const count = tally(surface, range)
  const sum = sumText(count)
  const parts = [`${(props.rowName ?? props.rowId)(first)} · ${column.title}`, t(uiText.selected, count.cells)]
  if (sum !== undefined) parts.push(t(uiText.sum, sum))
  if (count.figures > 1 && count.known < count.figures) parts.push(t(uiText.known, count.known, count.figures))
  const editable = props.onEdit !== undefined && isEditable(column, first)
  const right = editable ? uiText.keysEdit : props.onOpen && isSingle(range) ? uiText.keysOpen : uiText.keysRead
  return { left: parts.join('\u2003'), right: t(right) }
}
