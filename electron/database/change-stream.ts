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

/** The columns of every table in one question. */
function columnsByTable(db: Database): ReadonlyMap<string, readonly Column[]> {
  const rows = db.all<Column & { readonly table: string }>(
    `SELECT m.name AS "table", p.name, p.type, p.pk FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table'`,
  )
  return Map.groupBy(rows, ({ table }) => table)
}

/** A row as a JSON object by column. Bytes are kept as their length: files are only ever added, never changed or undone. */
function rowJson(columns: readonly Column[], row: 'OLD' | 'NEW'): string {
  const parts = columns.map(
    (c) => `'${c.name}', ${c.type === 'BLOB' ? `length(${row}."${c.name}")` : `${row}."${c.name}"`}`,
  )
  return `json_object(${parts.join(', ')})`
}

const watched = new WeakSet<Database>()

/** Makes room for the change set of a command; what looks at the stream finds none yet. */
export function openChangeStream(db: Database): void {
  db.script('CREATE TEMP TABLE IF NOT EXISTS current_change_set (id INTEGER NOT NULL)')
}

/**
 * Puts a trigger on every table, so that no row change escapes the stream: `updateHook` would miss WITHOUT ROWID tables and DELETE
 * without WHERE. The triggers are temporary: a reader of the file with `sqlite3` does not meet them. A write outside a command
 * (no `current_change_set`) violates NOT NULL and fails. Done once for a database, before its first command: two hundred triggers take a
 * while that nobody should wait for who opens a file to look at it.
 */
export function installChangeStream(db: Database): void {
  if (watched.has(db)) return
  watched.add(db)
  openChangeStream(db)
  const columnsOf = columnsByTable(db)
  const triggers: string[] = []
  for (const table of trackedTables(db)) {
    const columns = columnsOf.get(table) ?? []
    const keys = columns.filter((c) => c.pk > 0)
    // A table without a primary key is known by its whole row.
    const keyColumns = keys.length > 0 ? keys : columns
    const record = (row: 'OLD' | 'NEW', before: string, after: string): string =>
      `INSERT INTO change (change_set, table_name, row_key, before, after)
       VALUES ((SELECT id FROM current_change_set), '${table}', ${rowJson(keyColumns, row)}, ${before}, ${after});`
    const old = rowJson(columns, 'OLD')
    const now = rowJson(columns, 'NEW')
    triggers.push(`
      CREATE TEMP TRIGGER "change_${table}_insert" AFTER INSERT ON main."${table}" BEGIN ${record('NEW', 'NULL', now)} END;
      CREATE TEMP TRIGGER "change_${table}_delete" AFTER DELETE ON main."${table}" BEGIN ${record('OLD', old, 'NULL')} END;
      CREATE TEMP TRIGGER "change_${table}_update" AFTER UPDATE ON main."${table}" WHEN ${old} <> ${now}
      BEGIN ${record('NEW', old, now)} END;`)
  }
  db.script(triggers.join(''))
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
