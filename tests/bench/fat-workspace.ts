import { readFileSync, writeFileSync } from 'node:fs'
import { Database } from '#electron/database/database.ts'

/** Fills a workspace file with old history until it is about so large. */
export async function fattened(path: string, megabytes: number): Promise<void> {
  const bytes = readFileSync(path)
  if (bytes.length >= megabytes * 1e6) return
  const db = await Database.open(bytes)
  const row = JSON.stringify({
    municipality: 'ogres',
    service: 'S01',
    scenario: 'base',
    year: 2012,
    measure: 'clients',
    value: 12,
  })
  db.script('BEGIN')
  db.run(
    `INSERT INTO change_set (id, at, who, channel, title, undoable) VALUES (1, '2010-01-01T00:00:00.000Z', 'Bench', 'bench', '{}', 0)`,
  )
  // A change takes its row, its key, and what the two indexes repeat of them.
  const each = row.length + 75
  const count = Math.floor((megabytes * 1e6 - bytes.length) / each)
  for (let at = 0; at < count; at++) {
    db.run(
      `INSERT INTO change (change_set, table_name, row_key, before, after) VALUES (1, 'forecast_typed', ?, NULL, ?)`,
      [`{"n":${at}}`, row],
    )
  }
  db.script('COMMIT')
  writeFileSync(path, db.bytes())
  db.close()
}
