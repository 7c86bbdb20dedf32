import type { PayloadData } from '#shared/exchange/payload-data.ts'
import { toSafeText } from '#electron/container/text-safety.ts'
import type { Database } from '#electron/database/database.ts'
import { figureTables, rowKey, type FigureCell, type FigureRow, type Figures } from './exchange-figures.ts'
import { readFigures, readLastChanges } from './exchange-figures-store.ts'

const safe = (cell: FigureCell): FigureCell => (typeof cell === 'string' ? toSafeText(cell) : cell)

/** The municipality's own figures as they are signed: every row with its last change, in the order of its keys. */
export function readSnapshot(db: Database, municipality: string): PayloadData {
  const figures = readFigures(db, municipality)
  const lists = figureTables.map((table) => {
    const changes = readLastChanges(db, table, municipality)
    const rows = figures[table.list].map((row) => {
      const changed = changes.get(rowKey(table, row))
      return {
        ...Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, safe(cell)])),
        changed: changed ? { at: changed.at, by: toSafeText(changed.by) } : null,
      }
    })
    return [table.list, rows] as const
  })
  return Object.fromEntries(lists) as PayloadData
}

/** The figures of a payload as the tables hold them: without the last changes, and without what we do not know. */
export function figuresOf(data: PayloadData): Figures {
  const lists = figureTables.map((table) => {
    const fields = Object.keys(table.columns)
    const rows = (data[table.list] as readonly FigureRow[]).map((row) => {
      const figure: Record<string, FigureCell> = {}
      for (const field of fields) figure[field] = row[field] ?? null
      return figure
    })
    return [table.list, rows] as const
  })
  return Object.fromEntries(lists) as unknown as Figures
}
