import { createHash } from 'node:crypto'

/** SHA-256 of the DER certificate, 64 hexadecimal digits. */
export function fingerprintOf(certificateDer: Uint8Array): string {
  return createHash('sha256').update(certificateDer).digest('hex')
}

/**
 * The 24 digits that two people compare by telephone, in six groups of four: the first 10 bytes of SHA-256 of the DER certificate,
 * big-endian, modulo 10^24, with leading zeros (exchange.md).
 */
export function digitsOf(certificateDer: Uint8Array): string {
  const number = BigInt(`0x${fingerprintOf(certificateDer).slice(0, 20)}`) % 10n ** 24n
  return number
    .toString()
    .padStart(24, '0')
    .replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** The certificate as text (RFC 7468), for `openssl … -CAfile` and for people who want to look at it. */
export function toPem(certificateDer: Uint8Array): string {
  const lines =
    Buffer.from(certificateDer)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

/** The DER of the one certificate in a PEM text, or nothing when it is not exactly one. What it says is checked by `parseCertificate`. */
export function fromPem(pem: string): Uint8Array | undefined {
  if (pem.length > 8192) return undefined
  const match = /^\s*-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(pem)
  const base64 = match?.[1]?.replace(/\s+/g, '')
  if (!base64) return undefined
  const der = Buffer.from(base64, 'base64')
  return der.toString('base64') === base64 ? der : undefined
}
