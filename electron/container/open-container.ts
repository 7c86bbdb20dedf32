import { createHash } from 'node:crypto'
import { problem, type Json, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { openingNotes, refusalProblems } from '#shared/exchange/refusal-text.ts'
import type { CertificateSubject } from './certificate-encode.ts'
import { digitsOf, fingerprintOf } from './certificate-form.ts'
import { checkLayout, type ContainerParts } from './container-parts.ts'
import { containerLimits } from './container-layout.ts'
import { sameBytes } from './der-read.ts'
import { parseStrictJson } from './json-strict.ts'
import { readSignedMessage, verifySignedMessage, type VerifiedSignature } from './signed-message-read.ts'
import { findSigner, type TrustEntry } from './trust.ts'
import { innerContainerOf } from './zip-envelope.ts'
import { unpack } from './zip-entry.ts'
import { readZip } from './zip-read.ts'

export interface OpenOptions {
  /**
   * The region's trust list; or `key-card` for a file that brings its own key: everything but the trust list is checked, the payload may
   * have 64 KiB, and the caller makes sure that it is a key card and that nothing of it is believed before the digits were compared.
   */
  readonly trust: readonly TrustEntry[] | 'key-card'
  readonly now: Date
  /** `false` when a file that was imported earlier is looked at again: the 30 days of a retired key are then not counted. */
  readonly importing?: boolean
}

export interface Signer {
  readonly certificateDer: Uint8Array
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string
  /** The 24 digits to compare. */
  readonly digits: string
  /** From the trust list: the municipality's id or `region`; `null` for a key card. */
  readonly municipality: string | null
  /** What the certificate calls itself; not a proof of anything. */
  readonly subject: CertificateSubject
  readonly notBefore: Date
  readonly notAfter: Date
}

export interface OpenedContainer {
  /** SHA-256 of the manifest, hexadecimal: the id of the submission. */
  readonly id: string
  readonly signer: Signer
  readonly signingTime: Date
  readonly payloadName: string
  readonly payload: Json
  /** Codes of `openingNotes`, for a file that is taken with a remark. */
  readonly notes: readonly Problem[]
}

const mostAhead = 24 * 60 * 60 * 1000
// clocks that differ by less than this are worth no remark
const unremarkable = 60 * 1000

/**
 * Opens an exchange file, or one inside a container that was signed around it. The checks follow exchange.md and the first that fails
 * gives the code: ZIP structure, mimetype, layout, manifest, signed message, trust, unpacking, digests, strict JSON. Nothing of a
 * stranger's payload is unpacked or parsed. Schema, entitlement and lineage come after, elsewhere. Never throws for any bytes.
 */
export function openContainer(bytes: Uint8Array, options: OpenOptions): Result<OpenedContainer, Problem> {
  const inner = innerContainerOf(bytes)
  if (!inner.ok) return inner
  if (inner.value === undefined) return openPlain(bytes, options, [])
  return openPlain(inner.value, options, [problem(openingNotes, 'OUTER_SIGNATURE_NOT_CHECKED')])
}

function openPlain(
  bytes: Uint8Array,
  options: OpenOptions,
  outer: readonly Problem[],
): Result<OpenedContainer, Problem> {
  const zip = readZip(bytes)
  if (!zip.ok) return zip
  const layout = checkLayout(zip.value)
  if (!layout.ok) return layout
  const parts = layout.value
  const message = readSignedMessage(parts.message)
  if (!message.ok) return message
  const signature = verifySignedMessage(message.value, parts.manifest)
  if (!signature.ok) return signature
  const signer = judgeSigner(signature.value, options)
  if (!signer.ok) return signer
  const cap = options.trust === 'key-card' ? containerLimits.keyCard : containerLimits.payload
  const payload = readSignedEntries(parts, cap)
  if (!payload.ok) return payload
  const { certificate, signingTime } = signature.value
  return ok({
    id: createHash('sha256').update(parts.manifest).digest('hex'),
    signer: {
      // a copy, so that the whole file need not stay in memory for it
      certificateDer: Uint8Array.from(certificate.der),
      fingerprint: fingerprintOf(certificate.der),
      digits: digitsOf(certificate.der),
      municipality: signer.value.municipality,
      subject: certificate.subject,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
    },
    signingTime,
    payloadName: parts.payloadName,
    payload: payload.value,
    notes: [...signer.value.notes, ...outer],
  })
}

/** The clock, then the trust list. */
function judgeSigner(
  { certificate, signingTime }: VerifiedSignature,
  { trust, now, importing = true }: OpenOptions,
): Result<{ municipality: string | null; notes: readonly Problem[] }, Problem> {
  const notes: Problem[] = []
  const ahead = signingTime.getTime() - now.getTime()
  const signed = signingTime.toISOString()
  if (ahead > mostAhead) return refused(problem(refusalProblems, 'SIGNING_TIME', { signed, limit: now.toISOString() }))
  if (ahead > unremarkable) notes.push(problem(openingNotes, 'CLOCK_AHEAD', { signed, now: now.toISOString() }))
  if (trust === 'key-card') return ok({ municipality: null, notes })
  const signer = findSigner(certificate, signingTime, trust, now, importing)
  if (!signer.ok) return signer
  const { municipality, retiredSince } = signer.value
  if (retiredSince !== undefined) notes.push(problem(openingNotes, 'SIGNER_RETIRED', { since: retiredSince }))
  return ok({ municipality, notes })
}

/** Unpacks what the manifest names, all of it before any digest is judged, and parses the payload last. */
function readSignedEntries(parts: ContainerParts, payloadCap: number): Result<Json, Problem> {
  const readme = unpack(parts.readme.entry, containerLimits.readme)
  if (!readme.ok) return readme
  const payload = unpack(parts.payload.entry, payloadCap)
  if (!payload.ok) return payload
  for (const [part, content] of [
    [parts.payload, payload.value],
    [parts.readme, readme.value],
  ] as const) {
    if (!sameBytes(createHash('sha256').update(content).digest(), part.digest)) {
      return refused(problem(refusalProblems, 'DIGEST_MISMATCH', { part: part.entry.name }))
    }
  }
  return parseStrictJson(payload.value)
}
