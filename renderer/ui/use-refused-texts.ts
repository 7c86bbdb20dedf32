import { useMemo, type RefObject } from 'react'
import type { RefusedText } from './grid-cells.ts'

/** What opening an editor again needs of the grid library. */
interface EditingGrid {
  readonly getRowNode: (rowId: string) => { readonly rowIndex: number | null } | undefined
  readonly getEditingCells: () => readonly unknown[]
  readonly setFocusedCell: (row: number, columnId: string) => void
  readonly startEditingCell: (cell: { rowIndex: number; colKey: string }) => void
}

export interface RefusedTexts {
  /** Opens the editor of a cell again with a text that was not taken, so that it can be put right. */
  readonly reopen: (rowId: string, columnId: string, text: RefusedText) => void
  /** The text that waits in a cell; once. */
  readonly take: (rowId: string, columnId: string) => RefusedText | undefined
}

/** A typed text that was refused is not lost: it stands in its cell again, with the reason. */
export function useRefusedTexts(grid: RefObject<EditingGrid | undefined>): RefusedTexts {
  return useMemo(() => {
    const waiting = new Map<string, RefusedText>()
    const keyOf = (rowId: string, columnId: string): string => `${rowId}\u0000${columnId}`
    return {
      reopen: (rowId, columnId, text) => {
        waiting.set(keyOf(rowId, columnId), text)
        // After the key or click that ended the edit has moved the active cell.
        setTimeout(() => {
          const at = grid.current?.getRowNode(rowId)?.rowIndex
          // Who is already typing elsewhere is not pulled away; the text waits in its cell.
          if (!grid.current || at === null || at === undefined || grid.current.getEditingCells().length > 0) return
          grid.current.setFocusedCell(at, columnId)
          grid.current.startEditingCell({ rowIndex: at, colKey: columnId })
        }, 0)
      },
      take: (rowId, columnId) => {
        const text = waiting.get(keyOf(rowId, columnId))
        waiting.delete(keyOf(rowId, columnId))
        return text
      },
    }
  }, [grid])
}
