import { createHash, sign, type KeyObject } from 'node:crypto'
import { DerReader } from '#electron/container/der-read.ts'
import {
  element,
  objectIdentifier,
  octetString,
  sequence,
  smallInteger,
  tags,
  time,
} from '#electron/container/der-write.ts'
import { ecdsaAlgorithm, oid, sha256Algorithm } from '#electron/container/object-identifiers.ts'

/** How a crafted message differs from a good one; every one of them carries a signature that is correct for what it signs. */
export interface Craft {
  readonly digest?: 'sha256' | 'sha1'
  readonly noAttributes?: boolean
  readonly attributes?: (good: readonly Uint8Array[]) => readonly Uint8Array[]
  readonly certificateDigest?: Uint8Array
  readonly contentDigest?: Uint8Array
  readonly embedded?: Uint8Array
  readonly signers?: number
  readonly certificates?: (good: Uint8Array) => readonly Uint8Array[]
  readonly serial?: Uint8Array
  readonly unsigned?: boolean
  readonly digestAlgorithm?: Uint8Array
  readonly signerDigestAlgorithm?: Uint8Array
  readonly signatureAlgorithm?: Uint8Array
  readonly signature?: (good: Uint8Array) => Uint8Array
}

export interface Crafter {
  readonly certificateDer: Uint8Array
  readonly privateKey: KeyObject
}

export function signedAttribute(type: Uint8Array, value: Uint8Array): Uint8Array {
  return sequence(type, element(tags.set, value))
}

const sha1Algorithm = sequence(objectIdentifier('1.3.14.3.2.26'))
const ecdsaWithSha1 = sequence(objectIdentifier('1.2.840.10045.4.1'))

export function craftedMessage(manifest: Uint8Array, signingTime: Date, by: Crafter, craft: Craft = {}): Uint8Array {
  const hash = craft.digest ?? 'sha256'
  const digestOf = (bytes: Uint8Array): Uint8Array => createHash(hash).update(bytes).digest()
  const good = [
    signedAttribute(oid.contentType, oid.data),
    signedAttribute(oid.signingTime, time(signingTime)),
    signedAttribute(oid.messageDigest, octetString(craft.contentDigest ?? digestOf(manifest))),
    signedAttribute(
      oid.signingCertificateV2,
      sequence(sequence(sequence(octetString(craft.certificateDigest ?? sha256(by.certificateDer))))),
    ),
  ].sort((a, b) => Buffer.compare(a, b))
  const attributes = craft.attributes?.(good) ?? good
  const toBeSigned = craft.noAttributes ? manifest : element(tags.set, ...attributes)
  const signature = sign(hash, toBeSigned, by.privateKey)
  const certificate = new DerReader(by.certificateDer).enter(tags.sequence).enter(tags.sequence)
  certificate.whole(tags.context0)
  const serial = certificate.whole(tags.integer)
  certificate.whole(tags.sequence)
  const issuer = certificate.whole(tags.sequence)
  const digestAlgorithm = craft.digestAlgorithm ?? (hash === 'sha1' ? sha1Algorithm : sha256Algorithm)
  const signer = sequence(
    smallInteger(1),
    sequence(issuer, craft.serial ?? serial),
    craft.signerDigestAlgorithm ?? digestAlgorithm,
    craft.noAttributes ? new Uint8Array(0) : element(tags.context0, ...attributes),
    craft.signatureAlgorithm ?? (hash === 'sha1' ? ecdsaWithSha1 : ecdsaAlgorithm),
    octetString(craft.signature?.(signature) ?? signature),
    craft.unsigned ? element(0xa1, signedAttribute(objectIdentifier('1.2.3.4'), oid.data)) : new Uint8Array(0),
  )
  const content = craft.embedded ? element(tags.context0, octetString(craft.embedded)) : new Uint8Array(0)
  const signedData = sequence(
    smallInteger(1),
    element(tags.set, digestAlgorithm),
    sequence(oid.data, content),
    element(tags.context0, ...(craft.certificates?.(by.certificateDer) ?? [by.certificateDer])),
    element(tags.set, ...Array<Uint8Array>(craft.signers ?? 1).fill(signer)),
  )
  return sequence(oid.signedData, element(tags.context0, signedData))
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** The other signature that is just as valid: (r, n − s). */
export function twinSignature(signature: Uint8Array): Uint8Array {
  const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  const pair = new DerReader(signature).enter(tags.sequence)
  const r = pair.whole(tags.integer)
  const s = BigInt(`0x${Buffer.from(pair.content(tags.integer)).toString('hex')}`)
  const hex = (n - s).toString(16)
  const octets = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  return sequence(r, element(tags.integer, (octets[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), octets]) : octets))
}
