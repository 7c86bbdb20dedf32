import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  CustomEditorModule,
  EventApiModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  ScrollApiModule,
  themeQuartz,
  TooltipModule,
  type ColDef,
  type GridApi,
  type GridOptions,
} from 'ag-grid-community'
import { getNonce } from 'get-nonce'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { compareTexts } from '#shared/kernel/collation.ts'
import { hasWord, lookOf, lookWords, packLook } from './cell-look.ts'
import { clamp, isSingle, rangeBetween, type CellRange, type Place } from './cell-range.ts'
import { isEditable, shownText } from './cell-text.ts'
import { CellFace, CellInput, CellSelect, isRightAligned, PortalFace, tooltipOf } from './grid-cells.ts'
import { keyIntent } from './grid-keys.ts'
import { paintRange, placeOf } from './grid-paint.ts'
import { CellPortals, CellPortalsOutlet } from './grid-portals.tsx'
import { statusOf } from './grid-status.ts'
import type { GridSurface } from './grid-surface.ts'
import {
  isNumberLike,
  type Entry,
  type GridColumn,
  type GridEdit,
  type GridProps,
  type TotalsRow,
} from './grid-types.ts'
import { useText } from './language-context.tsx'
import { useReportStatus } from './page.tsx'
import { usePreferences, type ColumnMemory } from './preferences-context.tsx'
import { uiText } from './ui-text.ts'
import { useGridEdits, type PendingCells } from './use-grid-edits.tsx'
import './grid.css'

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  CellStyleModule,
  RowStyleModule,
  RowApiModule,
  ColumnApiModule,
  EventApiModule,
  RenderApiModule,
  ScrollApiModule,
  PinnedRowModule,
  TooltipModule,
  CustomEditorModule,
])

const gridTheme = themeQuartz.withParams({
  backgroundColor: 'var(--paper)',
  foregroundColor: 'var(--ink)',
  accentColor: 'var(--accent)',
  borderColor: 'var(--line)',
  chromeBackgroundColor: 'var(--head)',
  headerTextColor: 'var(--muted)',
  headerFontWeight: 600,
  headerFontSize: 'var(--small)',
  rowHoverColor: 'color-mix(in srgb, var(--row-tint) 55%, transparent)',
  rowBorder: { color: 'var(--line-soft)' },
  columnBorder: { color: 'var(--line-soft)' },
  headerColumnBorder: { color: 'var(--line-soft)' },
  headerColumnBorderHeight: '100%',
  pinnedColumnBorder: { color: 'var(--line)' },
  pinnedRowBorder: { color: 'var(--line)', width: 2 },
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  fontFamily: 'inherit',
  fontSize: 'var(--text)',
  cellHorizontalPadding: '0.5rem',
  spacing: 6,
  headerColumnResizeHandleColor: 'transparent',
  cellEditingShadow: 'none',
  tooltipBackgroundColor: 'var(--ink)',
  tooltipTextColor: 'var(--paper)',
})

const widths: Record<GridColumn<unknown>['kind'], number> = {
  text: 160,
  choice: 110,
  number: 72,
  integer: 54,
  percent: 68,
  year: 54,
  money: 92,
}

type AnyRow<Row> = Row | TotalsRow

const cellKey = (rowId: string, columnId: string): string => `${rowId}\u0000${columnId}`

/**
 * The grid of the desk: Excel's keys, ranges and clipboard, three kinds of nothing, and cells that say where their value comes from.
 * Shows its selection in the page's status line by itself.
 */
