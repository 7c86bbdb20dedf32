import { dampingSum, largestWhole } from './arithmetic-exact.ts'
import type { Arithmetic, Special } from './arithmetic.ts'
import { toNumber } from './exact.ts'

/*
 * Doubles, with a proof. Every value is known to a relative error below 2^-53 × (operations so far) × (growth of the error in an
 * `excess`). Chains here have fewer than 64 operations, no `sum`, `product`, `quotient` or `between` has a negative operand (so nothing
 * cancels), and an `excess` that would make the error grow more than 128-fold is not answered. Together: below 64 × 128 × 2^-53 < 1e-12.
 * A rounding is answered only when the boundary is further away than that. Everything else is NaN, "not proved", and NaN spreads: the
 * caller computes that figure exactly. Operands outside 1e-15 … 1e15 are not proved either, so nothing under- or overflows.
 */
const unknown = Infinity
const notPlanned = -Infinity
const notLimited = Number.MAX_VALUE
const unproved = NaN
const margin = 1e-12

const specials: Readonly<Record<Special, number>> = { unknown, 'not-planned': notPlanned, 'not-limited': notLimited }

function admitted(value: number): number {
  return value === 0 || (value >= 1e-15 && value <= 1e15) ? value : unproved
}

/** The result of a sum, product … that came out not finite, or may have. */
function settled(a: number, b: number, again: (a: number, b: number) => number): number {
  if (a === unknown || b === unknown) return unknown
  if (a === notPlanned || b === notPlanned) return again(a === notPlanned ? 0 : a, b === notPlanned ? 0 : b)
  return unproved
}

function plus(a: number, b: number): number {
  const sum = a + b
  return sum >= 0 && sum < 1e18 ? sum : settled(a, b, plus)
}

function times(a: number, b: number): number {
  const product = a * b
  if (product > 1e-30 && product < 1e18) return product
  if ((a === 0 || b === 0) && product === 0) return 0
  return settled(a, b, times)
}

function over(a: number, b: number): number {
  if (b === unknown || a === unknown || b === 0 || b === notPlanned) return unknown
  if (a === notPlanned || a === 0) return b > 0 ? 0 : unproved
  const quotient = a / b
  return quotient > 1e-30 && quotient < 1e18 ? quotient : unproved
}

function excess(a: number, b: number, sure = false): number {
  if (a === unknown || b === unknown) return unknown
  if (sure) return Number.isNaN(a) || Number.isNaN(b) ? unproved : 0
  const x = a === notPlanned ? 0 : a
  const y = b === notPlanned ? 0 : b
  if (x === 0) return y >= 0 ? 0 : unproved
  const rest = x - y
  if (y === 0) return x
  if (rest * 64 >= x) return rest
  return -rest * 64 >= y ? 0 : unproved
}

function atMostLargest(whole: number): number {
  return whole <= largestWhole ? whole : unproved
}

function round(a: number): number {
  if (a === unknown) return unknown
  const low = Math.floor(a)
  const part = a - low
  const slack = margin * (a < 1 ? 1 : a)
  if (part + slack < 0.5) return low
  return part - slack > 0.5 ? low + 1 : a === notPlanned ? 0 : unproved
}

function isWhole(a: number): boolean {
  return Number.isSafeInteger(a)
}

/** `a × b` rounded half up with whole numbers alone, where `a` is one and `b` an input of six decimals; else not proved. */
function roundedTie(a: number, b: number): number {
  const millionths = Math.round(b * 1e6)
  const product = a * millionths
  if (!isWhole(a) || a < 0 || millionths / 1e6 !== b || !isWhole(product)) return unproved
  const rest = product % 1e6
  return (product - rest) / 1e6 + (rest * 2 >= 1e6 ? 1 : 0)
}

/** Binary fractions to 1/1024 below 2^23: three of them multiply without any rounding while the product is below 2^23. */
const unit = 1024
const small = 2 ** 23

function isSmallBinary(a: number): boolean {
  return a >= 0 && a < small && Number.isInteger(a * unit)
}

