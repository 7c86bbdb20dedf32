import type { Receipt, Submission } from '#shared/exchange/payload.ts'
import type { Database } from '#electron/database/database.ts'

/** What this municipality says to the region's remarks, until an answer to a later file takes their place. */
export function readReplies(db: Database): Submission['replies'] {
  return db.all<{ receipt: string; position: number; text: string }>(
    `SELECT c.receipt, c.position, c.reply AS text FROM answer_cell c JOIN answer_receipt r ON r.id = c.receipt
     WHERE c.reply IS NOT NULL AND r.revision = (SELECT max(revision) FROM answer_receipt)
     ORDER BY c.receipt, c.position`,
  )
}

export interface TakenReceipt {
  readonly id: string
  readonly signedAt: string
  readonly takenAt: string
  readonly fileDigest: string
  readonly payload: Receipt
}

export function hasReceipt(db: Database, id: string): boolean {
  return db.get('SELECT 1 AS found FROM answer_receipt WHERE id = ?', [id]) !== undefined
}

export function addReceipt(db: Database, { id, signedAt, takenAt, fileDigest, payload }: TakenReceipt): void {
  db.run(
    `INSERT INTO answer_receipt (id, submission, revision, round, verdict, note, cells, signed_at, taken_at, file_digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, payload.submission, payload.revision, payload.round, payload.verdict, payload.note, payload.changed, signedAt, takenAt, fileDigest], // prettier-ignore
  )
  for (const [position, remark] of payload.remarks.entries())
    db.run(
      `INSERT INTO answer_cell (receipt, position, kind, list, row_key, field, theirs, ours, text, who, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        position,
        remark.kind,
        remark.place?.list ?? null,
        remark.place?.key ?? null,
        remark.place?.field ?? null,
        JSON.stringify(remark.theirs),
        JSON.stringify(remark.ours),
        remark.text,
        remark.by,
        remark.at,
      ],
    )
}
