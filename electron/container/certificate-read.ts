import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { problem, type Problem } from '#shared/kernel/problem.ts'
import { ok, refused, type Result } from '#shared/kernel/result.ts'
import { refusalProblems } from '#shared/exchange/refusal-text.ts'
import {
  encodeCertificate,
  encodeName,
  encodePublicKey,
  encodeToBeSigned,
  type CertificateFields,
  type CertificateSubject,
} from './certificate-encode.ts'
import { DerReader, sameBytes } from './der-read.ts'
import { tags } from './der-write.ts'
import { ecdsaAlgorithm, oid } from './object-identifiers.ts'
import { isSafeText } from './text-safety.ts'

const longestValidity = 1100 * 24 * 60 * 60 * 1000
const longestCertificate = 4096

/** A certificate as read; `profile` is missing when it departs from our profile anywhere, although the key could be read. */
export interface ReadCertificate {
  readonly der: Uint8Array
  readonly publicKey: KeyObject
  /** Issuer and serial number, as the signed message must repeat them. */
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  readonly profile: (CertificateFields & { readonly signature: Uint8Array }) | undefined
}

export interface Certificate extends CertificateFields {
  readonly der: Uint8Array
  readonly publicKey: KeyObject
}

/** Does the subject keep to the limits of `CertificateSubject`? */
export function isSubject(subject: CertificateSubject): boolean {
  const fits = (text: string): boolean =>
    text.length > 0 && Array.from(text).length <= 64 && text.trim() === text && isSafeText(text) && !text.includes('\n')
  return fits(subject.organisation) && fits(subject.workstation) && /^[A-Za-z0-9-]{1,32}$/.test(subject.code)
}

function readName(name: Uint8Array): CertificateSubject | undefined {
  const parts = new DerReader(name).enter(tags.sequence)
  const value = (tag: number): string => {
    const part = parts.enter(tags.set).enter(tags.sequence)
    part.whole(tags.objectIdentifier)
    return Buffer.from(part.content(tag)).toString('utf8')
  }
  value(tags.printableString)
  const subject = {
    organisation: value(tags.utf8String),
    code: value(tags.utf8String),
    workstation: value(tags.utf8String),
  }
  return !parts.failed && isSubject(subject) && sameBytes(encodeName(subject), name) ? subject : undefined
}

function publicKeyOf(point: Uint8Array): KeyObject | undefined {
  if (point.length !== 65 || point[0] !== 4) return undefined
  try {
    return createPublicKey({ key: Buffer.from(encodePublicKey(point)), format: 'der', type: 'spki' })
  } catch {
    // a point that is not on the curve
    return undefined
  }
}

/** First half: what is needed to check a signature. SIG_FORMAT when it cannot be read, ALGORITHM when it is no P-256 key. */
export function readCertificate(der: Uint8Array): Result<ReadCertificate, Problem> {
  const unreadable = refused(problem(refusalProblems, 'SIG_FORMAT', { part: 'certificate' }))
  if (der.length > longestCertificate) return unreadable
  const reader = new DerReader(der)
  const outer = reader.enter(tags.sequence)
  const signed = outer.enter(tags.sequence)
  signed.whole(tags.context0)
  const serial = signed.whole(tags.integer)
  const innerAlgorithm = signed.whole(tags.sequence)
  const issuer = signed.whole(tags.sequence)
  const validity = signed.enter(tags.sequence)
  const notBefore = validity.time()
  const notAfter = validity.time()
  const name = signed.whole(tags.sequence)
  const key = signed.enter(tags.sequence)
  const keyAlgorithm = key.enter(tags.sequence)
  const keyType = keyAlgorithm.whole(tags.objectIdentifier)
  const isP256 = sameBytes(keyType, oid.ecPublicKey) && sameBytes(keyAlgorithm.whole(tags.objectIdentifier), oid.p256)
  const publicPoint = key.content(tags.bitString).subarray(1)
  const outerAlgorithm = outer.whole(tags.sequence)
  const signature = outer.content(tags.bitString).subarray(1)
  if (keyType.length > 0 && !isP256) return refused(problem(refusalProblems, 'ALGORITHM', { part: 'certificate' }))
  if (reader.failed) return unreadable
  if (!sameBytes(innerAlgorithm, ecdsaAlgorithm) || !sameBytes(outerAlgorithm, ecdsaAlgorithm)) {
    return refused(problem(refusalProblems, 'ALGORITHM', { part: 'certificate' }))
  }
  const publicKey = publicKeyOf(publicPoint)
  if (!publicKey) return unreadable
  const subject = readName(name)
  const fields = subject && {
    serial: new DerReader(serial).content(tags.integer),
    subject,
    notBefore,
    notAfter,
    publicPoint,
  }
  const same = fields && sameBytes(encodeCertificate(fields, signature), der)
  return ok({ der, publicKey, issuer, serial, profile: same ? { ...fields, signature } : undefined })
}

/**
 * Second half: is it a certificate such as this program makes? CERT_USAGE when it departs from the profile in anything (usage, CA,
 * other extensions, other names, too long a validity), CERT_BINDING when its own signature is not by its own key.
 */
export function checkCertificate(read: ReadCertificate): Result<Certificate, Problem> {
  const { profile, der, publicKey } = read
  const length = profile ? profile.notAfter.getTime() - profile.notBefore.getTime() : 0
  const first = profile?.serial[0] ?? 0
  if (!profile || length <= 0 || length > longestValidity || profile.serial.length > 20 || first === 0) {
    return refused(problem(refusalProblems, 'CERT_USAGE'))
  }
  if (!verify('sha256', encodeToBeSigned(profile), publicKey, profile.signature)) {
    return refused(problem(refusalProblems, 'CERT_BINDING'))
  }
  return ok({ ...profile, der, publicKey })
}

/** Both halves, for a certificate that arrives in a key card or a trust list. */
export function parseCertificate(der: Uint8Array): Result<Certificate, Problem> {
  const read = readCertificate(der)
  return read.ok ? checkCertificate(read.value) : read
}
