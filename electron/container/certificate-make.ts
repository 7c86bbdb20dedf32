import { createPublicKey, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import {
  encodeCertificate,
  encodeToBeSigned,
  type CertificateFields,
  type CertificateSubject,
} from './certificate-encode.ts'
import { isSubject } from './certificate-read.ts'

const day = 24 * 60 * 60 * 1000

export interface SigningKey {
  readonly privateKey: KeyObject
  readonly certificateDer: Uint8Array
}

/**
 * A new P-256 key and its self-issued certificate. Valid for three years from `now`, and for the day before it, so that a clock put
 * right after the first run does not make the new key "not yet valid".
 * @throws RangeError when the subject does not keep to the limits of `CertificateSubject` (`isSubject` tells beforehand)
 */
export function makeSigningKey(subject: CertificateSubject, now: Date): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { privateKey, certificateDer: makeCertificate(subject, privateKey, now) }
}

/** The self-issued certificate of a key that is already there; limits as for `makeSigningKey`. */
export function makeCertificate(subject: CertificateSubject, privateKey: KeyObject, now: Date): Uint8Array {
  if (!isSubject(subject)) throw new RangeError('the subject of the certificate does not keep to its limits')
  const start = Math.floor(now.getTime() / 1000) * 1000
  const notAfter = new Date(start)
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + 3)
  const serial = randomBytes(16)
  // positive, and always 16 octets long
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  const fields: CertificateFields = {
    serial,
    subject,
    notBefore: new Date(start - day),
    notAfter,
    publicPoint: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-65),
  }
  return encodeCertificate(fields, sign('sha256', encodeToBeSigned(fields), privateKey))
}
