import type { Database } from '#electron/database/database.ts'

export interface ScenarioRow {
  readonly id: string
  readonly name: string
  readonly parent: string
  readonly note: string | null
}

/** The named scenarios of a municipality, in the order in which they were made. */
export function readScenarios(db: Database, municipality: string): ScenarioRow[] {
  return db.all<ScenarioRow & Record<string, never>>(
    'SELECT id, name, parent, note FROM scenario WHERE municipality = ? ORDER BY position, id',
    [municipality],
  )
}

export function addScenario(db: Database, municipality: string, row: ScenarioRow): void {
  db.run(
    `INSERT INTO scenario (municipality, id, name, parent, position, note)
     VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(position), 0) + 1 FROM scenario WHERE municipality = ?1), ?5)`,
    [municipality, row.id, row.name, row.parent, row.note],
  )
}

export function renameScenario(
  db: Database,
  municipality: string,
  row: Pick<ScenarioRow, 'id' | 'name' | 'note'>,
): void {
  db.run('UPDATE scenario SET name = ?, note = ? WHERE municipality = ? AND id = ?', [
    row.name,
    row.note,
    municipality,
    row.id,
  ])
}

/** The tables whose rows belong to one scenario. */
const cellTables = ['forecast_setting', 'forecast_coverage', 'forecast_typed', 'scenario_start'] as const

export function removeScenario(db: Database, municipality: string, row: Pick<ScenarioRow, 'id' | 'parent'>): void {
  for (const table of cellTables)
    db.run(`DELETE FROM ${table} WHERE municipality = ? AND scenario = ?`, [municipality, row.id])
  db.run('UPDATE scenario SET parent = ? WHERE municipality = ? AND parent = ?', [row.parent, municipality, row.id])
  db.run('DELETE FROM scenario WHERE municipality = ? AND id = ?', [municipality, row.id])
}

/** Puts the stored cells of one scenario into another, which has none yet. */
export function copyCells(db: Database, municipality: string, from: string, to: string): void {
  for (const table of cellTables) {
    const columns = db
      .all<{ name: string }>('SELECT name FROM pragma_table_info(?)', [table])
      .map(({ name }) => name)
      .filter((name) => name !== 'scenario')
      .join(', ')
    db.run(
      `INSERT INTO ${table} (scenario, ${columns}) SELECT ?, ${columns} FROM ${table} WHERE municipality = ? AND scenario = ?`,
      [to, municipality, from],
    )
  }
}

export interface StartRow {
  readonly service: string
  readonly scenario: string
  readonly startYear: number | 'not-planned'
  readonly reason: string | null
}

export function readStarts(db: Database, municipality: string): StartRow[] {
  return db.all<StartRow & Record<string, never>>(
    'SELECT service, scenario, start_year AS startYear, reason FROM scenario_start WHERE municipality = ?',
    [municipality],
  )
}

export function writeStart(
  db: Database,
  municipality: string,
  row: Pick<StartRow, 'service' | 'scenario' | 'reason'> & { readonly startYear: number | 'not-planned' | null },
): void {
  if (row.startYear === null) {
    db.run('DELETE FROM scenario_start WHERE municipality = ? AND service = ? AND scenario = ?', [
      municipality,
      row.service,
      row.scenario,
    ])
    return
  }
  db.run(
    `INSERT INTO scenario_start (municipality, service, scenario, start_year, reason) VALUES (?1, ?2, ?3, ?4, ?5)
     ON CONFLICT (municipality, service, scenario) DO UPDATE SET start_year = ?4, reason = ?5`,
    [municipality, row.service, row.scenario, row.startYear, row.reason],
  )
}
