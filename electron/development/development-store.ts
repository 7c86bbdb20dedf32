import type { DevelopmentField, DevelopmentRow } from '#shared/development/development-contract.ts'
import type { Database, SqlValue } from '#electron/database/database.ts'

const columns: Record<DevelopmentField, string> = {
  existsNow: 'exists_now',
  provider: 'provider',
  providerName: 'provider_name',
  capacity: 'capacity',
  clients: 'clients',
  waiting: 'waiting',
  priority: 'priority',
  readiness: 'readiness',
  decision: 'decision',
  startYear: 'start_year',
  partner: 'partner',
  reason: 'reason',
}

const selected = Object.entries(columns)
  .map(([field, column]) => `d.${column} AS ${field}`)
  .join(', ')

/** One row for each service of the catalogue, in its order; what was never filled in is null. */
export function readDevelopment(db: Database, municipality: string): DevelopmentRow[] {
  return db.all<DevelopmentRow & Record<string, never>>(
    `SELECT s.code AS service, ${selected} FROM programme_service s
     LEFT JOIN development_service d ON d.service = s.code AND d.municipality = ?
     ORDER BY s.position`,
    [municipality],
  )
}

/** Writes one cell; the row is made when it is the first, and goes when nothing is left in it. */
export function writeDevelopmentCell(
  db: Database,
  municipality: string,
  service: string,
  field: DevelopmentField,
  value: SqlValue,
): void {
  const there = db.get('SELECT 1 AS x FROM development_service WHERE municipality = ? AND service = ?', [
    municipality,
    service,
  ])
  if (there) {
    db.run(`UPDATE development_service SET ${columns[field]} = ? WHERE municipality = ? AND service = ?`, [
      value,
      municipality,
      service,
    ])
  } else if (value !== null) {
    db.run(`INSERT INTO development_service (municipality, service, ${columns[field]}) VALUES (?, ?, ?)`, [
      municipality,
      service,
      value,
    ])
  }
}

/** Takes away rows in which nothing is known any more: an empty row and no row are the same fact. */
export function removeEmptyDevelopment(db: Database, municipality: string): void {
  const empty = Object.values(columns)
    .map((column) => `${column} IS NULL`)
    .join(' AND ')
  db.run(`DELETE FROM development_service WHERE municipality = ? AND ${empty}`, [municipality])
}
