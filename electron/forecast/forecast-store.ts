import type { Coverage } from '#shared/forecast/forecast-contract.ts'
import type { Method } from '#shared/forecast/forecast.ts'
import type { Database, SqlValue } from '#electron/database/database.ts'

export interface SettingRow {
  readonly service: string
  readonly method: Method | null
  readonly coverage: Coverage | null
}

export interface TypedRow {
  readonly service: string
  readonly scenario: string
  readonly year: number
  readonly measure: 'clients' | 'capacity'
  /** null: typed as not known; `method`: what is typed in a scenario above does not count here. */
  readonly value: number | 'not-planned' | 'not-limited' | 'method' | null
  readonly reason: string | null
}

export interface ActualRow {
  readonly service: string
  readonly year: number
  readonly clients: number
}

interface CoverageColumns {
  readonly firstYear: number | null
  readonly first: number | null
  readonly lastYear: number | null
  readonly last: number | null
}

function coverageOf(row: CoverageColumns): Coverage | null {
  const { firstYear, first, lastYear, last } = row
  return firstYear === null || first === null || lastYear === null || last === null
    ? null
    : { firstYear, first, lastYear, last }
}

export function readSettings(db: Database, municipality: string): (SettingRow & { readonly scenario: string })[] {
  return db
    .all<{ service: string; scenario: string; method: Method | null } & CoverageColumns>(
      `SELECT service, scenario, method, coverage_first_year AS firstYear, coverage_first AS first, coverage_last_year AS lastYear, coverage_last AS last
       FROM forecast_setting WHERE municipality = ?`,
      [municipality],
    )
    .map((row) => ({ service: row.service, scenario: row.scenario, method: row.method, coverage: coverageOf(row) }))
}

export function readTyped(db: Database, municipality: string): TypedRow[] {
  return db.all<TypedRow & Record<string, never>>(
    'SELECT service, scenario, year, measure, value, reason FROM forecast_typed WHERE municipality = ?',
    [municipality],
  )
}

/** A cell that is typed: its number stands over the method. */
export interface TypedOver extends TypedRow {
  readonly value: Exclude<TypedRow['value'], 'method'>
}

/** What the chain of scenarios says typed: the nearest one's value of each cell, unless that one goes back to the method. */
export function typedInChain(rows: readonly TypedRow[], chain: readonly string[]): TypedOver[] {
  const nearest = new Map<string, TypedRow>()
  for (const scenario of chain.toReversed()) {
    for (const row of rows) if (row.scenario === scenario) nearest.set(`${row.service}|${row.year}|${row.measure}`, row)
  }
  return [...nearest.values()].filter((row): row is TypedOver => row.value !== 'method')
}

export interface GroupCoverageRow extends Coverage {
  readonly service: string
  readonly scenario: string
  readonly group: string
}

/** Coverages of single target groups. */
export function readGroupCoverages(db: Database, municipality: string): GroupCoverageRow[] {
  return db.all<GroupCoverageRow & Record<string, never>>(
    `SELECT service, scenario, target_group AS "group", first_year AS firstYear, first, last_year AS lastYear, last
     FROM forecast_coverage WHERE municipality = ?`,
    [municipality],
  )
}

export function readActuals(db: Database, municipality: string): ActualRow[] {
  return db.all<ActualRow & Record<string, never>>(
    'SELECT service, year, clients FROM forecast_actual WHERE municipality = ? ORDER BY service, year',
    [municipality],
  )
}

/** Who typed a cell last and when, from the stream of changes; by `service|year|measure`. */
export function readTypedAuthors(
  db: Database,
  municipality: string,
  scenario: string,
): Map<string, { by: string; at: string }> {
  const rows = db.all<{ key: string; who: string; at: string }>(
    `SELECT json_extract(c.row_key, '$.service') || '|' || json_extract(c.row_key, '$.year') || '|' || json_extract(c.row_key, '$.measure') AS key,
            s.who AS who, s.at AS at, max(c.seq)
     FROM change c JOIN change_set s ON s.id = c.change_set
     WHERE c.table_name = 'forecast_typed' AND json_extract(c.row_key, '$.municipality') = ? AND json_extract(c.row_key, '$.scenario') = ?
     GROUP BY c.row_key`,
    [municipality, scenario],
  )
  return new Map(rows.map((row) => [row.key, { by: row.who, at: row.at }]))
}

