import type { Database, SqlValue } from './database.ts'

/** One row change as the stream keeps it. */
export interface Change {
  readonly table: string
  readonly key: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>> | null
  readonly after: Readonly<Record<string, unknown>> | null
}

interface Column {
  readonly name: string
  readonly type: string
  readonly pk: number
}

/** The stream itself, and what SQLite keeps for its own use. */
const streamTables: ReadonlySet<string> = new Set(['change', 'change_set'])

export function trackedTables(db: Database): string[] {
  return db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .map((t) => t.name)
    .filter((name) => !streamTables.has(name))
}

function columnsOf(db: Database, table: string): Column[] {
  return db.all<Column & Record<string, never>>(`SELECT name, type, pk FROM pragma_table_info(?)`, [table])
}

/** A row as a JSON object by column. Bytes are kept as their length: files are only ever added, never changed or undone. */
function rowJson(columns: readonly Column[], row: 'OLD' | 'NEW'): string {
  const parts = columns.map(
    (c) => `'${c.name}', ${c.type === 'BLOB' ? `length(${row}."${c.name}")` : `${row}."${c.name}"`}`,
  )
  return `json_object(${parts.join(', ')})`
}

/**
 * Puts a trigger on every table, so that no row change escapes the stream: `updateHook` would miss WITHOUT ROWID tables and DELETE
 * without WHERE. The triggers are temporary: a reader of the file with `sqlite3` does not meet them. A write outside a command
 * (no `current_change_set`) violates NOT NULL and fails.
 */
export function installChangeStream(db: Database): void {
  db.script(`CREATE TEMP TABLE current_change_set (id INTEGER NOT NULL)`)
  for (const table of trackedTables(db)) {
    const columns = columnsOf(db, table)
    const keys = columns.filter((c) => c.pk > 0)
    // A table without a primary key is known by its whole row.
    const keyColumns = keys.length > 0 ? keys : columns
    const record = (row: 'OLD' | 'NEW', before: string, after: string): string =>
      `INSERT INTO change (change_set, table_name, row_key, before, after)
       VALUES ((SELECT id FROM current_change_set), '${table}', ${rowJson(keyColumns, row)}, ${before}, ${after});`
    const old = rowJson(columns, 'OLD')
    const now = rowJson(columns, 'NEW')
    db.script(`
      CREATE TEMP TRIGGER "change_${table}_insert" AFTER INSERT ON main."${table}" BEGIN ${record('NEW', 'NULL', now)} END;
      CREATE TEMP TRIGGER "change_${table}_delete" AFTER DELETE ON main."${table}" BEGIN ${record('OLD', old, 'NULL')} END;
      CREATE TEMP TRIGGER "change_${table}_update" AFTER UPDATE ON main."${table}" WHEN ${old} <> ${now}
      BEGIN ${record('NEW', old, now)} END;`)
  }
}

export function beginChangeSet(
  db: Database,
  set: { at: string; who: string; channel: string; undoable: boolean },
): number {
  db.run(`INSERT INTO change_set (at, who, channel, title, undoable) VALUES (?, ?, ?, '{}', ?)`, [
    set.at,
    set.who,
    set.channel,
    set.undoable ? 1 : 0,
  ])
  const id = Number(db.get<{ id: number }>('SELECT last_insert_rowid() AS id')?.id)
  db.run('INSERT INTO current_change_set (id) VALUES (?)', [id])
  return id
}

export function endChangeSet(db: Database): void {
  db.run('DELETE FROM current_change_set')
}

const changeColumns = 'table_name AS "table", row_key AS "key", before, after'

function readChanges(db: Database, where: string, values: readonly SqlValue[]): Change[] {
  return db
    .all<{ table: string; key: string; before: string | null; after: string | null }>(
      `SELECT ${changeColumns} FROM change WHERE ${where} ORDER BY seq`,
      values,
    )
    .map((row) => ({
      table: row.table,
      key: JSON.parse(row.key) as Change['key'],
      before: row.before === null ? null : (JSON.parse(row.before) as Change['before']),
      after: row.after === null ? null : (JSON.parse(row.after) as Change['after']),
    }))
}

export function changesOf(db: Database, set: number): Change[] {
  return readChanges(db, 'change_set = ?', [set])
}

/** What came after a change set in the tables of one module. */
export function changesAfter(db: Database, set: number, module: string): Change[] {
  return readChanges(db, `change_set > ? AND table_name LIKE ? || '\\_%' ESCAPE '\\'`, [set, module])
}

export function countChanges(db: Database, set: number): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM change WHERE change_set = ?', [set])?.n ?? 0
}

/** Says what the set did, and which submission its changes came from. */
export function titleChangeSet(db: Database, set: number, title: string, origin: string | null): void {
  db.run('UPDATE change_set SET title = ?, origin = ? WHERE id = ?', [title, origin, set])
}

/** The modules whose tables a change set touched: a table is named as its module. */
export function changedModules(db: Database, set: number): string[] {
  const tables = db.all<{ table_name: string }>('SELECT DISTINCT table_name FROM change WHERE change_set = ?', [set])
  return [...new Set(tables.map((row) => row.table_name.split('_')[0] ?? row.table_name))]
}
