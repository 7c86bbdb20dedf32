import { objectIdentifier, sequence } from './der-write.ts'

/** The object identifiers of our certificate and signed message, already encoded. */
export const oid = {
  data: objectIdentifier('1.2.840.113549.1.7.1'),
  signedData: objectIdentifier('1.2.840.113549.1.7.2'),
  contentType: objectIdentifier('1.2.840.113549.1.9.3'),
  messageDigest: objectIdentifier('1.2.840.113549.1.9.4'),
  signingTime: objectIdentifier('1.2.840.113549.1.9.5'),
  signingCertificateV2: objectIdentifier('1.2.840.113549.1.9.16.2.47'),
  sha256: objectIdentifier('2.16.840.1.101.3.4.2.1'),
  ecPublicKey: objectIdentifier('1.2.840.10045.2.1'),
  p256: objectIdentifier('1.2.840.10045.3.1.7'),
  ecdsaWithSha256: objectIdentifier('1.2.840.10045.4.3.2'),
  country: objectIdentifier('2.5.4.6'),
  organisation: objectIdentifier('2.5.4.10'),
  organisationIdentifier: objectIdentifier('2.5.4.97'),
  commonName: objectIdentifier('2.5.4.3'),
  basicConstraints: objectIdentifier('2.5.29.19'),
  keyUsage: objectIdentifier('2.5.29.15'),
  subjectKeyIdentifier: objectIdentifier('2.5.29.14'),
} as const

/** The only algorithms there are, without parameters (RFC 5754, RFC 5758). */
export const sha256Algorithm = sequence(oid.sha256)
export const ecdsaAlgorithm = sequence(oid.ecdsaWithSha256)
