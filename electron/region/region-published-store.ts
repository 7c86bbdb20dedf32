import type { Figure } from '#shared/kernel/figure.ts'
import type { Database } from '#electron/database/database.ts'

/** What the region published of one municipality's service in a year; `costMinor` in the year's currency, null while not whole. */
export interface PublishedRow {
  readonly municipality: string
  readonly clients: Figure
  readonly served: Figure
  readonly costMinor: number | null
}

type Stored = { municipality: string; clients: Figure | null; served: Figure | null; costMinor: number | null }

/** Published figures of a service in a year, by municipality. */
export function readPublished(db: Database, service: string, year: number): Map<string, PublishedRow> {
  const rows = db.all<Stored>(
    'SELECT municipality, clients, served, cost_minor AS costMinor FROM region_published WHERE service = ? AND year = ?',
    [service, year],
  )
  return new Map(
    rows.map((row) => [
      row.municipality,
      { ...row, clients: row.clients ?? 'unknown', served: row.served ?? 'unknown' },
    ]),
  )
}
