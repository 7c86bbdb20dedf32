import type { CellRange } from './cell-range.ts'

/** The cell of the grid's body under an event: its row counted from 0 and its column's id. */
export function placeOf(target: EventTarget): { readonly row: number; readonly columnId: string } | undefined {
  if (!(target instanceof Element)) return undefined
  const cell = target.closest('[role="gridcell"][col-id]')
  const row = Number(cell?.closest('[row-index]')?.getAttribute('row-index') ?? 'none')
  const columnId = cell?.getAttribute('col-id')
  return columnId === null || columnId === undefined || Number.isNaN(row) ? undefined : { row, columnId }
}

/**
 * Marks the cells of a range that are in the document now. The grid library's free edition knows no ranges, so we mark its elements
 * ourselves; cells that are drawn later while scrolling are marked by an observer of the same function.
 */
export function paintRange(host: HTMLElement, range: CellRange | undefined, columnIds: readonly string[]): void {
  painted.set(host, { range, columnIds })
  watch(host)
  for (const row of host.querySelectorAll<HTMLElement>('[row-index]')) paintRow(row, range, columnIds)
}

const painted = new WeakMap<
  HTMLElement,
  { readonly range: CellRange | undefined; readonly columnIds: readonly string[] }
>()
const watched = new WeakSet<HTMLElement>()

function paintRow(row: HTMLElement, range: CellRange | undefined, columnIds: readonly string[]): void {
  const index = Number(row.getAttribute('row-index'))
  const inRows = range !== undefined && index >= range.top && index <= range.bottom
  for (const cell of row.querySelectorAll<HTMLElement>('[col-id]')) {
    const column = inRows ? columnIds.indexOf(cell.getAttribute('col-id') ?? '') : -1
    const inside = range !== undefined && column >= range.left && column <= range.right
    cell.classList.toggle('in-range', inside)
    if (inside) cell.setAttribute('aria-selected', 'true')
    else cell.removeAttribute('aria-selected')
  }
}

function watch(host: HTMLElement): void {
  if (watched.has(host)) return
  watched.add(host)
  new MutationObserver((changes) => {
    const state = painted.get(host)
    if (!state?.range) return
    const rows = new Set<HTMLElement>()
    for (const { target, addedNodes } of changes) {
      for (const node of [target, ...addedNodes]) {
        const row = node instanceof Element ? node.closest<HTMLElement>('[row-index]') : null
        if (row) rows.add(row)
      }
    }
    for (const row of rows) paintRow(row, state.range, state.columnIds)
  }).observe(host, { childList: true, subtree: true })
}
