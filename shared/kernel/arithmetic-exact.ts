import type { Arithmetic, Special } from './arithmetic.ts'
import * as exact from './exact.ts'
import type { Exact } from './exact.ts'

/** What is not a number is a fraction with the denominator 0, told apart by identity. */
export const unknown: Exact = { n: 0n, d: 0n }
export const notPlanned: Exact = { n: 0n, d: 0n }
export const notLimited: Exact = { n: 0n, d: 0n }

const specials: Readonly<Record<Special, Exact>> = { unknown, 'not-planned': notPlanned, 'not-limited': notLimited }

function number(a: Exact): Exact {
  if (a === notPlanned) return exact.zero
  if (a === notLimited) throw new RangeError('no arithmetic with what is not limited')
  return a
}

/** Whole numbers of persons, facilities and minor units end here: so they and their sums are exact in a `number`. */
export const largestWhole = 1e12

function whole(value: number): Exact {
  return Math.abs(value) > largestWhole ? unknown : exact.exactly(value)
}

const dampingSums: Exact[] = [exact.zero]

/** `Σ_{i=1..years} 0.9^i` */
export function dampingSum(years: number): Exact {
  const known = dampingSums[years]
  if (known) return known
  const power = { n: 9n ** BigInt(years), d: 10n ** BigInt(years) }
  return (dampingSums[years] = exact.add(dampingSum(years - 1), power))
}

function excess(a: Exact, b: Exact): Exact {
  if (a === unknown || b === unknown) return unknown
  if (b === notLimited) return exact.zero
  const rest = exact.subtract(number(a), number(b))
  return rest.n < 0n ? exact.zero : rest
}

function minimum(a: Exact, b: Exact): Exact {
  if (a === unknown || b === unknown) return unknown
  if (a === notLimited) return b
  if (b === notLimited) return a
  return exact.compare(number(a), number(b)) <= 0 ? a : b
}

function maximum(values: readonly Exact[]): Exact {
  if (values.includes(unknown)) return unknown
  if (values.includes(notLimited)) return notLimited
  let largest: Exact | undefined
  for (const value of values) {
    const n = number(value)
    if (!largest || exact.compare(n, largest) > 0) largest = n
  }
  return largest ?? exact.zero
}

function slope(years: readonly number[], values: readonly Exact[]): Exact {
  if (values.includes(unknown)) return unknown
  const count = exact.exactly(values.length)
  let sumX = exact.zero
  let sumY = exact.zero
  let sumXY = exact.zero
  let sumXX = exact.zero
  for (const [i, value] of values.entries()) {
    const x = exact.exactly((years[i] ?? 0) - (years[0] ?? 0))
    const y = number(value)
    sumX = exact.add(sumX, x)
    sumY = exact.add(sumY, y)
    sumXY = exact.add(sumXY, exact.multiply(x, y))
    sumXX = exact.add(sumXX, exact.multiply(x, x))
  }
  const over = exact.subtract(exact.multiply(count, sumXY), exact.multiply(sumX, sumY))
  const under = exact.subtract(exact.multiply(count, sumXX), exact.multiply(sumX, sumX))
  return under.n === 0n ? unknown : exact.divide(over, under)
}

/** The truth: fractions of integers, nothing rounded but where a formula says `round`. */
export const exactArithmetic: Arithmetic<Exact> = {
  explains: false,
  given: (value) => (typeof value === 'number' ? exact.exactly(value) : specials[value]),
  prepared: (value) => value?.exact ?? unknown,
  sum(terms) {
    let sum = exact.zero
    for (const term of terms) {
      if (term === unknown) return unknown
      sum = exact.add(sum, number(term))
    }
    return sum
  },
  total: (terms) => exactArithmetic.sum(terms.filter((term) => term !== unknown)),
  product(factors) {
    let product = exact.one
    for (const factor of factors) {
      if (factor === unknown) return unknown
      product = exact.multiply(product, number(factor))
    }
    return product
  },
  quotient(a, b) {
    if (a === unknown || b === unknown || number(b).n === 0n) return unknown
    return exact.divide(number(a), number(b))
  },
  minimum,
  maximum,
  difference: (a, b) => (a === unknown || b === unknown ? unknown : exact.subtract(number(a), number(b))),
  excess,
  remainder: excess,
  round: (a) => (a === unknown ? unknown : whole(exact.roundHalfUp(number(a)))),
  roundOfProduct: (a, b) => exactArithmetic.round(exactArithmetic.product([a, b])),
  ceilingOfQuotient(a, b, c) {
    if (a === unknown || b === unknown || c === unknown) return unknown
    if (a === notLimited) return notLimited
    const under = exact.multiply(number(b), number(c))
    return under.n === 0n ? unknown : whole(exact.ceiling(exact.divide(number(a), under)))
  },
  floorOfProduct(a, b, c) {
    if (a === unknown || b === unknown || c === unknown) return unknown
    const product = exact.multiply(exact.multiply(number(a), number(b)), number(c))
    return whole(exact.floor(product))
  },
  between(first, a, last, b, year) {
    if (year <= first || last <= first) return a
    if (year >= last) return b
    if (a === unknown || b === unknown) return unknown
    const before = exact.multiply(number(a), exact.exactly(last - year))
    const after = exact.multiply(number(b), exact.exactly(year - first))
    return exact.divide(exact.add(before, after), exact.exactly(last - first))
  },
  slope,
  damping: dampingSum,
  advance(a, by, damping) {
    if (a === unknown || by === unknown || damping === unknown) return unknown
    const value = exact.add(number(a), exact.multiply(number(by), number(damping)))
    return value.n < 0n ? exact.zero : value
  },
  about: (value) => value,
  read(value) {
    if (value === unknown) return 'unknown'
    if (value === notPlanned) return 'not-planned'
    if (value === notLimited) return 'not-limited'
    return exact.toNumber(value)
  },
}
