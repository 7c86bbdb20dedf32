import type { Place } from './cell-range.ts'

/** What a key asks of our part of the grid; keys not listed (arrows, Tab, Enter, F2, type-over …) are the grid library's own. */
export type KeyIntent =
  | { readonly kind: 'move'; readonly to: (from: Place, last: Place) => Place; readonly extend: boolean }
  | { readonly kind: 'all' | 'clear' | 'fill-down' | 'open' }

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The intent of a key pressed on a cell that is not being edited; undefined when it is not ours. */
export function keyIntent(event: Key): KeyIntent | undefined {
  if (event.altKey) return undefined
  const ctrl = event.ctrlKey || event.metaKey
  const extend = event.shiftKey
  const step = steps[event.key]
  if (step && extend) {
    const [rows, columns] = step
    const toEdge = (from: Place, last: Place): Place => ({
      row: rows === 0 ? from.row : rows < 0 ? 0 : last.row,
      column: columns === 0 ? from.column : columns < 0 ? 0 : last.column,
    })
    const byOne = (from: Place): Place => ({ row: from.row + rows, column: from.column + columns })
    return { kind: 'move', to: ctrl ? toEdge : byOne, extend }
  }
  if (event.key === 'Home') {
    return { kind: 'move', to: (from) => ({ row: ctrl ? 0 : from.row, column: 0 }), extend }
  }
  if (event.key === 'End') {
    return { kind: 'move', to: (from, last) => ({ row: ctrl ? last.row : from.row, column: last.column }), extend }
  }
  if ((event.key === 'PageDown' || event.key === 'PageUp') && extend) {
    const by = event.key === 'PageDown' ? 15 : -15
    return { kind: 'move', to: (from) => ({ row: from.row + by, column: from.column }), extend }
  }
  if (event.key === 'Delete' || event.key === 'Backspace') return { kind: 'clear' }
  if (ctrl && event.key.toLowerCase() === 'a') return { kind: 'all' }
  if (ctrl && event.key.toLowerCase() === 'd') return { kind: 'fill-down' }
  if (event.key === 'Enter' && !ctrl && !extend) return { kind: 'open' }
  return undefined
}
