import type { SeminarRow } from '#shared/seminar/seminar.ts'
import type { Database } from '#electron/database/database.ts'

/** Writes made-up rows, all of a table and shape in one statement. */
export function insertRows(db: Database, rows: readonly SeminarRow[]): void {
  const groups = Map.groupBy(rows, ({ table, values }) => `${table} ${Object.keys(values).join(' ')}`)
  for (const group of groups.values()) {
    const first = group[0]
    if (!first) continue
    const columns = Object.keys(first.values)
    const cells = columns.map((_, at) => `value ->> ${at}`)
    const lists = group.map(({ values }) => columns.map((column) => values[column] ?? null))
    db.run(`INSERT INTO ${first.table} (${columns.join(', ')}) SELECT ${cells.join(', ')} FROM json_each(?)`, [
      JSON.stringify(lists),
    ])
  }
}

export interface DemonstrationFile {
  readonly id: string
  readonly municipality: string
  readonly round: string
  readonly at: string
  /** The region holds it; a municipality has sent it. */
  readonly outcome: 'applied' | 'sent'
}

/** The first revision, as if a file had come: the next real file of the seminar continues it. It has no signer and no bytes. */
export function insertDemonstrationFile(db: Database, file: DemonstrationFile): void {
  db.run(
    `INSERT INTO exchange_submission (id, municipality, round, revision, previous, ancestors, signer, signed_at, taken_at, file_digest, outcome)
     VALUES (?1, ?2, ?3, 1, NULL, '[]', 'seminar', ?4, ?4, 'seminar', ?5)`,
    [file.id, file.municipality, file.round, file.at, file.outcome],
  )
  if (file.outcome === 'applied') {
    db.run('INSERT INTO exchange_head (municipality, submission) VALUES (?, ?)', [file.municipality, file.id])
  }
}

export function markSeminar(db: Database, seed: string): void {
  db.run('UPDATE workspace SET seminar = ?', [seed])
}
