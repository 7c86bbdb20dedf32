import { createHash } from 'node:crypto'
import type { Database, Row, SqlValue } from './database.ts'

/** A value of a cell in JSON: bytes are written in base64. */
type JsonValue = number | string | null | { readonly base64: string }
type JsonRow = Readonly<Record<string, JsonValue>>

/** One row change as the stream keeps it: place, table, key, before, after (the last three as JSON texts). */
type StreamRow = readonly [seq: number, table: string, key: string, before: string | null, after: string | null]

/** One command: everything that has to be written to have its state again. */
export interface JournalRecord {
  /** Its row of `change_set`. */
  readonly set: JsonRow
  /** The fingerprint of the change set before; of the workspace for the first. */
  readonly parent: string
  /** Its rows of `change`. */
  readonly changes: readonly StreamRow[]
  /** Every row that it touched as it is afterwards; null: it is gone. */
  readonly rows: readonly (readonly [table: string, key: JsonRow, row: JsonRow | null])[]
}

function toJson(row: Row): JsonRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
    ]),
  )
}

function toSql(value: JsonValue): SqlValue {
  return value !== null && typeof value === 'object' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value
}

function quoted(name: string): string {
  return `"${name}"`
}

function where(names: readonly string[]): string {
  return names.map((name) => `${quoted(name)} IS ?`).join(' AND ')
}

/** The columns by which a table knows its rows; without a primary key, all of them. */
function keyColumns(db: Database, table: string): string[] {
  const columns = db.all<{ name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)', [table])
  const keys = columns.filter(({ pk }) => pk > 0)
  return (keys.length > 0 ? keys : columns).map(({ name }) => name)
}

/** Tells one change set from every other: two copies of a workspace that went different ways have different ones under the same number. */
function fingerprint(set: JsonRow, changes: number, lastSeq: number): string {
  const facts = Object.keys(set)
    .sort()
    .map((name) => set[name])
  return createHash('sha256')
    .update(JSON.stringify([facts, changes, lastSeq]))
    .digest('hex')
    .slice(0, 24)
}

export function fingerprintOf({ set, changes }: JournalRecord): string {
  return fingerprint(set, changes.length, changes.at(-1)?.[0] ?? 0)
}

function storedFingerprint(db: Database, set: Row | undefined): string {
  // Before the first command only the workspace itself tells two apart.
  if (!set) return fingerprint({ id: db.get<{ id: string }>('SELECT id FROM workspace')?.id ?? '' }, 0, 0)
  const { n, last } = db.get<{ n: number; last: number | null }>(
    'SELECT count(*) AS n, max(seq) AS last FROM change WHERE change_set = ?',
    [set['id'] ?? null],
  ) ?? { n: 0, last: null }
  return fingerprint(toJson(set), n, last ?? 0)
}

/** Describes a change set that is complete but not committed yet. */
export function recordOf(db: Database, id: number): JournalRecord {
  const set = db.get('SELECT * FROM change_set WHERE id = ?', [id])
  if (!set) throw new Error(`no change set ${id}`)
  const before = db.get('SELECT * FROM change_set WHERE id < ? ORDER BY id DESC LIMIT 1', [id])
  const changes = db
    .all<{ seq: number; table_name: string; row_key: string; before: string | null; after: string | null }>(
      'SELECT seq, table_name, row_key, before, after FROM change WHERE change_set = ? ORDER BY seq',
      [id],
    )
    .map((row): StreamRow => [row.seq, row.table_name, row.row_key, row.before, row.after])
  return { set: toJson(set), parent: storedFingerprint(db, before), changes, rows: touchedRows(db, changes) }
}

function touchedRows(db: Database, changes: readonly StreamRow[]): JournalRecord['rows'] {
  const keysOf = new Map<string, string[]>()
  const rows = new Map<string, JournalRecord['rows'][number]>()
  for (const [, table, , ...states] of changes) {
    const names = keysOf.get(table) ?? keyColumns(db, table)
    keysOf.set(table, names)
    // An update of the key itself leaves one row and makes another.
    for (const state of states) {
      if (state === null) continue
      const cells = JSON.parse(state) as Readonly<Record<string, SqlValue>>
      const key = names.map((name) => cells[name] ?? null)
      const place = `${table} ${JSON.stringify(key)}`
      if (rows.has(place)) continue
      const now = db.get(`SELECT * FROM ${quoted(table)} WHERE ${where(names)}`, key)
      rows.set(place, [table, toJson(Object.fromEntries(names.map((name, at) => [name, key[at] ?? null]))), now ? toJson(now) : null]) // prettier-ignore
    }
  }
  return [...rows.values()]
}

/** How far a journal could be taken over. */
export interface Replayed {
  /** Commands written into the database. */
  readonly applied: number
  /** Commands that it had already. */
  readonly known: number
  /** Commands that belong to another state: of a copy that went another way, or after some that are missing. */
  readonly foreign: number
}

/**
 * Writes what the database lacks. Each record names the one before, so that a journal is never taken over by a copy that it does not belong
 * to. Triggers must not be installed yet.
 */
export function replay(db: Database, records: readonly JournalRecord[]): Replayed {
  let applied = 0
  let known = 0
  db.script('PRAGMA foreign_keys = OFF')
  try {
    for (const [at, record] of records.entries()) {
      const stored = db.get('SELECT * FROM change_set WHERE id = ?', [toSql(record.set['id'] ?? null)])
      if (stored && storedFingerprint(db, stored) === fingerprintOf(record)) {
        known++
        continue
      }
      const last = db.get('SELECT * FROM change_set ORDER BY id DESC LIMIT 1')
      if (stored || storedFingerprint(db, last) !== record.parent)
        return { applied, known, foreign: records.length - at }
      apply(db, record)
      applied++
    }
    return { applied, known, foreign: 0 }
  } finally {
    db.script('PRAGMA foreign_keys = ON')
  }
}

function insert(db: Database, table: string, row: JsonRow): void {
  const names = Object.keys(row)
  db.run(
    `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    names.map((name) => toSql(row[name] ?? null)),
  )
}

function apply(db: Database, record: JournalRecord): void {
  db.script('BEGIN IMMEDIATE')
  try {
    // First everything goes, then comes what is there now: so no row meets another on its way to its own place.
    for (const [table, key] of record.rows) {
      const names = Object.keys(key)
      db.run(
        `DELETE FROM ${quoted(table)} WHERE ${where(names)}`,
        names.map((name) => toSql(key[name] ?? null)),
      )
    }
    for (const [table, , row] of record.rows) if (row) insert(db, table, row)
    insert(db, 'change_set', record.set)
    for (const [seq, table_name, row_key, before, after] of record.changes)
      insert(db, 'change', { seq, change_set: record.set['id'] ?? null, table_name, row_key, before, after })
    db.script('COMMIT')
  } catch (error) {
    db.script('ROLLBACK')
    throw error
  }
}