export function Grid<Row>(props: GridProps<Row>) {
  const t = useText()
  const { preferences, change } = usePreferences()
  const report = useReportStatus()
  const host = useRef<HTMLDivElement>(null)
  const api = useRef<GridApi<AnyRow<Row>> | undefined>(undefined)
  const range = useRef<{ anchor: Place; head: Place } | undefined>(undefined)
  const pendingEntries = useRef(new Map<string, { readonly entry: Entry; settled: boolean }>())
  const [portals] = useState(() => new CellPortals())
  const unit = preferences.beamer ? 1.25 : 1

  const latest = useRef({ props, t, preferences, change })
  latest.current = { props, t, preferences, change }

  const surface = useMemo<GridSurface<Row>>(
    () => ({
      rowCount: () => api.current?.getDisplayedRowCount() ?? 0,
      rowAt: (index) => api.current?.getDisplayedRowAtIndex(index)?.data as Row | undefined,
      columns: () => {
        const byId = new Map(latest.current.props.columns.map((column) => [column.id, column]))
        return (api.current?.getAllDisplayedColumns() ?? []).flatMap((c) => byId.get(c.getColId()) ?? [])
      },
      selection: () => range.current && rangeBetween(range.current.anchor, range.current.head),
    }),
    [],
  )

  const reportStatus = useCallback(() => {
    report(statusOf(surface, latest.current.props, latest.current.t))
  }, [report, surface])

  const select = useCallback(
    (anchor: Place, head: Place) => {
      range.current = { anchor, head }
      const selection = rangeBetween(anchor, head)
      if (host.current) paintRange(host.current, isSingle(selection) ? undefined : selection, displayedIds(api.current))
      reportStatus()
    },
    [reportStatus],
  )

  const redraw = useCallback(() => api.current?.refreshCells(), [])
  const pending = useMemo<PendingCells>(
    () => ({
      add: (edits) => {
        for (const { rowId, columnId, entry } of edits) {
          pendingEntries.current.set(cellKey(rowId, columnId), { entry, settled: false })
        }
        redraw()
      },
      settle: (edits, accepted) => {
        for (const edit of edits) settleOne(pendingEntries.current, edit, accepted)
        redraw()
        // The new rows usually follow at once; a page that has none to give must not show the entry for ever.
        if (accepted) setTimeout(() => dropSettled(pendingEntries.current) && redraw(), 1500)
      },
    }),
    [redraw],
  )

  const backToGrid = useCallback(() => {
    const cell = range.current?.anchor
    const column = cell && api.current?.getAllDisplayedColumns()[cell.column]
    // After the dialog has given the focus back.
    if (cell && column) setTimeout(() => api.current?.setFocusedCell(cell.row, column), 0)
  }, [])

  const edits = useGridEdits(surface, props, pending, backToGrid)
  const latestEdits = useRef(edits)
  latestEdits.current = edits

  const moveFocus = useCallback((to: Place) => {
    const grid = api.current
    const column = grid?.getAllDisplayedColumns()[to.column]
    if (!grid || !column) return
    grid.ensureIndexVisible(to.row)
    grid.ensureColumnVisible(column)
    grid.setFocusedCell(to.row, column)
    // A far jump draws the row a moment later; the keyboard must not be left on a cell that is gone.
    requestAnimationFrame(() => {
      if (host.current?.contains(document.activeElement) || range.current?.anchor.row !== to.row) return
      grid.setFocusedCell(to.row, column)
    })
  }, [])

  const columnDefs = useMemo(
    () =>
      props.columns.map((column, index) =>
        defineColumn(column, {
          first: index === 0,
          unit,
          portals,
          t: () => latest.current.t,
          canEdit: () => latest.current.props.onEdit !== undefined,
          entryOf: (row) => pendingEntries.current.get(cellKey(latest.current.props.rowId(row), column.id))?.entry,
          moveBy: (rows, columns) => {
            const from = range.current?.anchor
            if (!from) return
            const wanted = { row: from.row + rows, column: from.column + columns }
            moveFocus(clamp(wanted, surface.rowCount(), surface.columns().length))
          },
        }),
      ),
    [props.columns, unit, portals, moveFocus, surface],
  )

  // The grid is made once; everything that changes later is handed to it by the effects below.
  useEffect(() => {
    const element = host.current
    if (!element) return
    const remember = (): void => {
      const { props: now, preferences: seen, change: keep } = latest.current
      const shown = grid
        .getAllDisplayedColumns()
        .map((c) => ({ id: c.getColId(), width: Math.round(c.getActualWidth()) }))
      keep({ columns: { ...seen.columns, [now.id]: shown } })
    }
    const options: GridOptions<AnyRow<Row>> = {
      theme: gridTheme,
      columnDefs,
      rowData: [...latest.current.props.rows],
      getRowId: ({ data, rowPinned }) => (rowPinned ? (data as TotalsRow).id : latest.current.props.rowId(data as Row)),
      rowHeight: 28 * unit,
      headerHeight: 27 * unit,
      readOnlyEdit: true,
      enterNavigatesVertically: true,
      enterNavigatesVerticallyAfterEdit: true,
      stopEditingWhenCellsLoseFocus: true,
      maintainColumnOrder: true,
      suppressDragLeaveHidesColumns: true,
      suppressAnimationFrame: true,
      animateRows: false,
      ensureDomOrder: true,
      tooltipShowDelay: 500,
      rowClassRules: {
        'row-heading': ({ data, node }) => !node.rowPinned && latest.current.props.rowLook?.(data as Row) === 'heading',
        'row-subtotal': ({ data, node }) =>
          !node.rowPinned && latest.current.props.rowLook?.(data as Row) === 'subtotal',
      },
      onCellFocused: ({ rowIndex, column, rowPinned }) => {
        if (rowIndex === null || rowPinned || !column || typeof column === 'string') return
        const place = { row: rowIndex, column: grid.getAllDisplayedColumns().indexOf(column) }
        if (place.column < 0) return
        select(place, place)
        const row = surface.rowAt(rowIndex)
        const { onSelect, rowId } = latest.current.props
        if (row !== undefined) onSelect?.({ rowId: rowId(row), columnId: column.getColId(), row })
      },
      onCellEditRequest: ({ data, colDef, newValue }) => {
        const column = latest.current.props.columns.find((c) => c.id === colDef.colId)
        if (column) void latestEdits.current.commitTyped(data as Row, column, String(newValue ?? ''))
      },
      onCellDoubleClicked: ({ data, colDef, rowPinned }) => {
        const { onOpen, columns, onEdit } = latest.current.props
        const column = columns.find((c) => c.id === colDef.colId)
        if (rowPinned || !column || (onEdit && isEditable(column, data as Row))) return
        onOpen?.(data as Row)
      },
      onSortChanged: () => {
        const at = range.current?.anchor
        if (at) select(at, at)
      },
      onColumnResized: ({ finished, source }) => finished && source === 'uiColumnResized' && remember(),
      onColumnMoved: ({ finished, source }) => finished && source === 'uiColumnMoved' && remember(),
    }
    const nonce = getNonce()
    if (nonce !== undefined) options.styleNonce = nonce
    if (latest.current.props.height === 'content') options.domLayout = 'autoHeight'
    const grid = createGrid<AnyRow<Row>>(element, options)
    api.current = grid
    const memory = latest.current.preferences.columns[latest.current.props.id]
    if (memory) recall(grid, memory)
    const watcher = new ResizeObserver(() =>
      freeze(grid, element.clientWidth, latest.current.props.columns, memory !== undefined),
    )
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      api.current = undefined
      range.current = undefined
      grid.destroy()
    }
    // Columns and sizes are applied by the effects below; making the grid again would lose place and focus.
  }, [select, surface])

  useEffect(() => {
    const grid = api.current
    if (!grid) return
    grid.setGridOption('columnDefs', columnDefs)
    grid.setGridOption('rowHeight', 28 * unit)
    grid.setGridOption('headerHeight', 27 * unit)
    grid.refreshCells({ force: true })
  }, [columnDefs, unit, t])

  useEffect(() => {
    dropSettled(pendingEntries.current)
    api.current?.setGridOption('rowData', [...props.rows])
    api.current?.refreshCells()
    reportStatus()
  }, [props.rows, reportStatus, t])

  useEffect(() => {
    api.current?.setGridOption('pinnedBottomRowData', [...(props.totals ?? [])])
    api.current?.refreshCells()
  }, [props.totals])

  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label)
  }, [props.label])

  useEffect(() => {
    if (!props.focus) return
    const row = api.current?.getRowNode(props.focus.rowId)?.rowIndex
    const column = surface.columns().findIndex((c) => c.id === props.focus?.columnId)
    if (row !== null && row !== undefined) moveFocus({ row, column: Math.max(0, column) })
    // Also when the rows have just come: the link may be older than they are.
  }, [props.focus, props.rows.length > 0, moveFocus, surface])

  useEffect(() => () => report(undefined), [report])

  /** Our keys come before the grid's: ranges, clearing, filling, Home and End. */
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const at = range.current
    if (!at || !placeOf(event.target) || isInput(event.target)) return
    const intent = keyIntent(event)
    if (!intent) return
    const selection = rangeBetween(at.anchor, at.head)
    const last = { row: surface.rowCount() - 1, column: surface.columns().length - 1 }
    if (intent.kind === 'open') {
      const row = surface.rowAt(at.anchor.row)
      const column = surface.columns()[at.anchor.column]
      if (!props.onOpen || row === undefined || !column || (props.onEdit && isEditable(column, row))) return
      props.onOpen(row)
    } else if (intent.kind === 'move') {
      const to = clamp(intent.to(intent.extend ? at.head : at.anchor, last), last.row + 1, last.column + 1)
      if (intent.extend) {
        api.current?.ensureIndexVisible(to.row)
        const column = api.current?.getAllDisplayedColumns()[to.column]
        if (column) api.current?.ensureColumnVisible(column)
        select(at.anchor, to)
      } else moveFocus(to)
    } else if (intent.kind === 'all') select({ row: 0, column: 0 }, last)
    else if (intent.kind === 'clear') void edits.clear(selection)
    else void edits.fillDown(selection)
    event.preventDefault()
    event.stopPropagation()
  }

  const drag = useRef(false)
  const onPointerDown = (event: React.PointerEvent | React.MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || event.button !== 0 || isInput(event.target)) return
    if (event.shiftKey && range.current) {
      if (event.type === 'pointerdown') select(range.current.anchor, inColumns(place, displayedIds(api.current)))
      event.preventDefault()
      event.stopPropagation()
    } else drag.current = true
  }
  const onMouseOver = (event: React.MouseEvent): void => {
    if (!drag.current || !range.current) return
    if (event.buttons !== 1) drag.current = false
    const place = drag.current && placeOf(event.target)
    if (place) select(range.current.anchor, inColumns(place, displayedIds(api.current)))
  }

  const onCopy = (event: React.ClipboardEvent, cut: boolean): void => {
    const selection = surface.selection()
    if (!selection || isInput(event.target)) return
    event.clipboardData.setData('text/plain', edits.copy(selection))
    event.preventDefault()
    if (cut) void edits.clear(selection)
  }
  const onPaste = (event: React.ClipboardEvent): void => {
    const selection = surface.selection()
    if (!selection || isInput(event.target) || !props.onEdit) return
    event.preventDefault()
    void edits.paste(event.clipboardData.getData('text/plain'), selection)
  }

  const isEmpty = props.rows.length === 0
  return (
    <>
      <div
        ref={host}
        className="desk-grid"
        data-fill={props.height === undefined}
        data-empty={isEmpty}
        style={typeof props.height === 'number' ? { height: props.height * unit } : undefined}
        onKeyDownCapture={onKeyDown}
        onPointerDownCapture={onPointerDown}
        onMouseDownCapture={onPointerDown}
        onClickCapture={onPointerDown}
        onMouseOver={onMouseOver}
        onMouseUp={() => (drag.current = false)}
        onCopy={(event) => onCopy(event, false)}
        onCut={(event) => onCopy(event, true)}
        onPaste={onPaste}
      />
      {isEmpty && <div className="desk-grid-empty">{props.empty ?? t(uiText.noRows)}</div>}
      <CellPortalsOutlet portals={portals} />
      {edits.questions}
    </>
  )
}

