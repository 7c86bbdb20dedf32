import type { PayloadList } from '#shared/exchange/payload-data.ts'
import type { Receipt, ReviewVerdict, Submission } from '#shared/exchange/payload.ts'
import type { Database } from '#electron/database/database.ts'

/** What this municipality says to the region's remarks, until an answer to a later file takes their place. */
export function readReplies(db: Database): Submission['replies'] {
  return db.all<{ receipt: string; position: number; text: string }>(
    `SELECT c.receipt, c.position, c.reply AS text FROM answer_cell c JOIN answer_receipt r ON r.id = c.receipt
     WHERE c.reply IS NOT NULL AND r.revision = (SELECT max(revision) FROM answer_receipt)
     ORDER BY c.receipt, c.position`,
  )
}

export interface ReceiptRow {
  readonly id: string
  readonly revision: number
  readonly round: string
  readonly verdict: ReviewVerdict
  readonly note: string | null
  readonly changed: number
  readonly signedAt: string
  readonly takenAt: string
}

/** The region's answers, the newest first. */
export function readReceipts(db: Database): ReceiptRow[] {
  return db.all<ReceiptRow & Record<string, never>>(
    `SELECT id, revision, round, verdict, note, cells AS changed, signed_at AS signedAt, taken_at AS takenAt
     FROM answer_receipt ORDER BY signed_at DESC, id`,
  )
}

export interface RemarkRow {
  readonly position: number
  readonly kind: Receipt['remarks'][number]['kind']
  readonly list: PayloadList | null
  readonly key: string | null
  readonly field: string | null
  readonly theirs: string
  readonly ours: string
  readonly text: string | null
  readonly who: string
  readonly at: string
  readonly reply: string | null
  readonly doneAt: string | null
}

export function readRemarks(db: Database, receipt: string): RemarkRow[] {
  return db.all<RemarkRow & Record<string, never>>(
    `SELECT position, kind, list, row_key AS "key", field, theirs, ours, text, who, at, reply, done_at AS doneAt
     FROM answer_cell WHERE receipt = ? ORDER BY position`,
    [receipt],
  )
}

export function writeReply(db: Database, receipt: string, position: number, reply: string | null): void {
  db.run('UPDATE answer_cell SET reply = ? WHERE receipt = ? AND position = ?', [reply, receipt, position])
}

export function writeDone(db: Database, receipt: string, position: number, doneAt: string | null): void {
  db.run('UPDATE answer_cell SET done_at = ? WHERE receipt = ? AND position = ?', [doneAt, receipt, position])
}

/** When an answer was taken in; undefined: never. */
export function receiptTakenAt(db: Database, id: string): string | undefined {
  return db.get<{ at: string }>('SELECT taken_at AS at FROM answer_receipt WHERE id = ?', [id])?.at
}

/** Whether this workspace sent the submission. */
export function wasSent(db: Database, submission: string): boolean {
  return (
    db.get(`SELECT 1 AS found FROM exchange_submission WHERE id = ? AND outcome = 'sent'`, [submission]) !== undefined
  )
}

export interface TakenReceipt {
  readonly id: string
  readonly signedAt: string
  readonly takenAt: string
  readonly fileDigest: string
  readonly payload: Receipt
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
