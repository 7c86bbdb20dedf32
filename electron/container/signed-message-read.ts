import { createHash, verify } from 'node:crypto'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import { checkCertificate, readCertificate, type Certificate } from './certificate-read.ts'
import { DerReader, sameBytes } from './der-read.ts'
import { sequence, tags, unsignedInteger } from './der-write.ts'
import { oid } from './object-identifiers.ts'
import { encodeSignedAttributes, encodeSignedMessage, type SignedMessage } from './signed-message-encode.ts'

/** What a genuine signature says. */
export interface VerifiedSignature {
  readonly certificate: Certificate
  readonly signingTime: Date
}

/**
 * Reads a signed message of the one profile. SIG_FORMAT for anything else (attached content, more or fewer signers, certificates or
 * attributes, another order, BER, bytes before or after), ALGORITHM when the digest or signature algorithm is another.
 */
export function readSignedMessage(bytes: Uint8Array): Result<SignedMessage, Problem> {
  const reader = new DerReader(bytes)
  const outer = reader.enter(tags.sequence)
  outer.whole(tags.objectIdentifier)
  const signedData = outer.enter(tags.context0).enter(tags.sequence)
  signedData.whole(tags.integer)
  const digestAlgorithm = signedData.enter(tags.set).whole(tags.sequence)
  signedData.whole(tags.sequence)
  const certificateDer = signedData.enter(tags.context0).whole(tags.sequence)
  const signer = signedData.enter(tags.set).enter(tags.sequence)
  signer.whole(tags.integer)
  const name = signer.enter(tags.sequence)
  const issuer = name.whole(tags.sequence)
  const serial = name.whole(tags.integer)
  const signerDigestAlgorithm = signer.whole(tags.sequence)
  const attributes = readAttributes(signer.enter(tags.context0))
  const signatureAlgorithm = signer.whole(tags.sequence)
  const signature = signer.content(tags.octetString)
  const unexpected = refused(problem(refusalProblems, 'SIG_FORMAT', { part: 'signature001.p7s' }))
  if (reader.failed) return unexpected
  const algorithms =
    startsWith(digestAlgorithm, oid.sha256) &&
    startsWith(signerDigestAlgorithm, oid.sha256) &&
    startsWith(signatureAlgorithm, oid.ecdsaWithSha256)
  if (!algorithms) return refused(problem(refusalProblems, 'ALGORITHM', { part: 'signature001.p7s' }))
  const message = { ...attributes, certificateDer, issuer, serial, signature }
  const complete = attributes.contentDigest.length === 32 && attributes.certificateDigest.length === 32
  const exact = complete && isExactSignature(signature) && sameBytes(encodeSignedMessage(message), bytes)
  return exact ? ok(message) : unexpected
}

function startsWith(algorithm: Uint8Array, identifier: Uint8Array): boolean {
  return sameBytes(
    new DerReader(new DerReader(algorithm).content(tags.sequence)).whole(tags.objectIdentifier),
    identifier,
  )
}

function readAttributes(set: DerReader): Pick<SignedMessage, 'contentDigest' | 'certificateDigest' | 'signingTime'> {
  let contentDigest = new Uint8Array(0)
  let certificateDigest = new Uint8Array(0)
  let signingTime = new Date(0)
  while (!set.failed && !set.atEnd) {
    const attribute = set.enter(tags.sequence)
    const type = attribute.whole(tags.objectIdentifier)
    const value = attribute.enter(tags.set)
    if (sameBytes(type, oid.signingTime)) signingTime = value.time()
    if (sameBytes(type, oid.messageDigest)) contentDigest = Uint8Array.from(value.content(tags.octetString))
    if (sameBytes(type, oid.signingCertificateV2)) {
      const id = value.enter(tags.sequence).enter(tags.sequence).enter(tags.sequence)
      certificateDigest = Uint8Array.from(id.content(tags.octetString))
    }
  }
  return { contentDigest, certificateDigest, signingTime }
}

/** SEQUENCE { r INTEGER, s INTEGER } in DER and nothing else; whether the numbers fit is for the verification. */
function isExactSignature(signature: Uint8Array): boolean {
  const reader = new DerReader(signature)
  const pair = reader.enter(tags.sequence)
  const r = unsignedInteger(pair.content(tags.integer))
  const s = unsignedInteger(pair.content(tags.integer))
  return !reader.failed && sameBytes(sequence(r, s), signature)
}

/**
 * Is the message a signature over these very bytes, by the certificate it carries? In this order: certificate readable (SIG_FORMAT,
 * ALGORITHM), digest and signature (SIG_INVALID), certificate the one that was signed with (CERT_BINDING), certificate of our profile
 * (CERT_USAGE) and signed by itself (CERT_BINDING), valid when it was used (CERT_EXPIRED, CERT_NOT_YET_VALID).
 */
export function verifySignedMessage(message: SignedMessage, content: Uint8Array): Result<VerifiedSignature, Problem> {
  const read = readCertificate(message.certificateDer)
  if (!read.ok) return read
  const genuine =
    sameBytes(message.contentDigest, createHash('sha256').update(content).digest()) &&
    verify('sha256', encodeSignedAttributes(message), read.value.publicKey, message.signature)
  if (!genuine) return refused(problem(refusalProblems, 'SIG_INVALID'))
  const bound =
    sameBytes(message.certificateDigest, createHash('sha256').update(message.certificateDer).digest()) &&
    sameBytes(message.issuer, read.value.issuer) &&
    sameBytes(message.serial, read.value.serial)
  if (!bound) return refused(problem(refusalProblems, 'CERT_BINDING'))
  const checked = checkCertificate(read.value)
  if (!checked.ok) return checked
  const { signingTime } = message
  const { notBefore, notAfter } = checked.value
  const at = (limit: Date): { signed: string; limit: string } => {
    return { signed: signingTime.toISOString(), limit: limit.toISOString() }
  }
  if (signingTime > notAfter) return refused(problem(refusalProblems, 'CERT_EXPIRED', at(notAfter)))
  if (signingTime < notBefore) return refused(problem(refusalProblems, 'CERT_NOT_YET_VALID', at(notBefore)))
  return ok({ certificate: checked.value, signingTime })
}
