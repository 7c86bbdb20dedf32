import type { z } from 'zod'
import type { exchangeContract } from '#shared/exchange/exchange-contract.ts'
import { mostAncestors, type Standing } from '#shared/exchange/payload.ts'
import type { Json } from '#shared/kernel/problem.ts'
import type { Database } from '#electron/database/database.ts'
import type { Held, Lineage } from './exchange-lineage.ts'

/** One row of `exchange_submission`: a file that we sent, took, or keep beside what we took. */
export interface SubmissionRow {
  readonly id: string
  readonly municipality: string
  readonly round: string
  readonly revision: number
  readonly previous: string | null
  readonly ancestors: readonly string[]
  /** Fingerprint of the signer's certificate. */
  readonly signer: string
  readonly signedAt: string
  readonly takenAt: string
  readonly fileDigest: string
  readonly outcome: 'sent' | 'applied' | 'kept'
  readonly standing: Standing
}

export function addSubmission(db: Database, row: SubmissionRow): void {
  db.run(
    `INSERT INTO exchange_submission
     (id, municipality, round, revision, previous, ancestors, signer, signed_at, taken_at, file_digest, outcome, standing)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.id,
      row.municipality,
      row.round,
      row.revision,
      row.previous,
      JSON.stringify(row.ancestors),
      row.signer,
      row.signedAt,
      row.takenAt,
      row.fileDigest,
      row.outcome,
      row.standing,
    ],
  )
}

/** From now on the figures of a municipality come from this submission. */
export function setHead(db: Database, municipality: string, submission: string): void {
  db.run(
    `INSERT INTO exchange_head (municipality, submission) VALUES (?, ?)
     ON CONFLICT (municipality) DO UPDATE SET submission = excluded.submission`,
    [municipality, submission],
  )
}

/** What the region holds of one municipality. */
export function readHeld(db: Database, municipality: string): Held {
  const head = db.get<{ id: string; revision: number; ancestors: string; signed_at: string }>(
    `SELECT s.id, s.revision, s.ancestors, s.signed_at FROM exchange_head h JOIN exchange_submission s ON s.id = h.submission
     WHERE h.municipality = ?`,
    [municipality],
  )
  const rows = db.all<{ id: string; taken_at: string }>(
    `SELECT id, taken_at FROM exchange_submission WHERE municipality = ?`,
    [municipality],
  )
  return {
    head: head
      ? {
          id: head.id,
          revision: head.revision,
          ancestors: JSON.parse(head.ancestors) as string[],
          signedAt: head.signed_at,
        }
      : null,
    taken: new Map(rows.map((row) => [row.id, row.taken_at])),
  }
}

export interface Sent extends Lineage {
  readonly takenAt: string
  readonly fileDigest: string
}

/** The last submission that this workspace sent, with the whole line that the next one continues. */
export function readLastSent(db: Database): Sent | undefined {
  const row = db.get<{
    id: string
    revision: number
    ancestors: string
    signed_at: string
    taken_at: string
    file_digest: string
  }>(
    `SELECT id, revision, ancestors, signed_at, taken_at, file_digest FROM exchange_submission
     WHERE outcome = 'sent' ORDER BY revision DESC LIMIT 1`,
  )
  if (!row) return undefined
  const ancestors = [...(JSON.parse(row.ancestors) as string[]), row.id].slice(-mostAncestors)
  const { id, revision } = row
  return { id, revision, ancestors, signedAt: row.signed_at, takenAt: row.taken_at, fileDigest: row.file_digest }
}

export interface HeldRow {
  readonly id: string
  readonly revision: number
  readonly signedAt: string
  readonly takenAt: string
  readonly fileDigest: string
}

const heldColumns = `id, revision, signed_at AS "signedAt", taken_at AS "takenAt", file_digest AS "fileDigest"`

/** Every submission of a municipality that is held, by revision. */
export function readHeldRows(db: Database, municipality: string): HeldRow[] {
  return db.all<HeldRow & Record<string, never>>(
    `SELECT ${heldColumns} FROM exchange_submission WHERE municipality = ? ORDER BY revision`,
    [municipality],
  )
}

/** The submission that a municipality's figures come from now. */
export function readHeadRow(db: Database, municipality: string): HeldRow | undefined {
  return db.get<HeldRow & Record<string, never>>(
    `SELECT ${heldColumns} FROM exchange_submission WHERE id = (SELECT submission FROM exchange_head WHERE municipality = ?)`,
    [municipality],
  )
}

/** The submission that was taken before a revision. */
export function previousApplied(db: Database, municipality: string, revision: number): string | undefined {
  return db.get<{ id: string }>(
    `SELECT id FROM exchange_submission WHERE municipality = ? AND revision < ? AND outcome = 'applied' ORDER BY revision DESC LIMIT 1`,
    [municipality, revision],
  )?.id
}

/** The change set in which a submission was written. */
export function setOfSubmission(db: Database, id: string): number {
  const row = db.get<{ n: number | null }>(
    `SELECT max(change_set) AS n FROM change WHERE table_name = 'exchange_submission' AND row_key = json_object('id', ?)`,
    [id],
  )
  return row?.n ?? 0
}

export type LedgerRow = z.output<(typeof exchangeContract)['exchange.state']['output']>['ledger'][number]
export type NewLedgerRow = Omit<LedgerRow, 'seq' | 'details'> & {
  readonly submission: string | null
  readonly details: { readonly [key: string]: Json } | null
}

export function addLedgerRow(db: Database, row: NewLedgerRow): void {
  db.run(
    `INSERT INTO exchange_ledger
     (at, who, direction, kind, file_name, file_digest, submission, verdict, details, municipality, revision, signer, changed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.at,
      row.who,
      row.direction,
      row.kind,
      row.fileName,
      row.digest,
      row.submission,
      row.verdict,
      row.details === null ? null : JSON.stringify(row.details),
      row.municipality,
      row.revision,
      row.signer,
      row.changed,
    ],
  )
}

/** The newest rows of the ledger first. */
export function readLedger(db: Database, limit: number): LedgerRow[] {
  const rows = db.all<Record<string, never> & { details: string | null }>(
    `SELECT seq, at, who, direction, kind, file_name AS "fileName", file_digest AS digest, verdict, details, municipality, revision,
            signer, changed
     FROM exchange_ledger ORDER BY seq DESC LIMIT ?`,
    [limit],
  )
  return rows.map((row) => ({
    ...(row as unknown as LedgerRow),
    details: row.details === null ? null : (JSON.parse(row.details) as LedgerRow['details']),
  }))
}

/** The name under which a file came or went last. */
export function fileNameOf(db: Database, digest: string): string | undefined {
  return db.get<{ file_name: string }>(
    'SELECT file_name FROM exchange_ledger WHERE file_digest = ? ORDER BY seq DESC LIMIT 1',
    [digest],
  )?.file_name
}

export function keepFile(db: Database, digest: string, bytes: Uint8Array): void {
  db.run('INSERT INTO exchange_file (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING', [digest, bytes])
}

export function readFile(db: Database, digest: string): Uint8Array | undefined {
  return db.get<{ bytes: Uint8Array }>('SELECT bytes FROM exchange_file WHERE digest = ?', [digest])?.bytes
}

/** A batch that changed nothing but the ledger is nothing that a person could undo. */
export function markNothingToUndo(db: Database): void {
  db.run('UPDATE change_set SET undoable = 0 WHERE id = (SELECT id FROM current_change_set)')
}
