import { mostHistory, type Submission } from '#shared/exchange/payload.ts'
import { toSafeText } from '#electron/container/text-safety.ts'
import type { Database } from '#electron/database/database.ts'
import { cellKey } from './exchange-diff.ts'
import { figureTables, type FigureCell, type FigureRow } from './exchange-figures.ts'

type History = Submission['history']
type StreamRow = Readonly<Record<string, FigureCell>>

const safe = (cell: FigureCell): FigureCell => (typeof cell === 'string' ? toSafeText(cell) : cell)

/** The cells of the own figures that changed after a change set, as they are signed: the newest first, each change for itself. */
export function readSentHistory(db: Database, municipality: string, afterSet: number): History {
  const tables = new Map(figureTables.map((table) => [table.table, table]))
  const rows = db.all<{ table_name: string; before: string | null; after: string | null; at: string; who: string }>(
    `SELECT c.table_name, c.before, c.after, s.at, s.who FROM change c JOIN change_set s ON s.id = c.change_set
     WHERE c.change_set > ? AND c.table_name IN (SELECT value FROM json_each(?))
       AND coalesce(json_extract(c.after, '$.municipality'), json_extract(c.before, '$.municipality')) = ?
     ORDER BY c.seq DESC`,
    [afterSet, JSON.stringify([...tables.keys()]), municipality],
  )
  const cells: History['cells'] = []
  let leftOut = 0
  for (const row of rows) {
    const table = tables.get(row.table_name)
    if (!table) continue
    const before = row.before === null ? null : (JSON.parse(row.before) as StreamRow)
    const after = row.after === null ? null : (JSON.parse(row.after) as StreamRow)
    const fields = Object.entries(table.columns)
    const known: FigureRow = Object.fromEntries(
      fields.map(([field, column]) => [field, (after ?? before)?.[column] ?? null]),
    )
    for (const [field, column] of fields) {
      if (table.keys.includes(field)) continue
      const cell = { before: before?.[column] ?? null, after: after?.[column] ?? null }
      if (cell.before === cell.after) continue
      if (cells.length >= mostHistory) leftOut++
      else
        cells.push({
          list: table.list,
          key: toSafeText(cellKey(table, known)),
          field,
          at: row.at,
          by: toSafeText(row.who).slice(0, 200),
          before: safe(cell.before),
          after: safe(cell.after),
        })
    }
  }
  return { cells, leftOut }
}
