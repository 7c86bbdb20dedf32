import type { Database } from '#electron/database/database.ts'

export interface HeadRow {
  readonly municipality: string
  readonly revision: number
  readonly signedAt: string
  readonly takenAt: string
  readonly signer: string
  readonly fileDigest: string
  readonly round: string
  readonly standing: 'full' | 'unchanged' | 'withdrawn'
}

/** The submission that each municipality's figures come from now. */
export function readHeads(db: Database): Map<string, HeadRow> {
  const rows = db.all<HeadRow & Record<string, never>>(
    `SELECT h.municipality, s.revision, s.signed_at AS signedAt, s.taken_at AS takenAt, s.signer, s.file_digest AS fileDigest, s.round, s.standing
     FROM exchange_head h JOIN exchange_submission s ON s.id = h.submission`,
  )
  return new Map(rows.map((row) => [row.municipality, row]))
}

/** Certificates of the signers we trust, by fingerprint, and whose they are. */
export function readTrusted(db: Database): Map<string, { certificate: string; municipality: string; status: string }> {
  const rows = db.all<{ fingerprint: string; certificate: string; municipality: string; status: string }>(
    'SELECT fingerprint, certificate, municipality, status FROM exchange_trust',
  )
  return new Map(rows.map(({ fingerprint, ...row }) => [fingerprint, row]))
}

/** Files that were refused after the last one taken in, by municipality (where the file said whose it is). */
export function readRefused(db: Database): Map<string, number> {
  const rows = db.all<{ municipality: string; refused: number }>(
    `SELECT l.municipality, count(*) AS refused FROM exchange_ledger l
     WHERE l.direction = 'in' AND l.municipality IS NOT NULL AND l.verdict NOT IN ('OK', 'DUPLICATE', 'REPLAY_OLDER', 'KEY_CARD')
       AND l.at > coalesce((SELECT s.taken_at FROM exchange_head h JOIN exchange_submission s ON s.id = h.submission
                            WHERE h.municipality = l.municipality), '')
     GROUP BY l.municipality`,
  )
  return new Map(rows.map((row) => [row.municipality, row.refused]))
}
