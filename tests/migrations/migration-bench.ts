import { expect } from 'vitest'
import { Database, type Row, type SqlValue } from '#electron/database/database.ts'
import { applicationId, migrate, schemaVersion } from '#electron/database/migrate.ts'

/** A database as a program of that version left it, with raw rows put in by plain SQL. */
export async function databaseAt(version: number, ...scripts: readonly string[]): Promise<Database> {
  const db = await Database.open()
  migrate(db, version)
  expect(schemaVersion(db)).toBe(version)
  for (const script of scripts) db.script(script)
  return db
}

export function tablesOf(db: Database): string[] {
  return db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .map((row) => row.name)
}

/** Every row of every table, by table: what a migration must not lose. */
export function rowsOf(db: Database, tables = tablesOf(db)): Record<string, Row[]> {
  return Object.fromEntries(tables.map((table) => [table, db.all(`SELECT * FROM "${table}" ORDER BY 1, 2`)]))
}

/** Rows without the columns that a step added, which must all be NULL in them, or what `added` says. */
export function withoutNew(
  rows: Record<string, Row[]>,
  before: Record<string, Row[]>,
  added: Columns = {},
): Record<string, Row[]> {
  const old = (table: string, at: number): Row => before[table]?.[at] ?? {}
  return Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [
      table,
      list.map((row, at) =>
        Object.fromEntries(
          Object.entries(row).filter(([name, value]) => name in old(table, at) || value !== (added[name] ?? null)),
        ),
      ),
    ]),
  )
}

/** Steps from the version before: the rows stay, the version and the mark of our files are set, every table is STRICT and whole. */
export function stepsTo(db: Database, version: number, newTables: readonly string[], added: Columns = {}): void {
  const before = tablesOf(db)
  const rows = rowsOf(db, before)
  migrate(db, version)
  expect(withoutNew(rowsOf(db, before), rows, added)).toEqual(rows)
  expect(tablesOf(db).filter((table) => !before.includes(table))).toEqual([...newTables].sort())
  expect(db.get('PRAGMA user_version')).toEqual({ user_version: version })
  expect(db.get('PRAGMA application_id')).toEqual({ application_id: applicationId })
  const loose = db.all(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0`,
  )
  expect(loose).toEqual([])
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  expect(db.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
}

export type Columns = Readonly<Record<string, SqlValue>>

export function insert(db: Database, table: string, row: Columns): void {
  const names = Object.keys(row)
  db.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, Object.values(row))
}

/** A row that fits goes in; with one column different it is refused, and why. */
export function checkColumn(
  db: Database,
  table: string,
  row: Columns,
  column: string,
  good: readonly SqlValue[],
  bad: readonly SqlValue[],
): void {
  for (const value of good) {
    expect(() => insert(db, table, { ...row, [column]: value }), `${table}.${column} = ${String(value)}`).not.toThrow()
    db.run(`DELETE FROM ${table}`)
  }
  for (const value of bad) {
    expect(() => insert(db, table, { ...row, [column]: value }), `${table}.${column} = ${String(value)}`).toThrow(
      /CHECK constraint|cannot store|NOT NULL|FOREIGN KEY/,
    )
  }
  expect(db.get(`SELECT count(*) AS n FROM ${table}`)).toEqual({ n: 0 })
}

/** Raw rows of version 1: two municipalities, one service. */
export const programmeRows = `
  INSERT INTO programme_edition VALUES ('2010', 'Programma', 'Programme', 2010, 2016, '2012', 'abc', 'RPR', 'official');
  INSERT INTO programme_consultation_group VALUES ('ogre', 'Ogrē', 'In Ogre', '2010-02-19', NULL, NULL, 'RPR', 'official');
  INSERT INTO programme_municipality VALUES ('ogres', 'Ogres novads', 'Ogre municipality', 'county', '0740200', 'Ogre', 'official', 994.0, 'Ogre; Ķeipene', 'ogre', 'CSP', 'official');
  INSERT INTO programme_municipality VALUES ('keguma', 'Ķeguma novads', 'Ķegums municipality', 'county', '0741000', 'Ķegums', 'official', 490.0, 'Ķegums', 'ogre', 'CSP', 'official');
  INSERT INTO programme_neighbour VALUES ('keguma', 'ogres', 35.5, NULL, NULL, 'own', 'estimate');
  INSERT INTO programme_target_group VALUES ('T02', 'Grupa', 'Group', 'population', 'jā', 'yes', 'RPR', 'official');
  INSERT INTO programme_service VALUES ('S01', 1, 'Aprūpe mājās', 'Home care', 'aprūpe', 'care', 'home', 'a', 'a', 'stunda', 'hour', 'x', 'x', 'estimate', 'y', 'y', 'MK 291', 'RPR', 'official');
  INSERT INTO programme_prevalence_rate VALUES ('T02', NULL, 0.04, 'population', NULL, NULL, 'own', 'estimate');`

/** Raw rows of version 2: the workspace of Ogre, and one change as the stream kept it. */
export const workspaceRows = `
  INSERT INTO workspace (id, role, municipality, workstation, created_at) VALUES ('w1', 'municipality', 'ogres', 'Birojs 1', '2012-03-01T08:00:00.000Z');
  INSERT INTO change_set VALUES (1, '2012-03-01T08:01:00.000Z', 'Birojs 1', 'workspace.rename', '{"key":"workspace.renamed","params":{"name":"Birojs 1"}}', NULL, 0, NULL, NULL);
  INSERT INTO change VALUES (1, 1, 'workspace', '{"id":"w1"}', '{"workstation":"PC"}', '{"workstation":"Birojs 1"}');`

/** Raw rows of version 3, with not known, zero, not planned and not limited among them. */
export const planningRows = `
  INSERT INTO development_service (municipality, service, exists_now, capacity, clients, waiting, priority, reason) VALUES ('ogres', 'S01', 'yes', 'not-limited', 0, NULL, 'none', 'Ķ “=1+1”');
  INSERT INTO forecast_setting VALUES ('ogres', 'S01', 'base', 'demographic', 2012, 0.125, 2016, 0.3);
  INSERT INTO forecast_typed VALUES ('ogres', 'S01', 'base', 2012, 'clients', 'not-planned', NULL);
  INSERT INTO forecast_typed VALUES ('ogres', 'S01', 'base', 2013, 'clients', NULL, 'nav zināms');
  INSERT INTO forecast_typed VALUES ('ogres', 'S01', 'base', 2013, 'capacity', 0, NULL);
  INSERT INTO forecast_actual VALUES ('ogres', 'S01', 2009, 0, NULL);
  INSERT INTO costing_basis VALUES ('ogres', 'S01', 104.5, NULL, NULL);
  INSERT INTO costing_line (id, municipality, service, position, kind, category, driver, name, quantity, price_minor, currency, price_year, price_index, note) VALUES ('l1', 'ogres', 'S01', 1, 'running', 'pay', 'fixed', 'Aprūpētāja', 1.5, 28000, 'LVL', 2012, 'wage', NULL);`
