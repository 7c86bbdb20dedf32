import { formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { isSingle } from './cell-range.ts'
import { currencyIn, isEditable } from './cell-text.ts'
import { eachCell, type GridSurface } from './grid-surface.ts'
import { isNumberLike, type GridProps } from './grid-types.ts'
import type { Translate } from './language-context.tsx'
import type { GridStatus } from './page.tsx'
import { uiText } from './ui-text.ts'

/** What the status line says about the selection: where, how many, their sum, and how many of them are known. */
export function statusOf<Row>(
  surface: GridSurface<Row>,
  props: Pick<GridProps<Row>, 'rowName' | 'rowId' | 'onEdit' | 'onOpen'>,
  t: Translate,
): GridStatus | undefined {
  const range = surface.selection()
  if (!range) return undefined
  const first = surface.rowAt(range.top)
  const column = surface.columns()[range.left]
  if (first === undefined || !column) return undefined

  let cells = 0
  let figures = 0
  let known = 0
  let sum = 0
  let whole = true
  const monies = new Set<string>()
  const sums = new Set<string>()
  eachCell(surface, range, (row, c) => {
    cells++
    if (!isNumberLike(c.kind) || c.kind === 'year') return
    figures++
    const value = c.value(row)
    if (value === 'not-planned') known++
    if (typeof value !== 'number') return
    known++
    sum += value
    whole &&= Number.isInteger(value)
    sums.add(c.kind)
    if (c.kind === 'money') monies.add(currencyIn(c, row))
  })

  const name = (props.rowName ?? props.rowId)(first)
  const parts = [`${name} · ${column.title}`, t(uiText.selected, cells)]
  // Sums of mixed kinds or currencies would be a number without a meaning.
  const currency = monies.size === 1 ? [...monies][0] : undefined
  const summable =
    figures > 0 && known > 0 && !sums.has('percent') && (sums.size === 1 || !sums.has('money')) && monies.size < 2
  if (summable) {
    const shown =
      currency === 'LVL' || currency === 'EUR'
        ? formatMoney(sum, currency)
        : formatNumber(Number(sum.toPrecision(14)), whole ? { decimals: 0 } : {})
    parts.push(t(uiText.sum, shown))
  }
  if (figures > 1 && known < figures) parts.push(t(uiText.known, known, figures))
  const editable = props.onEdit !== undefined && isEditable(column, first)
  const right = editable ? uiText.keysEdit : props.onOpen && isSingle(range) ? uiText.keysOpen : uiText.keysRead
  return { left: parts.join('\u2003'), right: t(right) }
}
