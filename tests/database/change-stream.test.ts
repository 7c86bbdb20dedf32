import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database, type SqlValue } from '#electron/database/database.ts'
import {
  beginChangeSet,
  changesOf,
  endChangeSet,
  installChangeStream,
  trackedTables,
} from '#electron/database/change-stream.ts'
import { migrate } from '#electron/database/migrate.ts'

let db: Database

beforeEach(async () => {
  db = await Database.open()
  migrate(db)
  // Rows are made up here, so references between them are not asked for.
  db.script('PRAGMA foreign_keys = OFF')
})
afterEach(() => db.close())

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

/** A row that fits the table: the first allowed value of every column that has a list of them, a number or a text elsewhere. */
function rowFor(table: string): Record<string, SqlValue> {
  const sql = db.get<{ sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?', [table])?.sql ?? ''
  const columns = db.all<Column & Record<string, never>>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', [
    table,
  ])
  return Object.fromEntries(
    columns.map((column): [string, SqlValue] => {
      const choice = new RegExp(`\\b${column.name} IN \\('([^']+)'`).exec(sql)?.[1]
      if (choice !== undefined) return [column.name, choice]
      if (/CHECK/.test(sql) && column.name === 'municipality' && table === 'workspace') return [column.name, 'ogres']
      if (column.type === 'TEXT') return [column.name, column.name === 'a' ? 'a' : `x-${column.name}`]
      if (column.type === 'BLOB') return [column.name, new Uint8Array([1, 2, 3])]
      return [column.name, column.name.endsWith('_year') || column.name === 'year' ? 2012 : 1]
    }),
  )
}

describe('the stream of changes', () => {
  it('misses no table: inserting, updating and deleting is recorded for each of them', () => {
    const tables = trackedTables(db)
    expect(tables.length).toBeGreaterThan(25)
    installChangeStream(db)
    const set = beginChangeSet(db, { at: '2012-03-12T09:00:00.000Z', who: 'Tests', channel: 'test', undoable: true })
    for (const table of tables) {
      const row = rowFor(table)
      const names = Object.keys(row)
      const text = names.find((name) => typeof row[name] === 'string' && !/ IN \(/.test(name))
      db.run(
        `INSERT INTO "${table}" (${names.map((n) => `"${n}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        Object.values(row),
      )
      expect(text, table).toBeDefined()
      const before = changesOf(db, set).length
      db.run(`DELETE FROM "${table}"`)
      const deleted = changesOf(db, set)
      expect(deleted.length, `${table}: DELETE without WHERE`).toBe(before + 1)
      expect(deleted.at(-1)).toMatchObject({ table, after: null })
      expect(deleted.at(-2)).toMatchObject({ table, before: null })
    }
    endChangeSet(db)
  })

  it('keeps key, before and after of an update, and nothing when nothing changes', () => {
    db.run(`INSERT INTO costing_basis (municipality, service, units_per_client) VALUES ('ogres', 'S01', 120)`)
    installChangeStream(db)
    const set = beginChangeSet(db, { at: '2012-03-12T09:00:00.000Z', who: 'Tests', channel: 'test', undoable: true })
    db.run(`UPDATE costing_basis SET units_per_client = 120`)
    expect(changesOf(db, set)).toEqual([])
    db.run(`UPDATE costing_basis SET units_per_client = 96`)
    expect(changesOf(db, set)).toEqual([
      {
        table: 'costing_basis',
        key: { municipality: 'ogres', service: 'S01' },
        before: {
          municipality: 'ogres',
          service: 'S01',
          units_per_client: 120,
          clients_per_place: null,
          places_per_facility: null,
        },
        after: {
          municipality: 'ogres',
          service: 'S01',
          units_per_client: 96,
          clients_per_place: null,
          places_per_facility: null,
        },
      },
    ])
  })

  it('sees the row that INSERT OR REPLACE throws out', () => {
    db.run(`INSERT INTO costing_basis (municipality, service, units_per_client) VALUES ('ogres', 'S01', 120)`)
    installChangeStream(db)
    const set = beginChangeSet(db, { at: '2012-03-12T09:00:00.000Z', who: 'Tests', channel: 'test', undoable: true })
    db.run(`INSERT OR REPLACE INTO costing_basis (municipality, service, units_per_client) VALUES ('ogres', 'S01', 96)`)
    expect(
      changesOf(db, set).map((c) => [c.before?.['units_per_client'] ?? null, c.after?.['units_per_client'] ?? null]),
    ).toEqual([
      [120, null],
      [null, 96],
    ])
  })

  it('refuses a write outside a command', () => {
    installChangeStream(db)
    expect(() => db.run(`INSERT INTO costing_basis (municipality, service) VALUES ('ogres', 'S01')`)).toThrow(
      /NOT NULL/,
    )
  })

  it('leaves no trigger in the file', async () => {
    installChangeStream(db)
    const copy = await Database.open(db.bytes())
    expect(copy.all(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)).toEqual([])
    copy.close()
  })
})

describe('the engine', () => {
  it('keeps foreign keys, prepared statements and temporary triggers over an export, and refuses one inside a transaction', () => {
    db.script('PRAGMA foreign_keys = ON')
    installChangeStream(db)
    db.bytes()
    expect(db.get<{ foreign_keys: number }>('PRAGMA foreign_keys')?.foreign_keys).toBe(1)
    expect(db.all(`SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'`).length).toBeGreaterThan(50)
    db.script('BEGIN IMMEDIATE')
    expect(() => db.bytes()).toThrow()
    db.script('ROLLBACK')
  })
})
