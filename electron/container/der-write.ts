/** Writing DER (X.690): only the handful of types that our certificate and signed message are made of. */

export const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  printableString: 0x13,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context3: 0xa3,
} as const

/** One element: tag, shortest definite length, and the parts one after another. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, part) => sum + part.length, 0)
  const header = [tag]
  if (size < 0x80) header.push(size)
  else if (size < 0x100) header.push(0x81, size)
  else if (size < 0x10000) header.push(0x82, size >> 8, size & 0xff)
  else throw new RangeError('an element of ours is never this long')
  const out = new Uint8Array(header.length + size)
  out.set(header)
  let at = header.length
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

export function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return element(tags.sequence, ...parts)
}

/** The elements of a SET OF in the order that DER demands: by their encodings. */
export function sortedSetContent(parts: readonly Uint8Array[]): readonly Uint8Array[] {
  return [...parts].sort((a, b) => Buffer.compare(a, b))
}

/** A dotted object identifier such as 1.2.840.10045.4.3.2. */
export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const octets: number[] = []
  for (const arc of [first * 40 + second, ...rest]) {
    const groups = [arc & 0x7f]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80)
    octets.push(...groups)
  }
  return element(tags.objectIdentifier, Uint8Array.from(octets))
}

/** A non-negative INTEGER from big-endian octets, in the shortest form. */
export function unsignedInteger(octets: Uint8Array): Uint8Array {
  let start = 0
  while (start < octets.length - 1 && octets[start] === 0) start++
  const shortest = octets.subarray(start)
  return (shortest[0] ?? 0x80) >= 0x80
    ? element(tags.integer, Uint8Array.of(0), shortest)
    : element(tags.integer, shortest)
}

export function smallInteger(value: number): Uint8Array {
  return unsignedInteger(Uint8Array.of(value))
}

export function octetString(...parts: readonly Uint8Array[]): Uint8Array {
  return element(tags.octetString, ...parts)
}

export function bitString(octets: Uint8Array, unusedBits = 0): Uint8Array {
  return element(tags.bitString, Uint8Array.of(unusedBits), octets)
}

export function utf8String(value: string): Uint8Array {
  return element(tags.utf8String, Buffer.from(value, 'utf8'))
}

export function printableString(value: string): Uint8Array {
  return element(tags.printableString, Buffer.from(value, 'latin1'))
}

/** A time in whole seconds: UTCTime up to 2049, GeneralizedTime after (RFC 5280 4.1.2.5, RFC 5652 11.3). */
export function time(value: Date): Uint8Array {
  const digits = value
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '')
  return value.getUTCFullYear() < 2050
    ? element(tags.utcTime, Buffer.from(digits.slice(2), 'latin1'))
    : element(tags.generalizedTime, Buffer.from(digits, 'latin1'))
}
