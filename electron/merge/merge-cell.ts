import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import { wholeRow, type MergeRow } from '#shared/merge/merge.ts'
import { aboutOf } from '#electron/exchange/exchange-diff.ts'
import type { FigureCell, FigureRow } from '#electron/exchange/exchange-figures.ts'
import { tableOf } from './merge-figures.ts'

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

/** A row of nothing but its keys: what is typed into a place where there is none. */
export function emptyRow({ list, key }: Pick<CellPlace, 'list' | 'key'>): FigureRow {
  const fields = Object.keys(tableOf(list).columns)
  return { ...Object.fromEntries(fields.map((field) => [field, null])), ...keysOf(list, key) }
}
