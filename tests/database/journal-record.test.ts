import { beforeAll, describe, expect, it } from 'vitest'
import { beginChangeSet, endChangeSet, installChangeStream, trackedTables } from '#electron/database/change-stream.ts'
import { Database, type SqlValue } from '#electron/database/database.ts'
import { recordOf, replay, type JournalRecord } from '#electron/database/journal-record.ts'
import { readJournal, headerLine, recordLine } from '#electron/database/journal-text.ts'
import { loadProgramme } from '#electron/programme/programme-bundle.ts'
import { fillSeminarRegion } from '#electron/seminar/seminar-fill.ts'
import { createWorkspaceRow } from '#electron/workspace/workspace-store.ts'

let snapshot: Uint8Array
beforeAll(async () => {
  const db = await Database.open(await loadProgramme(new URL('../..', import.meta.url).pathname))
  createWorkspaceRow(db, { id: 'r', role: 'region', municipality: null, workstation: 'Tests', at: '2012-03-12T09:00:00.000Z' }) // prettier-ignore
  fillSeminarRegion(db)
  snapshot = db.bytes()
  db.close()
})

let second = 0
/** Runs a change as a command does. @returns its record, written as bytes and read again */
function command(db: Database, change: () => void): JournalRecord {
  db.script('BEGIN')
  const at = new Date(Date.UTC(2012, 2, 12, 9, 0, second++)).toISOString()
  const set = beginChangeSet(db, { at, who: 'Tests', channel: 'test', undoable: true })
  change()
  endChangeSet(db)
  const record = recordOf(db, set)
  db.script('COMMIT')
  const [read] = readJournal(Buffer.concat([headerLine('r'), recordLine(record)])).records
  if (!read) throw new Error('not read')
  return read
}

/** Every row of every table, in a fixed order. */
function everything(db: Database): Record<string, string[]> {
  const tables = [...trackedTables(db), 'change', 'change_set']
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .all(`SELECT * FROM "${table}"`)
        .map((row) => JSON.stringify(row, (_key, v: unknown) => (v instanceof Uint8Array ? [...v] : v)))
        .sort(),
    ]),
  )
}

async function opened(bytes = snapshot): Promise<Database> {
  const db = await Database.open(bytes)
  installChangeStream(db)
  return db
}

describe('a replayed journal', () => {
  it('gives back every table: rows that came, went and changed, bytes and odd numbers among them', async () => {
    const db = await opened()
    const records: JournalRecord[] = []
    db.script('PRAGMA foreign_keys = OFF')
    for (const table of trackedTables(db)) {
      const columns = db.all<{ name: string; type: string; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?)', [table]) // prettier-ignore
      const rows = db.all(`SELECT * FROM "${table}" LIMIT 3`)
      const where = columns.map((c) => `"${c.name}" IS ?`).join(' AND ')
      const values = (row: (typeof rows)[number]) => columns.map((c) => row[c.name] ?? null)
      const [first, other, third] = rows
      const real = columns.find((c) => c.pk === 0 && c.type === 'REAL')
      // Constraints differ from table to table: what one refuses is no matter here, what it takes must come back.
      const attempt = (sql: string, given: readonly SqlValue[]) => {
        try {
          records.push(command(db, () => db.run(sql, given)))
        } catch {
          db.script('ROLLBACK')
        }
      }
      if (first) attempt(`DELETE FROM "${table}" WHERE ${where}`, values(first))
      if (other && real) attempt(`UPDATE "${table}" SET "${real.name}" = ? WHERE ${where}`, [1 / 3, ...values(other)])
      if (third && first) {
        const key = columns.find((c) => c.pk > 0 && c.type === 'TEXT')
        // A row that changes its own key: one goes, another comes.
        if (key) attempt(`UPDATE "${table}" SET "${key.name}" = 'cits' WHERE ${where}`, values(third))
      }
      if (first) attempt(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`, values(first))
    }
    attemptBlob(db, records)
    const tables = new Set(records.flatMap((record) => record.changes.map(([, table]) => table)))
    expect(tables.size).toBeGreaterThan(35)
    const again = await Database.open(snapshot)
    expect(replay(again, records)).toEqual({ applied: records.length, known: 0, foreign: 0 })
    expect(everything(again)).toEqual(everything(db))
    // Replayed once more, it is known.
    expect(replay(again, records)).toEqual({ applied: 0, known: records.length, foreign: 0 })
    expect(everything(again)).toEqual(everything(db))
  })

  function attemptBlob(db: Database, records: JournalRecord[]): void {
    const bytes = new Uint8Array(Array.from({ length: 300 }, (_, at) => at % 256))
    records.push(
      command(db, () => db.run('INSERT INTO exchange_file (digest, bytes) VALUES (?, ?)', ['d'.repeat(64), bytes])),
    )
  }

  it('is not taken over by a copy that went another way, nor after a gap', async () => {
    const set = (db: Database, clients: number) =>
      command(db, () => db.run(`UPDATE development_service SET clients = ? WHERE municipality = 'ogres' AND service = 'S01'`, [clients])) // prettier-ignore
    const here = await opened()
    const [one, two, three] = [set(here, 41), set(here, 42), set(here, 43)]
    const there = await opened()
    set(there, 77)
    const copy = await Database.open(there.bytes())
    expect(replay(copy, [one, two, three])).toEqual({ applied: 0, known: 0, foreign: 3 })
    const gap = await Database.open(snapshot)
    expect(replay(gap, [two, three])).toEqual({ applied: 0, known: 0, foreign: 2 })
    expect(replay(gap, [one, three])).toEqual({ applied: 1, known: 0, foreign: 1 })
    // Neither is what was first done in one workspace by another that nothing was done in yet.
    const fresh = await Database.open(snapshot)
    fresh.run(`UPDATE workspace SET id = 'another'`)
    expect(replay(fresh, [one])).toEqual({ applied: 0, known: 0, foreign: 1 })
    const newer = await Database.open(here.bytes())
    expect(replay(newer, [one, two, three])).toEqual({ applied: 0, known: 3, foreign: 0 })
  })
})