/** Integers of a least squares slope while they are safe, so that the double is off by its last division only. */
function slope(years: readonly number[], values: readonly number[]): number {
  let sumX = 0
  let sumY = 0
  let sumXY = 0
  let sumXX = 0
  const start = years[0] ?? 0
  for (let i = 0; i < values.length; i++) {
    const x = (years[i] ?? 0) - start
    const y = values[i] ?? unknown
    if (y === unknown) return unknown
    if (!isWhole(y) || y > 1e8 || y < 0 || x > 1000) return unproved
    sumX += x
    sumY += y
    sumXY += x * y
    sumXX += x * x
  }
  const under = values.length * sumXX - sumX * sumX
  const above = values.length * sumXY - sumX * sumY
  return under === 0 ? unknown : isWhole(above) && values.length < 100 ? above / under : unproved
}

const dampingSums: number[] = []

/** Doubles with their proof, for `quickArithmetic`; `read` says `unproven` where only `exactArithmetic` knows. */
export const doubleArithmetic: Arithmetic<number> = {
  explains: false,
  given: (value) => (typeof value === 'number' ? admitted(value) : specials[value]),
  prepared: (value) => (value === undefined ? unknown : value.near),
  sum(terms) {
    let sum = 0
    for (let i = 0; i < terms.length; i++) sum = plus(sum, terms[i] ?? unproved)
    return sum
  },
  total(terms) {
    let sum = 0
    for (const term of terms) if (term !== unknown) sum = plus(sum, term)
    return sum
  },
  product(factors) {
    let product = 1
    for (let i = 0; i < factors.length; i++) product = times(product, factors[i] ?? unproved)
    return product
  },
  quotient: over,
  minimum(a, b) {
    if (a === unknown || b === unknown) return unknown
    return a < b ? a : b <= a ? b : unproved
  },
  maximum(values) {
    let largest = 0
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? unproved
      if (value === unknown) return unknown
      if (value > largest) largest = value
      else if (!(value <= largest)) largest = unproved
    }
    return largest
  },
  difference(a, b) {
    if (a === unknown || b === unknown) return unknown
    const x = a === notPlanned ? 0 : a
    const y = b === notPlanned ? 0 : b
    return isWhole(x) && isWhole(y) ? x - y : unproved
  },
  excess,
  remainder(a, b) {
    if (a === unknown || b === unknown) return unknown
    const x = a === notPlanned ? 0 : a
    const y = b === notPlanned ? 0 : b
    if (!isWhole(x) || !isWhole(y)) return unproved
    return x > y ? x - y : 0
  },
  round,
  roundOfProduct(a, b) {
    const rounded = round(times(a, b))
    return Number.isNaN(rounded) ? roundedTie(a, b) : rounded
  },
  ceilingOfQuotient(a, b, c) {
    if (a === unknown || b === unknown || c === unknown) return unknown
    if (a === notLimited) return notLimited
    const x = a === notPlanned ? 0 : a
    const under = b * c
    if (under === 0) return unknown
    // both sides as whole numbers of 1/unit²: the quotient of two safe integers never rounds across an integer
    if (isSmallBinary(b) && isSmallBinary(c) && under < small && isWhole(x) && x >= 0 && x < small) {
      return atMostLargest(Math.ceil((x * unit * unit) / (under * unit * unit)))
    }
    const quotient = over(over(x, b), c)
    const up = Math.ceil(quotient)
    const slack = margin * (quotient < 1 ? 1 : quotient)
    return up - quotient > slack && quotient - (up - 1) > slack ? atMostLargest(up) : unproved
  },
  floorOfProduct(a, b, c) {
    if (a === unknown || b === unknown || c === unknown) return unknown
    const two = times(a, b)
    const product = times(two, c)
    if (isSmallBinary(a) && isSmallBinary(b) && isSmallBinary(c) && two < small && product < small)
      return Math.floor(product)
    const down = Math.floor(product)
    const slack = margin * (product < 1 ? 1 : product)
    return product - down > slack && down + 1 - product > slack ? atMostLargest(down) : unproved
  },
  between(first, a, last, b, year) {
    if (year <= first || last <= first) return a
    if (year >= last) return b
    return over(plus(times(a, last - year), times(b, year - first)), last - first)
  },
  slope,
  damping: (years) => (dampingSums[years] ??= toNumber(dampingSum(years))),
  advance(a, by, damping) {
    if (a === unknown || by === unknown || damping === unknown) return unknown
    return by < 0 ? excess(a, times(-by, damping)) : plus(a, times(by, damping))
  },
  about: (value) => value,
  read(value) {
    if (value === unknown) return 'unknown'
    if (value === notPlanned) return 'not-planned'
    if (value === notLimited) return 'not-limited'
    return Number.isNaN(value) ? 'unproven' : value
  },
}
