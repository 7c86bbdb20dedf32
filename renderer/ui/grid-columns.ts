import { hasWord, lookOf, lookWords, packLook } from './cell-look.ts'
import { isEditable, shownText } from './cell-text.ts'
import {
  CellFace,
  CellInput,
  CellSelect,
  isRightAligned,
  PortalFace,
  tooltipOf,
  type RefusedText,
} from './grid-cells.ts'
import { compareRows } from './grid-order.ts'
import type { CellPortals } from './grid-portals.tsx'
import type { Entry, GridColumn, TotalsRow } from './grid-types.ts'
import type { Translate } from './language-context.tsx'

/** A row of the grid library: one of the page's, or one of the pinned totals. */
export type AnyRow<Row> = Row | TotalsRow

interface CellRef<Row> {
  readonly data?: AnyRow<Row> | undefined
  readonly node?: { readonly rowPinned?: unknown } | null
}

export interface ColumnUses<Row> {
  /** 1.25 for a beamer. */
  readonly unit: number
  readonly portals: CellPortals
  readonly t: () => Translate
  readonly canEdit: () => boolean
  readonly entryOf: (row: Row) => Entry | undefined
  readonly moveBy: (rows: number, columns: number) => void
  readonly takeRefused: (row: Row) => RefusedText | undefined
}

const widths: Record<GridColumn<unknown>['kind'], number> = {
  text: 160,
  choice: 110,
  number: 72,
  integer: 54,
  percent: 68,
  year: 54,
  money: 92,
}

/** The wanted width of a column at normal size, in pixels. */
export function widthOf<Row>(column: GridColumn<Row>): number {
  return column.width ?? widths[column.kind]
}

/** A column in the grid library's terms. Its value is the packed look of the cell, so that a cell is redrawn when anything of it changes. */
export function defineColumn<Row>(column: GridColumn<Row>, uses: ColumnUses<Row>) {
  const width = Math.round(widthOf(column) * uses.unit)
  const right = isRightAligned(column)
  const shared = { shown: column, t: uses.t, portals: uses.portals }
  return {
    colId: column.id,
    headerName: column.title,
    headerTooltip: column.hint ?? column.title,
    headerClass: right ? 'right-head' : '',
    initialWidth: width,
    minWidth: column.grow ? Math.min(width, 120) : Math.min(width, 40),
    ...(column.grow ? { initialFlex: 1 } : {}),
    sortable: column.sortable ?? true,
    editable: ({ data, node }: CellRef<Row>) => !node?.rowPinned && uses.canEdit() && isEditable(column, data as Row),
    valueGetter: ({ data, node }: CellRef<Row>) => {
      if (data === undefined) return ''
      if (!node?.rowPinned) return packLook(lookOf(column, data as Row, uses.entryOf(data as Row)))
      const cell = (data as TotalsRow).cells[column.id]
      return packLook({
        text: cell?.text ?? '',
        words: [...(cell?.muted ? ['muted' as const] : []), ...(cell?.unknown ? ['unknown' as const] : [])],
        note: cell?.note ?? '',
      })
    },
    valueFormatter: ({ data, node }: CellRef<Row>) => (node?.rowPinned || !data ? '' : shownText(column, data as Row)),
    comparator: (
      _a: unknown,
      _b: unknown,
      nodeA: { readonly data?: unknown },
      nodeB: { readonly data?: unknown },
      descending: boolean,
    ) => compareRows(column, nodeA.data as Row, nodeB.data as Row, descending),
    cellClass: right ? 'right-cell' : '',
    cellClassRules: Object.fromEntries(
      lookWords.map((word) => [`is-${word}`, ({ value }: { readonly value?: unknown }) => hasWord(value, word)]),
    ),
    tooltipValueGetter: ({ value }: { readonly value?: unknown }) => tooltipOf(value, uses.t()),
    cellRendererSelector: ({ node }: CellRef<Row>) => ({
      component: column.render && !node?.rowPinned ? PortalFace : CellFace,
      params: shared,
    }),
    cellEditor: column.kind === 'choice' ? CellSelect : CellInput,
    cellEditorParams: { ...shared, moveBy: uses.moveBy, takeRefused: uses.takeRefused },
  }
}

/** A column as the fitting of widths sees it. */
export interface PlacedColumn {
  readonly id: string
  readonly width: number
}

interface ColumnState {
  readonly colId: string
  readonly pinned: 'left' | null
  readonly flex?: number | null
  readonly width?: number
}

/**
 * Frozen columns are pinned only while the columns do not fit: pinned ones cannot grow, and without scrolling there is nothing to hold.
 * @param arranged the person has chosen widths in this grid; they are kept
 */
export function freezeColumns<Row>(
  shown: readonly PlacedColumn[],
  columns: readonly GridColumn<Row>[],
  space: number,
  unit: number,
  arranged: boolean,
): ColumnState[] {
  const byId = new Map(columns.map((column, index) => [column.id, { column, index }]))
  const wanted = (column: GridColumn<Row>): number => Math.round(widthOf(column) * unit)
  const needed = shown.reduce((sum, { id, width }) => {
    const column = byId.get(id)?.column
    return sum + (column?.grow && !arranged ? wanted(column) : width)
  }, 0)
  // 16 px for the scroll bar.
  const overflows = needed > space - 16
  const pinned = overflows ? ('left' as const) : null
  return shown.flatMap(({ id }): ColumnState[] => {
    const known = byId.get(id)
    if (!known) return []
    const frozen = known.column.frozen ?? known.index === 0
    if (!frozen) return []
    if (arranged || !known.column.grow) return [{ colId: id, pinned }]
    return overflows
      ? [{ colId: id, pinned, flex: null, width: wanted(known.column) }]
      : [{ colId: id, pinned, flex: 1 }]
  })
}
