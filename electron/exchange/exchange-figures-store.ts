import type { Database, SqlValue } from '#electron/database/database.ts'
import { figureTables, noFigures, rowKey, type FigureRow, type Figures, type FigureTable } from './exchange-figures.ts'
import type { RowChange } from './exchange-diff.ts'
import type { PayloadList } from '#shared/exchange/payload-data.ts'

/** Everything that a municipality filled in. */
export function readFigures(db: Database, municipality: string): Figures {
  const figures: Record<PayloadList, readonly FigureRow[]> = { ...noFigures }
  for (const table of figureTables) {
    const columns = Object.entries(table.columns).map(([field, column]) => `${column} AS "${field}"`)
    const order = table.order.map((field) => table.columns[field])
    figures[table.list] = db.all<FigureRow>(
      `SELECT ${columns.join(', ')} FROM ${table.table} WHERE municipality = ? ORDER BY ${[...order, 'municipality'].join(', ')}`,
      [municipality],
    )
  }
  return figures
}

export interface LastChange {
  readonly at: string
  readonly by: string
}

/** Who last changed each row of a table, and when, by `rowKey`. */
export function readLastChanges(
  db: Database,
  table: FigureTable,
  municipality: string,
): ReadonlyMap<string, LastChange> {
  const rows = db.all<{ row_key: string; at: string; who: string }>(
    `SELECT c.row_key, s.at, s.who, max(c.seq) FROM change c JOIN change_set s ON s.id = c.change_set
     WHERE c.table_name = ? GROUP BY c.row_key`,
    [table.table],
  )
  const changes = new Map<string, LastChange>()
  for (const row of rows) {
    const key = JSON.parse(row.row_key) as Record<string, string | number>
    if (!table.ownId && key['municipality'] !== municipality) continue
    const fields = Object.fromEntries(table.keys.map((field) => [field, key[table.columns[field] ?? field] ?? null]))
    changes.set(rowKey(table, fields), { at: row.at, by: row.who })
  }
  return changes
}

/** How many rows of the own figures changed after a change set. */
export function countChangedRows(db: Database, municipality: string, afterSet: number): number {
  const names = figureTables.map((table) => `'${table.table}'`).join(', ')
  const row = db.get<{ n: number }>(
    `SELECT count(DISTINCT table_name || row_key) AS n FROM change
     WHERE change_set > ? AND table_name IN (${names})
       AND coalesce(json_extract(after, '$.municipality'), json_extract(before, '$.municipality')) = ?`,
    [afterSet, municipality],
  )
  return row?.n ?? 0
}

/** Those of the ids that cost lines of another municipality already have. */
export function linesOfOthers(db: Database, municipality: string, ids: readonly string[]): ReadonlySet<string> {
  const rows = db.all<{ id: string }>(
    'SELECT id FROM costing_line WHERE municipality <> ? AND id IN (SELECT value FROM json_each(?))',
    [municipality, JSON.stringify(ids)],
  )
  return new Set(rows.map(({ id }) => id))
}

function sqlOf(table: FigureTable): { insert: string; update: string; remove: string } {
  const columns = Object.values(table.columns)
  const others = Object.entries(table.columns).filter(([field]) => !table.keys.includes(field))
  const where = ['municipality = ?', ...table.keys.map((field) => `${table.columns[field]} = ?`)].join(' AND ')
  const cells = columns.map((_, at) => `value ->> ${at}`)
  return {
    // all new rows of a table in one statement, as a JSON list of lists: a tenth of the crossings into the engine
    insert: `INSERT INTO ${table.table} (municipality, ${columns.join(', ')}) SELECT ?, ${cells.join(', ')} FROM json_each(?)`,
    update: `UPDATE ${table.table} SET ${others.map(([, column]) => `${column} = ?`).join(', ')} WHERE ${where}`,
    remove: `DELETE FROM ${table.table} WHERE ${where}`,
  }
}

/** Writes the rows that differ, and no others. */
export function writeRows(db: Database, municipality: string, changes: readonly RowChange[]): void {
  for (const table of figureTables) {
    const sql = sqlOf(table)
    const fields = Object.keys(table.columns)
    const others = fields.filter((field) => !table.keys.includes(field))
    const valuesOf = (row: FigureRow, names: readonly string[]): SqlValue[] => names.map((name) => row[name] ?? null)
    const added: SqlValue[][] = []
    for (const { before, after } of changes.filter((change) => change.table === table)) {
      if (after !== null && before === null) added.push(valuesOf(after, fields))
      else if (after !== null)
        db.run(sql.update, [...valuesOf(after, others), municipality, ...valuesOf(after, table.keys)])
      else if (before !== null) db.run(sql.remove, [municipality, ...valuesOf(before, table.keys)])
    }
    if (added.length > 0) db.run(sql.insert, [municipality, JSON.stringify(added)])
  }
}
