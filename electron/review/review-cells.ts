import { wholeRow, type MergeRow } from '#shared/merge/merge.ts'
import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import type { KeptCell } from '#shared/review/review-contract.ts'
import type { FigureCell } from '#electron/exchange/exchange-figures.ts'
import { cellAbout } from '#electron/merge/merge-cell.ts'
import { tableOf } from '#electron/merge/merge-figures.ts'
import type { Correction } from '#electron/merge/merge-store.ts'

/** The cells of a correction in which the region says something else than the municipality does or did. */
export function keptCells({ list, key, base, ours, theirs, conflicts }: Correction): KeptCell[] {
  const cell = (field: string, of: (row: MergeRow) => FigureCell, conflict: boolean): KeptCell => {
    const place: CellPlace = { list, key, field }
    return { place, ...cellAbout(place, ours ?? theirs), base: of(base), theirs: of(theirs), ours: of(ours), conflict }
  }
  const fields = Object.keys(tableOf(list).columns).filter((field) => !tableOf(list).keys.includes(field))
  const cells = fields
    .filter((field) => (ours?.[field] ?? null) !== (theirs?.[field] ?? null) || conflicts.includes(field))
    .map((field) =>
      cell(field, (row) => row?.[field] ?? null, conflicts.includes(field) || conflicts.includes(wholeRow)),
    )
  // A row of nothing but keys, or of empty cells, is there or it is not.
  return cells.length > 0 || conflicts.length === 0 ? cells : [cell(wholeRow, (row) => (row === null ? null : 1), true)]
}
