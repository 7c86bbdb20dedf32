import { element, octetString, sequence, smallInteger, sortedSetContent, tags, time } from './der-write.ts'
import { ecdsaAlgorithm, oid, sha256Algorithm } from './object-identifiers.ts'

/** What the signature is really made over. */
export interface SignedAttributes {
  /** SHA-256 of the manifest. */
  readonly contentDigest: Uint8Array
  /** SHA-256 of the DER certificate. */
  readonly certificateDigest: Uint8Array
  /** Whole seconds. */
  readonly signingTime: Date
}

export interface SignedMessage extends SignedAttributes {
  readonly certificateDer: Uint8Array
  /** Encoded issuer name and serial number that the signer is called by. */
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  /** ECDSA-Sig-Value, DER. */
  readonly signature: Uint8Array
}

/** The four attributes of CAdES-BASELINE-B (ETSI EN 319 122-1, 6.3), in the order of DER. */
function attributeParts(attributes: SignedAttributes): readonly Uint8Array[] {
  const attribute = (type: Uint8Array, value: Uint8Array): Uint8Array => sequence(type, element(tags.set, value))
  return sortedSetContent([
    attribute(oid.contentType, oid.data),
    attribute(oid.signingTime, time(attributes.signingTime)),
    attribute(oid.messageDigest, octetString(attributes.contentDigest)),
    // ESSCertIDv2 (RFC 5035) with the default SHA-256, which DER leaves out
    attribute(oid.signingCertificateV2, sequence(sequence(sequence(octetString(attributes.certificateDigest))))),
  ])
}

/** The attributes as a SET OF, which is the form that is signed (RFC 5652, 5.4). */
export function encodeSignedAttributes(attributes: SignedAttributes): Uint8Array {
  return element(tags.set, ...attributeParts(attributes))
}

/** Detached CMS SignedData: one signer, one certificate, nothing unsigned (RFC 5652, 5.1). */
export function encodeSignedMessage(message: SignedMessage): Uint8Array {
  const signer = sequence(
    smallInteger(1),
    sequence(message.issuer, message.serial),
    sha256Algorithm,
    element(tags.context0, ...attributeParts(message)),
    ecdsaAlgorithm,
    octetString(message.signature),
  )
  const signedData = sequence(
    smallInteger(1),
    element(tags.set, sha256Algorithm),
    sequence(oid.data),
    element(tags.context0, message.certificateDer),
    element(tags.set, signer),
  )
  return sequence(oid.signedData, element(tags.context0, signedData))
}
