import type { MergeRow } from '#shared/merge/merge.ts'
import type { PayloadList } from '#shared/exchange/payload-data.ts'
import type { Database } from '#electron/database/database.ts'

/** A row of a municipality's figures that the region keeps otherwise, with where it stands against what the municipality says now. */
export interface Correction {
  readonly list: PayloadList
  /** The values of the list's keys, as a JSON list. */
  readonly key: string
  readonly base: MergeRow
  readonly ours: MergeRow
  readonly theirs: MergeRow
  /** Fields in which both changed; '' is the whole row. */
  readonly conflicts: readonly string[]
  readonly baseRevision: number
  /** The parallel submission that it was taken from. */
  readonly origin: string | null
  readonly reason: string
  readonly who: string
  readonly at: string
}

interface Stored {
  readonly list: string
  readonly row_key: string
  readonly base: string
  readonly ours: string
  readonly theirs: string
  readonly conflicts: string
  readonly base_revision: number
  readonly origin: string | null
  readonly reason: string
  readonly who: string
  readonly at: string
}

export function readCorrections(db: Database, municipality: string): Correction[] {
  return db
    .all<Stored & Record<string, never>>(
      'SELECT * FROM merge_correction WHERE municipality = ? ORDER BY list, row_key',
      [municipality],
    )
    .map((row) => ({
      list: row.list as PayloadList,
      key: row.row_key,
      base: JSON.parse(row.base) as MergeRow,
      ours: JSON.parse(row.ours) as MergeRow,
      theirs: JSON.parse(row.theirs) as MergeRow,
      conflicts: JSON.parse(row.conflicts) as string[],
      baseRevision: row.base_revision,
      origin: row.origin,
      reason: row.reason,
      who: row.who,
      at: row.at,
    }))
}

/** How many conflicts wait for the analyst, by municipality. */
export function countConflicts(db: Database): Map<string, number> {
  const rows = db.all<{ municipality: string; n: number }>(
    `SELECT municipality, sum(json_array_length(conflicts)) AS n FROM merge_correction GROUP BY municipality`,
  )
  return new Map(rows.filter(({ n }) => n > 0).map(({ municipality, n }) => [municipality, n]))
}

/** Makes the stored corrections of a municipality these, touching only what differs. */
export function writeCorrections(db: Database, municipality: string, corrections: readonly Correction[]): void {
  const idOf = ({ list, key }: Pick<Correction, 'list' | 'key'>): string => `${list} ${key}`
  const before = new Map(readCorrections(db, municipality).map((one) => [idOf(one), one]))
  for (const one of corrections) {
    const was = before.get(idOf(one))
    before.delete(idOf(one))
    if (was && JSON.stringify(was) === JSON.stringify(one)) continue
    db.run(
      `INSERT OR REPLACE INTO merge_correction
       (municipality, list, row_key, base, ours, theirs, conflicts, base_revision, origin, reason, who, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        municipality,
        one.list,
        one.key,
        JSON.stringify(one.base),
        JSON.stringify(one.ours),
        JSON.stringify(one.theirs),
        JSON.stringify(one.conflicts),
        one.baseRevision,
        one.origin,
        one.reason,
        one.who,
        one.at,
      ],
    )
  }
  for (const { list, key } of before.values())
    db.run('DELETE FROM merge_correction WHERE municipality = ? AND list = ? AND row_key = ?', [
      municipality,
      list,
      key,
    ])
}
