import type { z } from 'zod'
import type { changedCell } from '#shared/exchange/exchange-contract.ts'
import { figureTables, rowKey, type FigureRow, type Figures, type FigureTable } from './exchange-figures.ts'

/** One row that differs; `before` null: it is new, `after` null: it goes. */
export interface RowChange {
  readonly table: FigureTable
  readonly before: FigureRow | null
  readonly after: FigureRow | null
}

export type ChangedCell = z.output<typeof changedCell>

/** The rows in which two states of a municipality's figures differ, in a fixed order. */
export function diffFigures(before: Figures, after: Figures): RowChange[] {
  const changes: RowChange[] = []
  for (const table of figureTables) {
    const old = new Map(before[table.list].map((row) => [rowKey(table, row), row]))
    const kept = new Set<string>()
    for (const row of after[table.list]) {
      const key = rowKey(table, row)
      const was = old.get(key) ?? null
      kept.add(key)
      if (was === null || differs(table, was, row)) changes.push({ table, before: was, after: row })
    }
    for (const [key, row] of old) if (!kept.has(key)) changes.push({ table, before: row, after: null })
  }
  return changes
}

function differs(table: FigureTable, a: FigureRow, b: FigureRow): boolean {
  for (const field in table.columns) if ((a[field] ?? null) !== (b[field] ?? null)) return true
  return false
}

/** The keys of a row besides its service and year, as a person tells rows apart: a scenario, a target group, a member. */
export function aboutOf(table: FigureTable, row: FigureRow): string | null {
  if (table.ownId) return null
  const said = table.keys.filter((key) => key !== 'service' && key !== 'year' && key !== 'measure' && key !== 'id')
  const parts = said.map((key) => row[key]).filter((value) => value !== 'base')
  const named = typeof row['name'] === 'string' ? [row['name']] : []
  const words = [...parts, ...named].join(', ')
  return words === '' ? null : words
}

/** The values of the list's keys, as a JSON list: how a cell's row is named outside this program. */
export function cellKey(table: FigureTable, row: FigureRow): string {
  return JSON.stringify(table.keys.map((field) => row[field] ?? null))
}

/** The single cells of row changes, as a person looks at them. */
export function changedCells(changes: readonly RowChange[]): ChangedCell[] {
  return changes.flatMap(({ table, before, after }) => {
    const row = after ?? before ?? {}
    const cells: ChangedCell[] = []
    for (const field of Object.keys(table.columns)) {
      if (table.keys.includes(field)) continue
      const cell = { before: before?.[field] ?? null, after: after?.[field] ?? null }
      // a value typed as not known is a change although nothing stands before or after it
      const typed = table.list === 'forecastTyped' && field === 'value' && (before === null || after === null)
      if (cell.before === cell.after && !typed) continue
      cells.push({
        place: { list: table.list, key: cellKey(table, row), field },
        service: typeof row['service'] === 'string' && row['service'] !== '' ? row['service'] : null,
        about: aboutOf(table, row),
        table: table.table,
        field: table.list === 'forecastTyped' && field === 'value' ? String(row['measure']) : field,
        year: typeof row['year'] === 'number' ? row['year'] : null,
        ...cell,
      })
    }
    return cells
  })
}
