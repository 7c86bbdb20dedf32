import type { ReactNode } from 'react'
import type { Currency } from '#shared/kernel/money.ts'
import type { Problem } from '#shared/kernel/problem.ts'

/**
 * What stands in a cell. Number-like columns (number, integer, money, percent, year) hold a figure: a number, `'unknown'`,
 * `'not-planned'` or, for capacities, `'not-limited'`. Text and choice columns hold a string, or null for *not known*.
 * Money is in minor units of the column's currency; per cent is the share of one (0.219 is shown as `21,9 %`).
 */
export type CellValue = number | string | null

export type CellKind = 'text' | 'number' | 'integer' | 'money' | 'percent' | 'year' | 'choice'

/** How a cell looks besides its value. Several can hold at once. */
export interface CellState {
  /** Typed by hand: violet with a corner. */
  readonly typed?: boolean
  /** Amber: explain or fix. Red: must be fixed before sending. */
  readonly tone?: 'explain' | 'must-fix'
  /** Muted: computed or given, not to be changed here. */
  readonly muted?: boolean
  /** Changed since the last sent or accepted file: a thin line at the left edge. */
  readonly changed?: boolean
  readonly strong?: boolean
  /** Shown as tooltip and read by screen readers. */
  readonly note?: string
}

export interface ChoiceOption {
  readonly value: string
  readonly label: string
}

export interface GridColumn<Row> {
  readonly id: string
  /** In the current language. */
  readonly title: string
  readonly kind: CellKind
  readonly value: (row: Row) => CellValue
  /** Longer words for the heading's tooltip. */
  readonly hint?: string
  /** Pixels; default by kind. */
  readonly width?: number
  /** Takes the free width, at least `width`. */
  readonly grow?: boolean
  /** Stays at the left while scrolling sideways. */
  readonly frozen?: boolean
  /** Default false. */
  readonly editable?: boolean | ((row: Row) => boolean)
  /** `?` may be typed, and an empty pasted cell means *not known*. Default true for number-like kinds. */
  readonly allowsUnknown?: boolean
  /** `-` may be typed for *not planned*. Default false. */
  readonly allowsNotPlanned?: boolean
  /** `*` or `∞` may be typed for a capacity without a limit. Default false. */
  readonly allowsNotLimited?: boolean
  /** number, percent: digits after the comma when shown and at most when typed; default 1 for per cent, as typed for numbers. */
  readonly decimals?: number
  /** The smallest and the largest figure that may be typed, as the contract says; money in minor units. */
  readonly min?: number
  readonly max?: number
  /** text: the most characters that may be typed. */
  readonly longest?: number
  /** money: default LVL. */
  readonly currency?: Currency | ((row: Row) => Currency)
  /** money: leave out santīmi and cents. */
  readonly whole?: boolean
  readonly options?: readonly ChoiceOption[] | ((row: Row) => readonly ChoiceOption[])
  readonly state?: (row: Row) => CellState | undefined
  /** A small square of this colour before the text: `colourOf(serviceCode)`. */
  readonly swatch?: (row: Row) => string | undefined
  /** Replaces the text by any content; `value` is still what is sorted, copied and read aloud. Keep it light. */
  readonly render?: (row: Row) => ReactNode
  /** Default true; sorting is by number or by the Latvian alphabet. */
  readonly sortable?: boolean
}

/** What a person entered into one cell. */
export type Entry =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-planned' }
  | { readonly kind: 'not-limited' }
  /** Delete or an emptied cell: in a forecast the method's value returns, elsewhere *not known*. */
  | { readonly kind: 'clear' }

export interface GridEdit {
  readonly rowId: string
  readonly columnId: string
  readonly entry: Entry
}

/** All edits of one paste, cut, fill or clear come in one call: one command, one undo. */
export type EditOutcome =
  | { readonly ok: true }
  /** Nothing was done: the cells go back and the reason is said. */
  | { readonly ok: false; readonly problem: Problem }

export interface TotalsCell {
  readonly text: string
  readonly note?: string
  readonly muted?: boolean
  /** Nothing of it is known: hatched. */
  readonly unknown?: boolean
}

/** A pinned row under the grid. Texts are ready to show. */
export interface TotalsRow {
  readonly id: string
  readonly cells: Readonly<Record<string, TotalsCell>>
}

export interface CellAddress {
  readonly rowId: string
  readonly columnId: string
}

/** `rows`, `columns` and `totals` must be memoised: a new array means new content. */
export interface GridProps<Row> {
  /** Under this name widths and order are remembered. */
  readonly id: string
  /** The accessible name. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly columns: readonly GridColumn<Row>[]
  readonly totals?: readonly TotalsRow[]
  readonly onEdit?: (edits: readonly GridEdit[]) => Promise<EditOutcome>
  /** The active cell, for the side panel. `row` is as it was when the cell was entered; for fresh data look it up by `rowId`. */
  readonly onSelect?: (cell: (CellAddress & { readonly row: Row }) | undefined) => void
  /** Enter or double click on a row whose cell is not editable. */
  readonly onOpen?: (row: Row) => void
  /** Goes to this cell whenever the object changes (links "to the cell"). */
  readonly focus?: CellAddress | undefined
  /** A heading inside the grid, or a subtotal. */
  readonly rowLook?: (row: Row) => 'heading' | 'subtotal' | undefined
  /** What the status line calls the row: `S01`. Default the row's id. */
  readonly rowName?: (row: Row) => string
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode
  /** Height in pixels; default: fills its parent (a flex column). 'content' grows with the rows, for short lists. */
  readonly height?: number | 'content'
}

export function isNumberLike(kind: CellKind): boolean {
  return kind !== 'text' && kind !== 'choice'
}

/** An entry as the figure to store; a cleared cell is *not known*. */
export function figureOf(entry: Entry): number | 'unknown' | 'not-planned' {
  if (entry.kind === 'number') return entry.value
  return entry.kind === 'not-planned' ? 'not-planned' : 'unknown'
}
