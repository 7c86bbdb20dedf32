import { mergeRow, sameRow, type MergeRow } from '#shared/merge/merge.ts'
import { cellKey } from '#electron/exchange/exchange-diff.ts'
import { figureTables, type FigureRow, type Figures, type FigureTable } from '#electron/exchange/exchange-figures.ts'
import type { Correction } from './merge-store.ts'

/** Figures of a revision that the region holds. */
export interface HeldFigures {
  readonly id: string
  readonly revision: number
  readonly figures: Figures
}

export interface MergedFigures {
  readonly figures: Figures
  /** With where they stand now; one that says nothing else than the municipality is gone. */
  readonly corrections: readonly Correction[]
}

export function tableOf(list: string): FigureTable {
  const found = figureTables.find((table) => table.list === list)
  if (!found) throw new RangeError(`no list ${list}`)
  return found
}

function rowAt(figures: Figures, table: FigureTable, key: string): MergeRow {
  return figures[table.list].find((row) => cellKey(table, row) === key) ?? null
}

/**
 * What the region works with: the municipality's figures, with every correction merged in. It follows from what the municipality says, from
 * the corrections and from the revisions that are held between, never from the order in which any of them came.
 * @param between the revisions held between two, both left out; asked only where somebody has to be asked
 */
export function mergeFigures(
  theirs: Figures,
  corrections: readonly Correction[],
  revision: number,
  between: (after: number, before: number) => readonly HeldFigures[],
): MergedFigures {
  if (corrections.length === 0) return { figures: theirs, corrections }
  const merged: Record<string, FigureRow[]> = {}
  const standing: Correction[] = []
  for (const correction of corrections) {
    const table = tableOf(correction.list)
    const their = rowAt(theirs, table, correction.key)
    const first = mergeRow(correction.base, their, correction.ours)
    const held = first.conflicts.length === 0 ? [] : between(correction.baseRevision, revision)
    const { row, conflicts } =
      held.length === 0
        ? first
        : mergeRow(correction.base, their, correction.ours, held.map(({ figures }) => rowAt(figures, table, correction.key))) // prettier-ignore
    const rows = (merged[table.list] ??= [...theirs[table.list]])
    const at = rows.findIndex((one) => cellKey(table, one) === correction.key)
    if (row === null) {
      if (at >= 0) rows.splice(at, 1)
    } else if (at >= 0) rows[at] = row
    else rows.push(row)
    if (!sameRow(correction.ours, correction.base)) standing.push({ ...correction, theirs: their, conflicts })
  }
  return { figures: { ...theirs, ...merged }, corrections: standing }
}
