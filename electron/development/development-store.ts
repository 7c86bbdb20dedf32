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
  .map(([field, column]) => `${column} AS ${field}`)
  .join(', ')

const neverFilledIn = Object.fromEntries(Object.keys(columns).map((field) => [field, null]))

/** One row for each service of the catalogue, in its order; what was never filled in is null. */
export function readDevelopment(db: Database, municipality: string): DevelopmentRow[] {
  const rows = db.all<DevelopmentRow & Record<string, never>>(
    `SELECT service, ${selected} FROM development_service WHERE municipality = ?`,
    [municipality],
  )
  const byService = new Map(rows.map((row) => [row.service, row]))
  // Two statements, so that what is computed from them rests on this municipality's rows and not on everybody's.
  return db
    .all<{ code: string }>('SELECT code FROM programme_service ORDER BY position')
    .map(({ code }) => byService.get(code) ?? ({ service: code, ...neverFilledIn } as DevelopmentRow))
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
