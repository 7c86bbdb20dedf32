import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '#electron/database/database.ts'
import {
  applicationId,
  migrate,
  migrations,
  newestVersion,
  schemaVersion,
  type Migration,
} from '#electron/database/migrate.ts'
import {
  databaseAt,
  planningRows,
  programmeRows,
  rowsOf,
  tablesOf,
  withoutNew,
  workspaceRows,
} from './migration-bench.ts'

let db: Database
afterEach(() => db.close())

const folder = join(import.meta.dirname, '../../electron/database/migrations')

describe('migrations', () => {
  it('are numbered without a gap, one file and one test for each', async () => {
    db = await databaseAt(0)
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, at) => at + 1))
    const files = readdirSync(folder).sort()
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(migrations.map((step) => step.version))
    const tests = readdirSync(import.meta.dirname)
    for (const file of files) expect(tests).toContain(file.replace('.ts', '.test.ts'))
    expect(newestVersion).toBe(files.length)
  })

  it('lead from every version to the newest, with the rows of each', async () => {
    const scripts = [[], [programmeRows], [programmeRows, workspaceRows], [programmeRows, workspaceRows, planningRows]]
    const fresh = await databaseAt(newestVersion)
    const schema = (of: Database) => of.all('SELECT name, sql FROM sqlite_schema ORDER BY name')
    for (let from = 0; from < newestVersion; from++) {
      db = await databaseAt(from, ...(scripts[from] ?? []))
      const tables = tablesOf(db)
      const rows = rowsOf(db)
      migrate(db)
      expect(schemaVersion(db), `from ${from}`).toBe(newestVersion)
      expect(withoutNew(rowsOf(db, tables), rows), `from ${from}`).toEqual(rows)
      expect(schema(db), `from ${from}`).toEqual(schema(fresh))
      if (from < newestVersion - 1) db.close()
    }
    fresh.close()
  })

  it('do nothing to a file that is up to date', async () => {
    db = await databaseAt(newestVersion, programmeRows, workspaceRows, planningRows)
    const before = rowsOf(db)
    migrate(db)
    expect(rowsOf(db)).toEqual(before)
    expect(db.get('PRAGMA application_id')).toEqual({ application_id: applicationId })
  })

  const next: Migration = { version: newestVersion + 1, sql: 'ALTER TABLE workspace ADD COLUMN office TEXT' }
  const broken: Migration = {
    version: newestVersion + 2,
    // The first half succeeds: it must be taken back with the second.
    sql: `CREATE TABLE half_done (a TEXT) STRICT; DELETE FROM workspace; INSERT INTO no_such_table VALUES (1)`,
  }

  it('one that fails is taken back whole and leaves the version before it', async () => {
    db = await databaseAt(newestVersion, programmeRows, workspaceRows, planningRows)
    const before = rowsOf(db)
    expect(() => migrate(db, broken.version, [...migrations, next, broken])).toThrow(/no_such_table/)
    // The step before it stands: its column is there, and every row.
    expect(schemaVersion(db)).toBe(next.version)
    expect(tablesOf(db)).not.toContain('half_done')
    expect(db.get('SELECT id, office FROM workspace')).toEqual({ id: 'w1', office: null })
    const now = rowsOf(db)
    expect({ ...now, workspace: before.workspace }).toEqual(before)
    // and it can be tried again once it is put right
    migrate(db, broken.version, [
      ...migrations,
      next,
      { version: broken.version, sql: 'CREATE TABLE whole (a TEXT) STRICT' },
    ])
    expect(schemaVersion(db)).toBe(broken.version)
  })

  it('stop where they are told to', async () => {
    db = await databaseAt(0)
    migrate(db, 2)
    expect(schemaVersion(db)).toBe(2)
    migrate(db, 1)
    expect(schemaVersion(db)).toBe(2)
  })
})