interface ColumnUses<Row> {
  readonly first: boolean
  readonly unit: number
  readonly portals: CellPortals
  readonly t: () => ReturnType<typeof useText>
  readonly canEdit: () => boolean
  readonly entryOf: (row: Row) => Entry | undefined
  readonly moveBy: (rows: number, columns: number) => void
}

function defineColumn<Row>(column: GridColumn<Row>, uses: ColumnUses<Row>): ColDef<AnyRow<Row>> {
  const width = Math.round((column.width ?? widths[column.kind]) * uses.unit)
  const right = isRightAligned(column)
  const shared = { shown: column, t: uses.t, portals: uses.portals }
  return {
    colId: column.id,
    headerName: column.title,
    headerTooltip: column.hint ?? column.title,
    headerClass: right ? 'right-head' : '',
    initialWidth: width,
    minWidth: Math.min(width, 40),
    ...(column.grow ? { initialFlex: 1, minWidth: Math.min(width, 120) } : {}),
    sortable: column.sortable ?? true,
    editable: ({ data, node }) => !node.rowPinned && uses.canEdit() && isEditable(column, data as Row),
    valueGetter: ({ data, node }) => {
      if (data === undefined) return ''
      if (node?.rowPinned) {
        const cell = (data as TotalsRow).cells[column.id]
        return packLook({ text: cell?.text ?? '', words: cell?.muted ? ['muted'] : [], note: cell?.note ?? '' })
      }
      return packLook(lookOf(column, data as Row, uses.entryOf(data as Row)))
    },
    valueFormatter: ({ data, node }) => (node?.rowPinned || !data ? '' : shownText(column, data as Row)),
    comparator: (_a, _b, nodeA, nodeB, descending) =>
      compareRows(column, nodeA.data as Row, nodeB.data as Row, descending),
    cellClass: right ? 'right-cell' : '',
    cellClassRules: Object.fromEntries(
      lookWords.map((word) => [`is-${word}`, ({ value }: { value?: unknown }) => hasWord(value, word)]),
    ),
    tooltipValueGetter: ({ value }) => tooltipOf(value, uses.t()),
    cellRendererSelector: ({ node }) => ({
      component: column.render && !node.rowPinned ? PortalFace : CellFace,
      params: shared,
    }),
    cellEditor: column.kind === 'choice' ? CellSelect : CellInput,
    cellEditorParams: { ...shared, moveBy: uses.moveBy },
  }
}

