import { createHash } from 'node:crypto'
import {
  bitString,
  element,
  octetString,
  printableString,
  sequence,
  smallInteger,
  tags,
  time,
  unsignedInteger,
  utf8String,
} from './der-write.ts'
import { ecdsaAlgorithm, oid } from './object-identifiers.ts'

/** Whose key it is. Never a person. */
export interface CertificateSubject {
  /** The municipality or the region, at most 64 characters (X.520 ub-organization-name). */
  readonly organisation: string
  /** Its ATVK code (the region: its own code), letters, digits and hyphens, at most 32. */
  readonly code: string
  /** The computer, at most 64 characters. */
  readonly workstation: string
}

/** Everything that differs from one certificate of ours to another. */
export interface CertificateFields {
  /** Big-endian octets of a positive number, at most 20. */
  readonly serial: Uint8Array
  readonly subject: CertificateSubject
  readonly notBefore: Date
  readonly notAfter: Date
  /** The uncompressed P-256 point, 65 octets. */
  readonly publicPoint: Uint8Array
}

/** C, O, organizationIdentifier and CN, each in an RDN of its own (RFC 5280 4.1.2.4, ETSI EN 319 412-3). */
export function encodeName(subject: CertificateSubject): Uint8Array {
  const part = (type: Uint8Array, value: Uint8Array): Uint8Array => element(tags.set, sequence(type, value))
  return sequence(
    part(oid.country, printableString('LV')),
    part(oid.organisation, utf8String(subject.organisation)),
    part(oid.organisationIdentifier, utf8String(subject.code)),
    part(oid.commonName, utf8String(subject.workstation)),
  )
}

export function encodePublicKey(point: Uint8Array): Uint8Array {
  return sequence(sequence(oid.ecPublicKey, oid.p256), bitString(point))
}

/** The part of the certificate that is signed: X.509 v3, issuer and subject the same (RFC 5280). */
export function encodeToBeSigned(fields: CertificateFields): Uint8Array {
  const name = encodeName(fields.subject)
  const critical = Uint8Array.of(0x01, 0x01, 0xff)
  // RFC 7093 method 1: the leftmost 160 bits of SHA-256, so that no SHA-1 is needed anywhere
  const keyIdentifier = createHash('sha256').update(fields.publicPoint).digest().subarray(0, 20)
  const digitalSignatureAndContentCommitment = bitString(Uint8Array.of(0xc0), 6)
  return sequence(
    element(tags.context0, smallInteger(2)),
    unsignedInteger(fields.serial),
    ecdsaAlgorithm,
    name,
    sequence(time(fields.notBefore), time(fields.notAfter)),
    name,
    encodePublicKey(fields.publicPoint),
    element(
      tags.context3,
      sequence(
        sequence(oid.basicConstraints, critical, octetString(sequence())),
        sequence(oid.keyUsage, critical, octetString(digitalSignatureAndContentCommitment)),
        sequence(oid.subjectKeyIdentifier, octetString(octetString(keyIdentifier))),
      ),
    ),
  )
}

export function encodeCertificate(fields: CertificateFields, signature: Uint8Array): Uint8Array {
  return sequence(encodeToBeSigned(fields), ecdsaAlgorithm, bitString(signature))
}
