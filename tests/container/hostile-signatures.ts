import { objectIdentifier, octetString, sequence, smallInteger, time } from '#electron/container/der-write.ts'
import { oid } from '#electron/container/object-identifiers.ts'
import type { TrustEntry } from '#electron/container/trust.ts'
import { signedAttribute, type Craft } from './crafted-message.ts'
import { adazi, fileOf, open, resigned, signed, signedByOther, stranger, type Hostile } from './exchange-world.ts'
import { p384, rsa } from './other-keys.ts'

const craft = (c: Craft) => open(fileOf({ craft: c }))
const message = (change: (good: Uint8Array) => Uint8Array) => open(fileOf({ message: change }))
const by = (key: { certificateDer: Uint8Array; privateKey: typeof adazi.privateKey }) =>
  open(fileOf({ by: key }), {
    trust: [{ certificateDer: key.certificateDer, municipality: 'adazu', status: 'active', since: null }],
  })
const withStatus = (status: TrustEntry['status'], since: string | null) => [
  { certificateDer: adazi.certificateDer, municipality: 'adazu', status, since },
]
const signedAt = (iso: string, now = '2013-05-20T12:00:00Z') =>
  open(fileOf({ signingTime: new Date(iso) }), { now: new Date(now) })
const rsaWithSha256 = sequence(objectIdentifier('1.2.840.113549.1.1.11'), Uint8Array.of(5, 0))
const sha384 = sequence(objectIdentifier('2.16.840.1.101.3.4.2.2'))
const later = new Date('2013-07-01T00:00:00Z')
const other = (attributes: NonNullable<Craft['attributes']>) => craft({ attributes })

