// Longer than others: the grid library is made, fed and heard in this one place, so that nothing else knows it.
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
  type GridApi,
  type GridOptions,
} from 'ag-grid-community'
import { getNonce } from 'get-nonce'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { clamp, isSingle, rangeBetween, type Place } from './cell-range.ts'
import { isEditable } from './cell-text.ts'
import { rangeNow } from './grid-active.ts'
import { figureWidth } from './figure-width.ts'
import { defineColumn, freezeColumns, type AnyRow, type PlacedColumn } from './grid-columns.ts'
import type { RefusedText } from './grid-cells.ts'
import { paintRange } from './grid-paint.ts'
import { CellPortals, CellPortalsOutlet } from './grid-portals.tsx'
import { statusOf } from './grid-status.ts'
import type { GridSurface } from './grid-surface.ts'
import type { GridColumn, GridProps, TotalsRow } from './grid-types.ts'
import { useText } from './language-context.tsx'
import { useReportStatus } from './page.tsx'
import { PendingCells } from './pending-cells.ts'
import { usePreferences, type ColumnMemory } from './preferences-context.tsx'
import { uiText } from './ui-text.ts'
import { useGridEdits } from './use-grid-edits.tsx'
import { useGridHands } from './use-grid-hands.ts'
import { useRefusedTexts } from './use-refused-texts.ts'
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
  browserColorScheme: 'inherit',
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
      selection: () => {
        const now = rangeNow(range.current, api.current?.getFocusedCell(), surface.columns())
        return now && rangeBetween(now.anchor, now.head)
      },
    }),
    [],
  )

  const reported = useRef(false)
  const reportStatus = useCallback(() => {
    const status = statusOf(surface, latest.current.props, latest.current.t)
    // A grid without a selection must not wipe out what another grid on the page says.
    if (status === undefined && !reported.current) return
    reported.current = status !== undefined
    report(status)
  }, [report, surface])

  const select = useCallback(
    (anchor: Place, head: Place) => {
      range.current = { anchor, head }
      const selection = rangeBetween(anchor, head)
      if (host.current)
        paintRange(
          host.current,
          isSingle(selection) ? undefined : selection,
          placedColumns(api.current).map((c) => c.id),
        )
      reportStatus()
    },
    [reportStatus],
  )

  const announced = useRef('')
  /** Tells the page which cell is the active one, unless it was told last. */
  const announce = useCallback(() => {
    const at = range.current?.anchor
    const row = at && surface.rowAt(at.row)
    const column = at && surface.columns()[at.column]
    if (row === undefined || !column) return
    const { onSelect, rowId } = latest.current.props
    const cell = { rowId: rowId(row), columnId: column.id, row }
    const key = `${cell.rowId} ${cell.columnId}`
    if (key !== announced.current) onSelect?.(cell)
    announced.current = key
  }, [surface])

  const [pending] = useState(() => new PendingCells(() => api.current?.refreshCells()))

  const backToGrid = useCallback(() => {
    const cell = range.current?.anchor
    const column = cell && api.current?.getAllDisplayedColumns()[cell.column]
    // After the dialog has given the focus back.
    if (cell && column) setTimeout(() => api.current?.setFocusedCell(cell.row, column), 0)
  }, [])

  const refused = useRefusedTexts(api)
  const reopen = useCallback(
    (row: Row, column: GridColumn<Row>, text: RefusedText) =>
      refused.reopen(latest.current.props.rowId(row), column.id, text),
    [refused],
  )
  const edits = useGridEdits(surface, props, pending, backToGrid, reopen)
  const latestEdits = useRef(edits)
  latestEdits.current = edits

  const moveFocus = useCallback((to: Place) => {
    const grid = api.current
    const column = grid?.getAllDisplayedColumns()[to.column]
    if (!grid || !column) return
    grid.ensureIndexVisible(to.row)
    grid.ensureColumnVisible((to.column === 0 && grid.getAllDisplayedColumns().find((c) => !c.isPinned())) || column)
    grid.setFocusedCell(to.row, column)
    // A far jump draws the row a moment later; the keyboard must not be left on a cell that is gone.
    requestAnimationFrame(() => {
      if (host.current?.contains(document.activeElement) || range.current?.anchor.row !== to.row) return
      grid.setFocusedCell(to.row, column)
    })
  }, [])

  const columnDefs = useMemo(
    () =>
      props.columns.map((column) =>
        defineColumn(column, {
          unit,
          portals,
          t: () => latest.current.t,
          canEdit: () => latest.current.props.onEdit !== undefined,
          entryOf: (row) => pending.entryOf(latest.current.props.rowId(row), column.id),
          takeRefused: (row) => refused.take(latest.current.props.rowId(row), column.id),
          moveBy: (rows, columns) => {
            const from = range.current?.anchor
            if (!from) return
            const wanted = { row: from.row + rows, column: from.column + columns }
            moveFocus(clamp(wanted, surface.rowCount(), surface.columns().length))
          },
        }),
      ),
    [props.columns, unit, portals, pending, refused, moveFocus, surface],
  )

  const arranged = useRef(false)
  const fit = useCallback(() => {
    const space = host.current?.clientWidth ?? 0
    const shown = placedColumns(api.current)
    if (space === 0 || shown.length === 0) return
    const size = latest.current.preferences.beamer ? 1.25 : 1
    api.current?.applyColumnState({
      state: freezeColumns(shown, latest.current.props.columns, space, size, arranged.current),
    })
    // Pinning may have covered the active cell.
    const active = range.current && api.current?.getAllDisplayedColumns()[range.current.anchor.column]
    if (active) requestAnimationFrame(() => api.current?.ensureColumnVisible(active))
  }, [])

  /** Widens the columns whose figures would be cut: half a number is a wrong number. */
  const widen = useCallback(() => {
    const { props: now, preferences: seen } = latest.current
    const size = seen.beamer ? 1.25 : 1
    const state = now.columns.flatMap((column) => {
      const needed = Math.round(figureWidth(column, now.rows, now.totals ?? []) * size)
      const width = api.current?.getColumn(column.id)?.getActualWidth() ?? needed
      return width < needed ? [{ colId: column.id, width: needed }] : []
    })
    if (state.length > 0) api.current?.applyColumnState({ state })
    fit()
  }, [fit])

  // The grid is made once; everything that changes later is handed to it by the effects below.
  useEffect(() => {
    const element = host.current
    if (!element) return
    const remember = (): void => {
      const { props: now, preferences: seen, change: keep } = latest.current
      const shown = placedColumns(grid)
      arranged.current = true
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
      suppressNoRowsOverlay: true,
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
        // Going to a cell is told even when it was the last one told: the page may have looked elsewhere since.
        announced.current = ''
        announce()
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
        if (!at) return
        select(at, at)
        announce()
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
    arranged.current = memory !== undefined
    if (memory) recall(grid, memory)
    const watcher = new ResizeObserver(fit)
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      api.current = undefined
      range.current = undefined
      grid.destroy()
    }
    // Columns and sizes are applied by the effects below; making the grid again would lose place and focus.
  }, [select, announce, fit])

  useEffect(() => {
    const grid = api.current
    if (!grid) return
    grid.setGridOption('columnDefs', columnDefs)
    grid.setGridOption('rowHeight', 28 * unit)
    grid.setGridOption('headerHeight', 27 * unit)
    grid.refreshCells({ force: true })
    widen()
  }, [columnDefs, unit, t, widen])

  useEffect(() => {
    pending.dropSettled()
    api.current?.setGridOption('rowData', [...props.rows])
    api.current?.refreshCells()
    widen()
    reportStatus()
    // Another filter may have brought another row under the active cell.
    announce()
  }, [props.rows, pending, reportStatus, announce, t, widen])

  useEffect(() => {
    api.current?.setGridOption('pinnedBottomRowData', [...(props.totals ?? [])])
    api.current?.refreshCells()
    widen()
  }, [props.totals, widen])

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

  useEffect(
    () => () => {
      if (reported.current) report(undefined)
    },
    [report],
  )

  const hands = useMemo(
    () => ({
      selected: () => (range.current = rangeNow(range.current, api.current?.getFocusedCell(), surface.columns())),
      select,
      moveFocus,
      bringIntoView: ({ row, column }: Place) => {
        const shown = api.current?.getAllDisplayedColumns()[column]
        api.current?.ensureIndexVisible(row)
        if (shown) api.current?.ensureColumnVisible(shown)
      },
    }),
    [select, moveFocus],
  )
  const handlers = useGridHands(props, surface, edits, hands)
  const isEmpty = props.rows.length === 0
  return (
    <>
      <div
        ref={host}
        className="desk-grid"
        data-fill={props.height === undefined}
        data-empty={isEmpty}
        style={typeof props.height === 'number' ? { height: props.height * unit } : undefined}
        {...handlers}
      />
      {isEmpty && <div className="desk-grid-empty">{props.empty ?? t(uiText.noRows)}</div>}
      <CellPortalsOutlet portals={portals} />
      {edits.questions}
    </>
  )
}

function recall<Row>(grid: GridApi<Row>, memory: ColumnMemory): void {
  grid.applyColumnState({ state: memory.map(({ id, width }) => ({ colId: id, width, flex: null })), applyOrder: true })
}

function placedColumns<Row>(grid: GridApi<Row> | undefined): PlacedColumn[] {
  return (grid?.getAllDisplayedColumns() ?? []).map((c) => ({
    id: c.getColId(),
    width: Math.round(c.getActualWidth()),
  }))
}
