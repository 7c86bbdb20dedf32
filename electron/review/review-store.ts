import type { CellPlace } from '#shared/exchange/exchange-contract.ts'
import type { Decision } from '#shared/review/review-contract.ts'
import type { Database } from '#electron/database/database.ts'

export interface CommentRow {
  readonly id: string
  readonly submission: string
  readonly place: CellPlace | null
  readonly text: string
  readonly who: string
  readonly at: string
}

/** Remarks about one submission, in the order in which they were made. */
export function readComments(db: Database, submission: string): CommentRow[] {
  const rows = db.all<{
    id: string
    submission: string
    list: string | null
    row_key: string | null
    field: string | null
    text: string
    who: string
    at: string
  }>('SELECT * FROM review_comment WHERE submission = ? ORDER BY at, id', [submission])
  return rows.map(({ list, row_key: key, field, ...row }) => ({
    ...row,
    place: list === null || key === null || field === null ? null : ({ list, key, field } as CellPlace),
  }))
}

export function addComment(db: Database, municipality: string, row: CommentRow): void {
  const { id, submission, place, text, who, at } = row
  db.run(
    `INSERT INTO review_comment (id, municipality, submission, list, row_key, field, text, who, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, municipality, submission, place?.list ?? null, place?.key ?? null, place?.field ?? null, text, who, at],
  )
}

export function removeComment(db: Database, id: string): boolean {
  if (!db.get('SELECT 1 AS found FROM review_comment WHERE id = ?', [id])) return false
  db.run('DELETE FROM review_comment WHERE id = ?', [id])
  return true
}

export interface DecisionRow {
  readonly decision: Decision
  readonly note: string | null
  readonly who: string
  readonly at: string
}

export function readDecision(db: Database, submission: string): DecisionRow | null {
  return (
    db.get<DecisionRow & Record<string, never>>(
      'SELECT verdict AS decision, note, who, at FROM review_verdict WHERE submission = ?',
      [submission],
    ) ?? null
  )
}

export function writeDecision(
  db: Database,
  municipality: string,
  submission: { readonly id: string; readonly revision: number },
  { decision, note, who, at }: DecisionRow,
): void {
  db.run(
    `INSERT INTO review_verdict (submission, municipality, revision, verdict, note, who, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (submission) DO UPDATE SET verdict = excluded.verdict, note = excluded.note, who = excluded.who, at = excluded.at`,
    [submission.id, municipality, submission.revision, decision, note, who, at],
  )
}

/** The newest accepted revision before one. */
export function acceptedBefore(db: Database, municipality: string, revision: number): string | undefined {
  return db.get<{ submission: string }>(
    `SELECT submission FROM review_verdict WHERE municipality = ? AND revision < ? AND verdict <> 'returned' ORDER BY revision DESC LIMIT 1`,
    [municipality, revision],
  )?.submission
}

export interface StateRow {
  readonly municipality: string
  readonly comments: number
  readonly corrections: number
  readonly decision: Decision | null
  readonly answered: number
}

/** Where each municipality's last submission stands. */
export function readReviewState(db: Database): StateRow[] {
  return db.all<StateRow & Record<string, never>>(
    `SELECT h.municipality,
       (SELECT count(*) FROM review_comment c WHERE c.submission = h.submission) AS comments,
       (SELECT count(*) FROM merge_correction m WHERE m.municipality = h.municipality) AS corrections,
       (SELECT verdict FROM review_verdict v WHERE v.submission = h.submission) AS decision,
       EXISTS (SELECT 1 FROM exchange_ledger l WHERE l.kind = 'receipt' AND l.submission = h.submission) AS answered
     FROM exchange_head h ORDER BY h.municipality`,
  )
}

/** The remark that a reply is about, as it went out. */
export function readRemark(db: Database, receipt: string, position: number): string | null {
  const row = db.get<{ text: string | null }>(
    `SELECT json_extract(details, '$.remarks[' || ? || ']') AS text FROM exchange_ledger
     WHERE kind = 'receipt' AND json_extract(details, '$.id') = ?`,
    [position, receipt],
  )
  return row?.text ?? null
}