/** Takes a setting's row away when nothing is left in it: an empty row and no row are the same fact. */
function removeEmptySetting(db: Database, key: readonly [string, string, string]): void {
  db.run(
    `DELETE FROM forecast_setting WHERE municipality = ? AND service = ? AND scenario = ? AND method IS NULL
     AND coverage_first_year IS NULL AND coverage_first IS NULL AND coverage_last_year IS NULL AND coverage_last IS NULL`,
    key,
  )
}

export function writeMethod(
  db: Database,
  municipality: string,
  service: string,
  scenario: string,
  method: Method | null,
): void {
  const key = [municipality, service, scenario] as const
  if (method !== null) {
    db.run(
      `INSERT INTO forecast_setting (municipality, service, scenario, method) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (municipality, service, scenario) DO UPDATE SET method = ?4`,
      [...key, method],
    )
    return
  }
  db.run('UPDATE forecast_setting SET method = NULL WHERE municipality = ? AND service = ? AND scenario = ?', key)
  removeEmptySetting(db, key)
}

export function writeCoverage(
  db: Database,
  municipality: string,
  service: string,
  scenario: string,
  coverage: Coverage | null,
): void {
  const key = [municipality, service, scenario] as const
  if (coverage) {
    db.run(
      `INSERT INTO forecast_setting (municipality, service, scenario, coverage_first_year, coverage_first, coverage_last_year, coverage_last)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
       ON CONFLICT (municipality, service, scenario)
       DO UPDATE SET coverage_first_year = ?4, coverage_first = ?5, coverage_last_year = ?6, coverage_last = ?7`,
      [...key, coverage.firstYear, coverage.first, coverage.lastYear, coverage.last],
    )
    return
  }
  db.run(
    `UPDATE forecast_setting SET coverage_first_year = NULL, coverage_first = NULL, coverage_last_year = NULL, coverage_last = NULL
     WHERE municipality = ? AND service = ? AND scenario = ?`,
    key,
  )
  removeEmptySetting(db, key)
}

/** Stores the coverage of one target group; null: it is covered as the others are. */
export function writeGroupCoverage(
  db: Database,
  municipality: string,
  service: string,
  scenario: string,
  group: string,
  coverage: Coverage | null,
): void {
  const key = [municipality, service, scenario, group] as const
  if (!coverage) {
    db.run(
      'DELETE FROM forecast_coverage WHERE municipality = ? AND service = ? AND scenario = ? AND target_group = ?',
      key,
    )
    return
  }
  db.run(
    `INSERT INTO forecast_coverage (municipality, service, scenario, target_group, first_year, first, last_year, last)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
     ON CONFLICT (municipality, service, scenario, target_group) DO UPDATE SET first_year = ?5, first = ?6, last_year = ?7, last = ?8`,
    [...key, coverage.firstYear, coverage.first, coverage.lastYear, coverage.last],
  )
}

export interface TypedKey {
  readonly municipality: string
  readonly service: string
  readonly scenario: string
  readonly year: number
  readonly measure: 'clients' | 'capacity'
}

/** A typed value without a reason given keeps the reason that stood there. */
export function writeTyped(db: Database, key: TypedKey, value: SqlValue, reason: string | null | undefined): void {
  db.run(
    `INSERT INTO forecast_typed (municipality, service, scenario, year, measure, value, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
     ON CONFLICT (municipality, service, scenario, year, measure)
     DO UPDATE SET value = ?6, reason = CASE WHEN ?8 = 1 THEN ?7 ELSE reason END`,
    [
      key.municipality,
      key.service,
      key.scenario,
      key.year,
      key.measure,
      value,
      reason ?? null,
      reason === undefined ? 0 : 1,
    ],
  )
}

export function removeTyped(db: Database, key: TypedKey): void {
  db.run(
    'DELETE FROM forecast_typed WHERE municipality = ? AND service = ? AND scenario = ? AND year = ? AND measure = ?',
    [key.municipality, key.service, key.scenario, key.year, key.measure],
  )
}

export function writeActual(
  db: Database,
  municipality: string,
  service: string,
  year: number,
  clients: number | null,
): void {
  if (clients === null) {
    db.run('DELETE FROM forecast_actual WHERE municipality = ? AND service = ? AND year = ?', [
      municipality,
      service,
      year,
    ])
    return
  }
  db.run(
    `INSERT INTO forecast_actual (municipality, service, year, clients) VALUES (?1, ?2, ?3, ?4)
     ON CONFLICT (municipality, service, year) DO UPDATE SET clients = ?4`,
    [municipality, service, year, clients],
  )
}