/** By size or by the Latvian alphabet; what is not known stands last in both directions. */
function compareRows<Row>(column: GridColumn<Row>, a: Row, b: Row, descending: boolean): number {
  const rank = (row: Row): number | string | undefined => {
    const value = column.value(row)
    if (value === null || value === 'unknown' || value === '') return undefined
    if (isNumberLike(column.kind) && value === 'not-planned') return -1
    return value === 'not-limited' ? Infinity : column.kind === 'choice' ? shownText(column, row) : value
  }
  const x = rank(a)
  const y = rank(b)
  if (x === undefined || y === undefined) {
    const last = descending ? -1 : 1
    return x === y ? 0 : x === undefined ? last : -last
  }
  return typeof x === 'number' && typeof y === 'number' ? x - y : compareTexts(String(x), String(y))
}

function recall<Row>(grid: GridApi<Row>, memory: ColumnMemory): void {
  grid.applyColumnState({
    state: memory.map(({ id, width }) => ({ colId: id, width, flex: null })),
    applyOrder: true,
  })
}

/**
 * Frozen columns are pinned only while the columns do not fit: pinned ones cannot grow, and without scrolling there is nothing to hold.
 * A column whose width the person chose keeps it.
 */
function freeze<Row>(
  grid: GridApi<AnyRow<Row>>,
  space: number,
  columns: readonly GridColumn<Row>[],
  arranged: boolean,
): void {
  const shown = grid.getAllDisplayedColumns()
  if (space === 0 || shown.length === 0) return
  const byId = new Map(columns.map((column, index) => [column.id, { column, index }]))
  const needed = shown.reduce((sum, c) => {
    const column = byId.get(c.getColId())?.column
    return sum + (column?.grow && !arranged ? (column.width ?? widths[column.kind]) : c.getActualWidth())
  }, 0)
  const overflows = needed > space - 16
  grid.applyColumnState({
    state: shown.flatMap((c) => {
      const known = byId.get(c.getColId())
      if (!known || !(known.column.frozen ?? known.index === 0)) return []
      const pinned = overflows ? ('left' as const) : null
      if (arranged || !known.column.grow) return { colId: c.getColId(), pinned }
      const width = known.column.width ?? widths[known.column.kind]
      return overflows ? { colId: c.getColId(), pinned, flex: null, width } : { colId: c.getColId(), pinned, flex: 1 }
    }),
  })
}

function displayedIds<Row>(grid: GridApi<Row> | undefined): string[] {
  return grid?.getAllDisplayedColumns().map((column) => column.getColId()) ?? []
}

function inColumns(place: { readonly row: number; readonly columnId: string }, ids: readonly string[]): Place {
  return { row: place.row, column: Math.max(0, ids.indexOf(place.columnId)) }
}

function settleOne(
  entries: Map<string, { readonly entry: Entry; settled: boolean }>,
  edit: GridEdit,
  accepted: boolean,
): void {
  const key = cellKey(edit.rowId, edit.columnId)
  const held = entries.get(key)
  // A later edit of the same cell has taken its place.
  if (held?.entry !== edit.entry) return
  if (accepted) held.settled = true
  else entries.delete(key)
}

function dropSettled(entries: Map<string, { readonly entry: Entry; settled: boolean }>): boolean {
  const before = entries.size
  for (const [key, held] of entries) if (held.settled) entries.delete(key)
  return entries.size !== before
}

function isInput(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, button, [contenteditable]')
}

export type { CellRange }
