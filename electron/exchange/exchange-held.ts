import type { EditionFile, Submission } from '#shared/exchange/payload.ts'
import type { Database } from '#electron/database/database.ts'
import type { HeldFigures } from '#electron/merge/merge-figures.ts'
import { readWorkspaceRow } from '#electron/workspace/workspace-store.ts'
import { fromPem } from '#electron/container/certificate-form.ts'
import { trustHere } from './exchange-received.ts'
import type { Context } from '#electron/host/service.ts'
import { openFile, type OpenedFile } from './exchange-opened.ts'
import { readOwnKeys, readTrust } from './exchange-key-store.ts'
import { figuresOf } from './exchange-snapshot.ts'
import { fileNameOf, readFile, readHeldRows, type HeldRow } from './exchange-store.ts'

/** Opens a file that is kept since it was taken in: by the keys that are known, whatever became of them since. */
function payloadOf(db: Database, row: HeldRow): Submission | undefined {
  const payload = openKept(db, row.fileDigest, row.takenAt)?.payload
  return payload?.kind === 'submission' ? payload : undefined
}

function openKept(db: Database, digest: string, at: string): OpenedFile | undefined {
  const bytes = readFile(db, digest)
  if (!bytes) return undefined
  const trust = readTrust(db).flatMap(({ certificate, municipality }) => {
    const certificateDer = fromPem(certificate)
    return certificateDer ? [{ certificateDer, municipality, status: 'active' as const, since: null }] : []
  })
  return openFile(bytes, trust, new Date(at))
}

/** An edition of the programme that came or was signed here, from the file that is kept; undefined where that is no longer whole. */
export function heldEdition(context: Context, digest: string, takenAt: string): EditionFile | undefined {
  const { db } = context
  const bytes = readFile(db, digest)
  if (!bytes) return undefined
  const own = readOwnKeys(db).flatMap(({ certificate }) => {
    const certificateDer = fromPem(certificate)
    return certificateDer ? [{ certificateDer, municipality: 'region' }] : []
  })
  // Whatever became of the key since: the file was good when it was taken.
  const trust = [...trustHere(context), ...own].map((entry) => ({ ...entry, status: 'active' as const, since: null }))
  const { payload } = openFile(bytes, trust, new Date(takenAt))
  return payload?.kind === 'edition' ? payload : undefined
}

/** A submission that this workspace sent, from the file that it kept: signed by its own key. */
export function sentSubmission(db: Database, digest: string, signedAt: string): Submission | undefined {
  const bytes = readFile(db, digest)
  if (!bytes) return undefined
  const trust = readOwnKeys(db).flatMap(({ certificate }) => {
    const certificateDer = fromPem(certificate)
    const { municipality } = readWorkspaceRow(db)
    return certificateDer && municipality !== null
      ? [{ certificateDer, municipality, status: 'active' as const, since: null }]
      : []
  })
  const { payload } = openFile(bytes, trust, new Date(signedAt))
  return payload?.kind === 'submission' ? payload : undefined
}

export interface KeptSubmission {
  readonly id: string
  readonly signer: string
  readonly signedAt: string
  readonly fileName: string
  readonly payload: Submission
}

/** A submission whose file is kept although it was not taken: a parallel one. */
export function heldFile(db: Database, digest: string, now: string): KeptSubmission | undefined {
  const file = openKept(db, digest, now)
  if (!file?.opened || file.problem || file.payload?.kind !== 'submission') return undefined
  const { id, signer, signingTime } = file.opened
  const fileName = fileNameOf(db, digest) ?? digest.slice(0, 16)
  return { id, signer: signer.fingerprint, signedAt: signingTime.toISOString(), fileName, payload: file.payload }
}

/** The nearest submission that both go on from and the region holds. */
export function commonAncestor(
  db: Database,
  municipality: string,
  fork: Pick<Submission, 'ancestors'>,
  head: { readonly id: string; readonly ancestors: readonly string[] },
): string | undefined {
  const held = new Set(readHeldRows(db, municipality).map(({ id }) => id))
  const line = new Set([...head.ancestors, head.id])
  return fork.ancestors.findLast((id) => held.has(id) && line.has(id))
}

/** A submission that is held, as its municipality signed it. */
export function heldSubmission(db: Database, municipality: string, id: string): Submission | undefined {
  const row = readHeldRows(db, municipality).find((one) => one.id === id)
  return row && payloadOf(db, row)
}

/** The figures of held revisions among these ancestors, between two revisions, both left out. */
export function heldBetween(
  db: Database,
  municipality: string,
  ancestors: ReadonlySet<string>,
  after: number,
  before: number,
): HeldFigures[] {
  return readHeldRows(db, municipality)
    .filter(({ id, revision }) => ancestors.has(id) && revision > after && revision < before)
    .flatMap((row) => {
      const payload = payloadOf(db, row)
      return payload ? [{ id: row.id, revision: row.revision, figures: figuresOf(payload.data) }] : []
    })
}
