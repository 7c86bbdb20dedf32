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

/** The smallest whole number not below `a`. */
export function ceiling(a: Exact): number {
  return Number(-floorDivide(-a.n, a.d))
}

/** For charts and explanations only; never goes back into the arithmetic. */
export function toNumber(a: Exact): number {
  if (a.d === 1n) return Number(a.n)
  const limit = 2n ** 53n
  if (a.d < limit && a.n < limit && a.n > -limit) return Number(a.n) / Number(a.d)
  const whole = floorDivide(a.n, a.d)
  const rest = a.n - whole * a.d
  return Number(whole) + Number((rest * 10n ** 15n) / a.d) / 1e15
}