export const hostileSignatures: readonly Hostile[] = [
  ['ALGORITHM', 'SHA-1 throughout', () => craft({ digest: 'sha1' })],
  ['ALGORITHM', 'SHA-384 named as digest', () => craft({ digestAlgorithm: sha384 })],
  [
    'ALGORITHM',
    'ECDSA with SHA-384 named as signature',
    () => craft({ signatureAlgorithm: sequence(objectIdentifier('1.2.840.10045.4.3.3')) }),
  ],
  ['ALGORITHM', 'a P-384 key', () => by(p384)],
  ['ALGORITHM', 'an RSA key', () => open(fileOf({ by: rsa, craft: { signatureAlgorithm: rsaWithSha256 } }))],
  ['ALGORITHM', 'SHA-384 named as digest of the signer alone', () => craft({ signerDigestAlgorithm: sha384 })],
  ['SIG_FORMAT', 'no signed attributes', () => craft({ noAttributes: true })],
  ['SIG_FORMAT', 'the signing time left out', () => other((good) => good.filter((a) => !includes(a, oid.signingTime)))],
  [
    'SIG_FORMAT',
    'signing-certificate-v2 left out',
    () => other((good) => good.filter((a) => !includes(a, oid.signingCertificateV2))),
  ],
  [
    'SIG_FORMAT',
    'one more signed attribute',
    () =>
      other((good) => [
        ...good,
        signedAttribute(objectIdentifier('1.2.3.4'), octetString(oid.data, oid.data, oid.data, oid.data, oid.data)),
      ]),
  ],
  [
    'SIG_FORMAT',
    'the signing time twice',
    () => other((good) => [signedAttribute(oid.signingTime, time(signed)), ...good]),
  ],
  ['SIG_FORMAT', 'the attributes in another order', () => other((good) => [...good].reverse())],
  [
    'SIG_FORMAT',
    'a content type other than data',
    () =>
      other((good) =>
        good.map((a) => (includes(a, oid.contentType) ? signedAttribute(oid.contentType, oid.signedData) : a)),
      ),
  ],
  ['SIG_FORMAT', 'unsigned attributes', () => craft({ unsigned: true })],
  ['SIG_FORMAT', 'content embedded, not the manifest', () => craft({ embedded: Buffer.from('<other/>') })],
  ['SIG_FORMAT', 'two signers', () => craft({ signers: 2 })],
  ['SIG_FORMAT', 'no signer', () => craft({ signers: 0 })],
  ['SIG_FORMAT', 'two certificates', () => craft({ certificates: (good) => [good, stranger.certificateDer] })],
  ['SIG_FORMAT', 'no certificate', () => craft({ certificates: () => [] })],
  [
    'SIG_FORMAT',
    'a digest algorithm with parameters',
    () => craft({ digestAlgorithm: sequence(oid.sha256, Uint8Array.of(5, 0)) }),
  ],
  ['SIG_FORMAT', 'a byte after the message', () => message((good) => Buffer.concat([good, Buffer.of(0)]))],
  ['SIG_FORMAT', 'a byte missing from the message', () => message((good) => good.subarray(0, -1))],
  ['SIG_FORMAT', 'indefinite length (BER)', () => message(indefinite)],
  ['SIG_FORMAT', 'a longer form of a length (BER)', () => message(longLength)],
  ['SIG_FORMAT', 'not a message at all', () => message(() => Buffer.from('-----BEGIN CMS-----'))],
  ['SIG_FORMAT', 'nothing', () => message(() => new Uint8Array(0))],
  ['SIG_FORMAT', 'a zero in front of r', () => craft({ signature: padded })],
  [
    'SIG_FORMAT',
    'a certificate that is cut',
    () => craft({ certificates: (good) => [sequence(good.subarray(4, 60))] }),
  ],
  [
    'SIG_INVALID',
    'signed by somebody else in this name',
    () => open(fileOf({ by: { ...adazi, privateKey: stranger.privateKey } })),
  ],
  ['SIG_INVALID', 'signature over another manifest', () => craft({ contentDigest: Buffer.alloc(32, 1) })],
  [
    'SIG_INVALID',
    'another signing time after signing',
    () => message((good) => replaced(good, Buffer.from('130520100000Z'), Buffer.from('130520110000Z'))),
  ],
  ['SIG_INVALID', 'r and s are zero', () => craft({ signature: () => sequence(smallInteger(0), smallInteger(0)) })],
  [
    'SIG_INVALID',
    'the certificate exchanged for another key',
    () => craft({ certificates: () => [stranger.certificateDer] }),
  ],
  [
    'CERT_BINDING',
    'signing-certificate-v2 of another certificate',
    () => craft({ certificateDigest: Buffer.alloc(32, 1) }),
  ],
  [
    'CERT_BINDING',
    'another certificate of the same key',
    () => craft({ certificates: () => [resigned(adazi, '0101ff', '0101ff').certificateDer] }),
  ],
  ['CERT_BINDING', 'another serial number of the signer', () => craft({ serial: smallInteger(1) })],
  ['CERT_BINDING', 'a certificate that another key signed', () => by(signedByOther(adazi, stranger))],
  ['CERT_USAGE', 'for keys, not for signatures', () => by(resigned(adazi, '030206c0', '03020520'))],
  ['CERT_USAGE', 'for signatures only, not for commitment', () => by(resigned(adazi, '030206c0', '03020780'))],
  ['CERT_USAGE', 'usage not marked critical', () => by(resigned(adazi, '0101ff0404030206c0', '0101000404030206c0'))],
  ['CERT_USAGE', 'valid for 36 years', () => by(resigned(adazi, hex('160110080000Z'), hex('490110080000Z')))],
  ['CERT_USAGE', 'another country', () => by(resigned(adazi, '13024c56', '13024c54'))],
  ['CERT_USAGE', 'issued by somebody else', () => by(resignedOnce('DARBSTACIJA-1', 'DARBSTACIJA-2'))],
  ['CERT_USAGE', 'a bidi mark in the name', () => by(resigned(adazi, hex('pašv'), hex('p\u202ev')))],
  ['CERT_USAGE', 'another key identifier', () => by(resigned(adazi, '0603551d0e04160414', '0603551d0f04160414'))],
  ['CERT_EXPIRED', 'signed a second after the end', () => signedAt('2016-01-10T08:00:01Z', '2016-01-11T00:00:00Z')],
  ['CERT_NOT_YET_VALID', 'signed a second before the beginning', () => signedAt('2013-01-09T07:59:59Z')],
  ['SIGNING_TIME', 'signed 24 hours and a second from now', () => signedAt('2013-05-21T12:00:01Z')],
  ['SIGNER_UNKNOWN', 'not in the trust list', () => open(fileOf(), { trust: [] })],
  ['SIGNER_UNKNOWN', 'the same name with another key', () => open(fileOf({ by: stranger }))],
  [
    'SIGNER_REVOKED',
    'compromised, signed long before',
    () => open(fileOf(), { trust: withStatus('compromised', '2013-05-25') }),
  ],
  [
    'SIGNER_REVOKED',
    'compromised, not importing',
    () => open(fileOf(), { trust: withStatus('compromised', null), importing: false }),
  ],
  [
    'SIGNER_REVOKED',
    'retired before it was signed',
    () => open(fileOf(), { trust: withStatus('retired', '2013-05-20T10:00:00Z') }),
  ],
  [
    'SIGNER_REVOKED',
    'retired for more than 30 days',
    () => open(fileOf(), { trust: withStatus('retired', '2013-05-21'), now: later }),
  ],
  ['SIGNER_REVOKED', 'retired, nobody knows since when', () => open(fileOf(), { trust: withStatus('retired', null) })],
  [
    'SIGNER_REVOKED',
    'listed as active and as compromised',
    () => open(fileOf(), { trust: [...withStatus('active', null), ...withStatus('compromised', null)] }),
  ],
]

const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex')

function includes(attribute: Uint8Array, identifier: Uint8Array): boolean {
  return Buffer.from(attribute).includes(Buffer.from(identifier))
}

function replaced(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes).indexOf(Buffer.from(from))
  if (at < 0) throw new Error('not found')
  return Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(at + from.length)])
}

/** 30 82 xx xx … becomes 30 80 … 00 00. */
function indefinite(good: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.of(0x30, 0x80), good.subarray(4), Buffer.of(0, 0)])
}

/** 30 82 xx xx … becomes 30 83 00 xx xx … */
function longLength(good: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.of(0x30, 0x83, 0), good.subarray(2)])
}

/** 02 len r … becomes 02 len+1 00 r …, which some verifiers take. */
function padded(signature: Uint8Array): Uint8Array {
  const length = signature[3] ?? 0
  return Buffer.concat([Buffer.of(0x30, (signature[1] ?? 0) + 1, 0x02, length + 1, 0), signature.subarray(4)])
}

/** Only the first of issuer and subject. */
function resignedOnce(from: string, to: string): typeof adazi {
  const both = resigned(adazi, hex(from), hex(to))
  return resignedLast(both, hex(to), hex(from))
}

function resignedLast(key: typeof adazi, from: string, to: string): typeof adazi {
  const all = Buffer.from(key.certificateDer).toString('hex')
  const first = all.indexOf(from)
  return resigned(
    key,
    all.slice(first, all.indexOf(from, first + 1) + from.length),
    all.slice(first, all.indexOf(from, first + 1)) + to,
  )
}
