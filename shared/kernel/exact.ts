/**
 * Exact arithmetic: a fraction of two integers, kept in lowest terms with a positive denominator. Costs and head counts are computed
 * with it, so that anyone with a calculator gets the same cents (formulas.md).
 */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function fraction(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('division by zero')
  const sign = d < 0n ? -1n : 1n
  const g = gcd(n, d * sign) || 1n
  return { n: (n * sign) / g, d: (d * sign) / g }
}

export const zero: Exact = { n: 0n, d: 1n }
export const one: Exact = { n: 1n, d: 1n }

/**
 * The decimal that a number prints, taken exactly: 0.053 is 53/1000, not its binary neighbour. Every typed or documented figure of
 * the programme has at most 15 significant digits, for which this is the figure as written.
 */
export function exactly(value: number | bigint): Exact {
  if (typeof value === 'bigint') return { n: value, d: 1n }
  if (!Number.isFinite(value)) throw new RangeError('not a finite number')
  if (Number.isInteger(value)) return { n: BigInt(value), d: 1n }
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = mantissa.split('.')
  const shift = Number(exponent) - decimals.length
  const digits = BigInt(whole + decimals)
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : fraction(digits, 10n ** BigInt(-shift))
}

export function add(a: Exact, b: Exact): Exact {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function multiply(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.n, a.d * b.d)
}

/** @throws RangeError when `b` is 0: callers decide beforehand what a missing divisor means (it is *not known*). */
export function divide(a: Exact, b: Exact): Exact {
  return fraction(a.n * b.d, a.d * b.n)
}

export function compare(a: Exact, b: Exact): number {
  const x = a.n * b.d
  const y = b.n * a.d
  return x < y ? -1 : x > y ? 1 : 0
}

function floorDivide(n: bigint, d: bigint): bigint {
  const q = n / d
  return n % d !== 0n && n < 0n ? q - 1n : q
}

/** Half up to a whole number (2.5 → 3, −2.5 → −2), the one rounding of the programme. */
export function roundHalfUp(a: Exact): number {
  return Number(floorDivide(2n * a.n + a.d, 2n * a.d))
}

/** The largest whole number not above `a`. */
export function floor(a: Exact): number {
  return Number(floorDivide(a.n, a.d))
}

/** The smallest whole number not below `a`. */
export function ceiling(a: Exact): number {
  return Number(-floorDivide(-a.n, a.d))
}

/** The double next to the value (at most one place off in the last bit). Goes back into arithmetic only where errors are accounted for. */
export function toNumber(a: Exact): number {
  if (a.d === 1n) return Number(a.n)
  const limit = 2n ** 53n
  if (a.d < limit && a.n < limit && a.n > -limit) return Number(a.n) / Number(a.d)
  const negative = a.n < 0n
  const n = negative ? -a.n : a.n
  const shift = 64 + a.d.toString(2).length - n.toString(2).length
  const scaled = shift >= 0 ? (n << BigInt(shift)) / a.d : n / (a.d << BigInt(-shift))
  const value = Number(scaled) * 2 ** -shift
  return negative ? -value : value
}

/**
 * The value in exact text: `12.375` where the decimals end, else `n/d` in lowest terms. `parseExact` reads it back.
 */
export function exactText(a: Exact): string {
  if (a.d === 1n) return String(a.n)
  let twos = 0
  let fives = 0
  let rest = a.d
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  if (rest !== 1n) return `${a.n}/${a.d}`
  const places = Math.max(twos, fives)
  const digits = String(((a.n < 0n ? -a.n : a.n) * 10n ** BigInt(places)) / a.d).padStart(places + 1, '0')
  return `${a.n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Reads what `exactText` writes. @throws RangeError on anything else. */
export function parseExact(text: string): Exact {
  const parts = /^(-?\d+)(?:\/(\d+)|\.(\d+))?$/.exec(text)
  if (!parts) throw new RangeError('not an exact number')
  const [, whole = '0', denominator, decimals] = parts
  if (denominator !== undefined) return fraction(BigInt(whole), BigInt(denominator))
  if (decimals !== undefined) return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
  return { n: BigInt(whole), d: 1n }
}
