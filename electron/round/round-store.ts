import type { z } from 'zod'
import type { openedRound } from '#shared/round/round-contract.ts'
import type { Database } from '#electron/database/database.ts'

export type OpenedRound = z.output<typeof openedRound>

interface Row {
  readonly round: string
  readonly serial: number
  readonly deadline: string
  readonly asks: string
  readonly openedAt: string
  readonly openedBy: string
  readonly closedAt: string | null
  readonly digest: string | null
}

/** The rounds that were opened, the newest first. */
export function readRounds(db: Database): OpenedRound[] {
  return db
    .all<Row & Record<string, never>>(
      `SELECT round, serial, deadline, asks, opened_at AS openedAt, opened_by AS openedBy, closed_at AS closedAt, file_digest AS digest
       FROM round_opened ORDER BY opened_at DESC, round DESC`,
    )
    .map(({ closedAt, ...row }) => ({ ...row, closed: closedAt !== null }))
}

export function writeRound(db: Database, row: OpenedRound, now: string): void {
  db.run(
    `INSERT INTO round_opened (round, serial, deadline, asks, opened_at, opened_by, closed_at, file_digest)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
     ON CONFLICT (round) DO UPDATE SET serial = ?2, deadline = ?3, asks = ?4, closed_at = ?7, file_digest = ?8`,
    [row.round, row.serial, row.deadline, row.asks, row.openedAt, row.openedBy, row.closed ? now : null, row.digest],
  )
}

/** What this municipality sent last in a round, and the region's word on it. */
export function readOwnStanding(db: Database, round: string) {
  return (
    db.get<
      { sent: number; sentAt: string; verdict: 'received' | 'returned' | 'accepted' | 'changed' | null } & Record<
        string,
        never
      >
    >(
      `SELECT s.revision AS sent, s.taken_at AS sentAt,
              (SELECT r.verdict FROM answer_receipt r WHERE r.submission = s.id ORDER BY r.signed_at DESC LIMIT 1) AS verdict
       FROM exchange_submission s WHERE s.round = ? AND s.outcome = 'sent' ORDER BY s.revision DESC LIMIT 1`,
      [round],
    ) ?? { sent: null, sentAt: null, verdict: null }
  )
}
