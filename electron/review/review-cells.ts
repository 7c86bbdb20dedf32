import { wholeRow, type MergeRow } from '#shared/merge/merge.ts'
import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import type { KeptCell } from '#shared/review/review-contract.ts'
import { aboutOf } from '#electron/exchange/exchange-diff.ts'
import type { FigureCell, FigureRow } from '#electron/exchange/exchange-figures.ts'
import { tableOf } from '#electron/merge/merge-figures.ts'
import type { Correction } from '#electron/merge/merge-store.ts'

/** The keys of a row by their names, from the JSON list that a place carries. */
export function keysOf(list: string, key: string): FigureRow {
  const values = JSON.parse(key) as FigureCell[]
  return Object.fromEntries(tableOf(list).keys.map((name, at) => [name, values[at] ?? null]))
}

/** What a cell is about, for a person: its service, year and field. */
export function cellAbout({ list, key, field }: CellPlace, row: MergeRow = null) {
  const table = tableOf(list)
  const known: FigureRow = { ...row, ...keysOf(list, key) }
  const service = known['service']
  const measure = list === 'forecastTyped' && (field === 'value' || field === wholeRow)
  return {
    service: typeof service === 'string' && service !== '' ? service : null,
    about: aboutOf(table, known),
    table: table.table,
    field: measure ? String(known['measure']) : field,
    year: typeof known['year'] === 'number' ? known['year'] : null,
  }
}

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
