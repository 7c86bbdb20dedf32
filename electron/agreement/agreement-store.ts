import type { AgreementFile } from '#shared/exchange/payload.ts'
import type { Database } from '#electron/database/database.ts'

export type AgreementContent = AgreementFile['agreement']

/** What a partner proposed or confirmed with a signed file. */
export interface Offer {
  readonly id: string
  readonly sender: string
  readonly step: AgreementFile['step']
  readonly content: AgreementContent
  readonly signedAt: string
  readonly takenAt: string
  readonly fileDigest: string
}

/** What the region holds with both signatures. */
export interface SignedAgreement {
  readonly id: string
  readonly proposal: string
  readonly proposer: string
  readonly confirmer: string
  readonly content: AgreementContent
  readonly signedAt: string
  readonly takenAt: string
  readonly fileDigest: string
}

type StoredOffer = Omit<Offer, 'content'> & { readonly content: string }
type StoredSigned = Omit<SignedAgreement, 'content'> & { readonly content: string }

/** Offers that nobody here has settled, the newest first. */
export function readOffers(db: Database): Offer[] {
  return db
    .all<StoredOffer & Record<string, never>>(
      `SELECT id, sender, step, content, signed_at AS signedAt, taken_at AS takenAt, file_digest AS fileDigest
       FROM agreement_offer WHERE settled_at IS NULL ORDER BY signed_at DESC, id`,
    )
    .map((row) => ({ ...row, content: JSON.parse(row.content) as AgreementContent }))
}

/** When an offer was taken in, settled or not; undefined: never. */
export function offerTakenAt(db: Database, id: string): string | undefined {
  return db.get<{ at: string }>('SELECT taken_at AS at FROM agreement_offer WHERE id = ?', [id])?.at
}

export function addOffer(db: Database, offer: Offer): void {
  db.run(
    `INSERT INTO agreement_offer (id, agreement, sender, step, content, signed_at, taken_at, file_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      offer.id,
      offer.content.id,
      offer.sender,
      offer.step,
      JSON.stringify(offer.content),
      offer.signedAt,
      offer.takenAt,
      offer.fileDigest,
    ],
  )
}

export function settleOffer(db: Database, id: string, at: string): void {
  db.run('UPDATE agreement_offer SET settled_at = ? WHERE id = ?', [at, id])
}

/** The newest of each agreement that both sides signed. */
export function readSigned(db: Database): SignedAgreement[] {
  return db
    .all<StoredSigned & Record<string, never>>(
      `SELECT id, proposal, proposer, confirmer, content, max(signed_at) AS signedAt, taken_at AS takenAt, file_digest AS fileDigest
       FROM agreement_signed GROUP BY agreement ORDER BY agreement`,
    )
    .map((row) => ({ ...row, content: JSON.parse(row.content) as AgreementContent }))
}

export function signedTakenAt(db: Database, id: string): string | undefined {
  return db.get<{ at: string }>('SELECT taken_at AS at FROM agreement_signed WHERE id = ?', [id])?.at
}

export function addSigned(db: Database, signed: SignedAgreement): void {
  db.run(
    `INSERT INTO agreement_signed (id, agreement, proposal, proposer, confirmer, content, signed_at, taken_at, file_digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    [
      signed.id,
      signed.content.id,
      signed.proposal,
      signed.proposer,
      signed.confirmer,
      JSON.stringify(signed.content),
      signed.signedAt,
      signed.takenAt,
      signed.fileDigest,
    ],
  )
}
