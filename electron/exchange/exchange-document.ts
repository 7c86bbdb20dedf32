import { createHash } from 'node:crypto'
import { parsePayload } from '#shared/exchange/payload-check.ts'
import type { Payload } from '#shared/exchange/payload.ts'
import type { Json, Problem } from '#shared/kernel/problem.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { SigningKey } from '#electron/container/certificate-make.ts'
import { canonicalPayload } from '#electron/container/json-canonical.ts'
import { digitsOf } from '#electron/container/certificate-form.ts'
import { writeContainer } from '#electron/container/write-container.ts'
import type { Application } from '#electron/host/application.ts'
import type { Context } from '#electron/host/service.ts'
import { exchangeEdition } from './exchange-edition.ts'
import { keyQuestion, keyToSign, rememberKey, type KeyQuestion } from './exchange-key-choice.ts'
import { addLedgerRow, keepFile } from './exchange-store.ts'

/** A payload that is ready to be signed, gathered from the workspace. */
export interface Unsigned {
  readonly key: KeyQuestion
  readonly payload: Payload
  readonly bytes: Uint8Array
  /** The name of the payload inside the container. */
  readonly payloadName: string
  readonly fileName: string
  readonly demonstration: boolean
}

export interface Signed extends Unsigned {
  readonly signer: SigningKey
  readonly file: Uint8Array
  readonly id: string
}

/** Makes a payload ready; what the receiver would refuse is refused here, where it can still be put right. */
export function toSign(
  context: Context,
  payload: Payload,
  names: { readonly payload: string; readonly file: string },
): Result<Unsigned, Problem> {
  const checked = parsePayload(payload)
  if (!checked.ok) return checked
  const bytes = canonicalPayload(payload)
  if (!bytes.ok) return bytes
  const { demonstration } = exchangeEdition(context.db)
  const key = keyQuestion(context)
  return ok({ key, payload, bytes: bytes.value, payloadName: names.payload, fileName: names.file, demonstration })
}

/** Signs with the key of this workspace; the first time it is made at once. */
export async function sign(
  application: Application,
  unsigned: Unsigned,
  passphrase: string | undefined,
): Promise<Result<Signed, Problem>> {
  const signer = await keyToSign(application, unsigned.key, passphrase)
  if (!signer.ok) return signer
  const { bytes, id } = await writeContainer({
    payload: unsigned.bytes,
    payloadName: unsigned.payloadName,
    demonstration: unsigned.demonstration,
    certificateDer: signer.value.certificateDer,
    privateKey: signer.value.privateKey,
    signingTime: new Date(unsigned.key.now),
  })
  return ok({ ...unsigned, signer: signer.value, file: bytes, id })
}

/** When a signed file says that it was signed: to the second. */
export function signedAt({ key }: Unsigned): string {
  return `${key.now.slice(0, 19)}.000Z`
}

/** Keeps what was signed, with its row in the ledger. @returns the file's digest and content for the person */
export function keepSigned(
  context: Context,
  signed: Signed,
  about: {
    readonly municipality: string
    readonly revision: number | null
    readonly submission: string | null
    readonly details?: { readonly [key: string]: Json }
  },
): { readonly name: string; readonly base64: string; readonly digest: string } {
  const { db } = context
  const digest = createHash('sha256').update(signed.file).digest('hex')
  rememberKey(context, signed.signer)
  keepFile(db, digest, signed.file)
  addLedgerRow(db, {
    at: context.now,
    who: context.who,
    direction: 'out',
    kind: signed.payload.kind,
    fileName: signed.fileName,
    digest,
    submission: about.submission,
    verdict: 'OK',
    details: about.details ?? null,
    municipality: about.municipality,
    revision: about.revision,
    signer: digitsOf(signed.signer.certificateDer),
    changed: null,
  })
  return { name: signed.fileName, base64: Buffer.from(signed.file).toString('base64'), digest }
}
