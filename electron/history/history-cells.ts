import { programmeCells } from '#shared/programme/programme-diff.ts'
import type { Change } from '#electron/database/change-stream.ts'
import { netProgrammeChanges } from '#electron/edition/edition-store.ts'
import { changedCells, type ChangedCell, type RowChange } from '#electron/exchange/exchange-diff.ts'
import { figureTables, type FigureRow, type FigureTable } from '#electron/exchange/exchange-figures.ts'

const byName = new Map(figureTables.map((table) => [table.table, table]))

/** The table of a municipality's figures with this name; undefined for those that a person never edits cell by cell. */
export function figureTableOf(name: string): FigureTable | undefined {
  return byName.get(name)
}

type StreamRow = Change['before']

/** A row of the stream by the field names of the figures; the municipality is left out. */
export function figureRow(table: FigureTable, row: StreamRow): FigureRow | null {
  if (row === null) return null
  return Object.fromEntries(
    Object.entries(table.columns).map(([field, column]) => [field, (row[column] ?? null) as FigureRow[string]]),
  )
}

export type OwnedCell = Omit<ChangedCell, 'place'> & {
  readonly municipality: string | null
  readonly aboutEn?: string | null
}

/** The single cells of the changes of an action, as a person looks at them; a row that was changed twice shows where it began and ended. */
export function cellsOf(changes: readonly Change[]): OwnedCell[] {
  return [...programmeCellsOf(changes), ...figureCellsOf(changes)]
}

function programmeCellsOf(changes: readonly Change[]): OwnedCell[] {
  return programmeCells(netProgrammeChanges(changes)).map(({ list: _list, key: _key, ...cell }) => cell)
}

function figureCellsOf(changes: readonly Change[]): OwnedCell[] {
  const rows = new Map<string, { table: FigureTable; municipality: string; before: StreamRow; after: StreamRow }>()
  for (const { table: name, key, before, after } of changes) {
    const table = figureTableOf(name)
    if (!table) continue
    const place = `${name} ${JSON.stringify(key)}`
    const known = rows.get(place)
    const named = (after ?? before)?.['municipality']
    const municipality = typeof named === 'string' ? named : ''
    if (known) known.after = after
    else rows.set(place, { table, municipality, before, after })
  }
  return [...rows.values()].flatMap(({ table, municipality, before, after }) => {
    const change: RowChange = { table, before: figureRow(table, before), after: figureRow(table, after) }
    return changedCells([change]).map(({ place: _place, ...cell }) => ({ ...cell, municipality }))
  })
}
