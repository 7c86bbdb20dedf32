import type { Arithmetic, Special } from './arithmetic.ts'
import { dampingSum } from './arithmetic-exact.ts'
import { toNumber } from './exact.ts'
import type { InputRef } from './input-ref.ts'
import type { Status } from './trace.ts'

/**
 * A value with the error that each distinct input brings into it: `∂f/∂x · x · u(x)`, in the unit of the value. Errors of one input add up
 * with their signs, those of different inputs as squares (formulas.md, Range).
 */
export interface Ranged {
  readonly value: number | Special
  readonly errors: ReadonlyMap<InputRef, number>
  /** Straight from an input: only such a value gets the error of its status. */
  readonly isGiven?: true
}

/** Relative half-width of an input by its status: 80 % of the true values lie within it. A typed figure stands for itself. */
export const halfWidthOf: Readonly<Record<Status, number>> = {
  official: 0.02,
  recalled: 0.05,
  estimate: 0.2,
  reconstructed: 0.2,
  typed: 0,
  imported: 0,
}

const none: ReadonlyMap<InputRef, number> = new Map()
const special = (value: Special): Ranged => ({ value, errors: none })
const unknown = special('unknown')

/** *Not planned* is 0 in sums and products. */
function number(r: Ranged): number | undefined {
  if (typeof r.value === 'number') return r.value
  return r.value === 'not-planned' ? 0 : undefined
}

/** `Σ weight · errors`, input by input. */
function mixed(parts: readonly (readonly [weight: number, of: Ranged])[]): ReadonlyMap<InputRef, number> {
  const errors = new Map<InputRef, number>()
  for (const [weight, { errors: own }] of parts)
    for (const [input, error] of own) errors.set(input, (errors.get(input) ?? 0) + weight * error)
  return errors
}

function linear(value: number, ...parts: (readonly [number, Ranged])[]): Ranged {
  return { value, errors: mixed(parts) }
}

function product(factors: readonly Ranged[]): Ranged {
  const values = factors.map(number)
  if (factors.some((f) => f.value === 'unknown') || values.includes(undefined)) return unknown
  const of = (skip: number): number => values.reduce<number>((p, v, i) => (i === skip ? p : p * (v ?? 0)), 1)
  return linear(of(-1), ...factors.map((f, i) => [of(i), f] as const))
}

function quotient(a: Ranged, b: Ranged): Ranged {
  const x = number(a)
  const y = number(b)
  if (x === undefined || y === undefined || y === 0) return unknown
  return linear(x / y, [1 / y, a], [-x / (y * y), b])
}

/** Rounded, with the slope of what is rounded: a range is about the straight line, not about its steps. */
function stepped(r: Ranged, round: (value: number) => number): Ranged {
  return typeof r.value === 'number' ? { value: round(r.value), errors: r.errors } : r
}

/** Doubles that carry errors; for ranges alone, never for a figure that is shown as such. */
export const rangedArithmetic: Arithmetic<Ranged> = {
  explains: true,
  given: (value) => ({ value, errors: none, isGiven: true }),
  prepared: (value) => (value === undefined ? unknown : { value: value.near, errors: none, isGiven: true }),
  sum(terms) {
    const values = terms.map(number)
    if (values.includes(undefined)) return unknown
    return linear(
      values.reduce<number>((sum, v) => sum + (v ?? 0), 0),
      ...terms.map((t) => [1, t] as const),
    )
  },
  total: (terms) => rangedArithmetic.sum(terms.filter((t) => t.value !== 'unknown')),
  product,
  quotient,
  minimum(a, b) {
    if (a.value === 'unknown' || b.value === 'unknown') return unknown
    if (a.value === 'not-limited') return b
    if (b.value === 'not-limited') return a
    return (number(a) ?? 0) <= (number(b) ?? 0) ? a : b
  },
  maximum(values) {
    if (values.some((v) => v.value === 'unknown')) return unknown
    const largest = values.find((v) => v.value === 'not-limited')
    if (largest) return largest
    return values.reduce<Ranged>((m, v) => ((number(v) ?? 0) > (number(m) ?? 0) ? v : m), linear(0))
  },
  difference(a, b) {
    const x = number(a)
    const y = number(b)
    return x === undefined || y === undefined ? unknown : linear(x - y, [1, a], [-1, b])
  },
  excess(a, b) {
    if (a.value === 'unknown' || b.value === 'unknown') return unknown
    if (b.value === 'not-limited') return linear(0)
    const rest = rangedArithmetic.difference(a, b)
    return typeof rest.value === 'number' && rest.value < 0 ? linear(0) : rest
  },
  remainder: (a, b) => rangedArithmetic.excess(a, b),
  round: (a) => stepped(a, (value) => Math.floor(value + 0.5)),
  roundOfProduct: (a, b) => rangedArithmetic.round(product([a, b])),
  ceilingOfQuotient: (a, b, c) =>
    a.value === 'not-limited' ? a : stepped(quotient(a, product([b, c])), (value) => Math.ceil(value - 1e-9)),
  floorOfProduct: (a, b, c) => stepped(product([a, b, c]), (value) => Math.floor(value + 1e-9)),
  between(first, a, last, b, year) {
    if (year <= first || last <= first) return a
    if (year >= last) return b
    const x = number(a)
    const y = number(b)
    if (x === undefined || y === undefined) return unknown
    const after = (year - first) / (last - first)
    return linear(x * (1 - after) + y * after, [1 - after, a], [after, b])
  },
  slope(years, values) {
    const known = values.map(number)
    if (known.includes(undefined)) return unknown
    const middle = years.reduce((sum, y) => sum + y, 0) / years.length
    const spread = years.reduce((sum, y) => sum + (y - middle) ** 2, 0)
    if (spread === 0) return unknown
    const weights = years.map((y) => (y - middle) / spread)
    return linear(
      known.reduce<number>((sum, v, i) => sum + (v ?? 0) * (weights[i] ?? 0), 0),
      ...values.map((v, i) => [weights[i] ?? 0, v] as const),
    )
  },
  damping: (years) => linear(toNumber(dampingSum(years))),
  advance(a, slope, by) {
    const moved = rangedArithmetic.sum([a, product([slope, by])])
    return typeof moved.value === 'number' && moved.value < 0 ? linear(0) : moved
  },
  about(value, describe) {
    if (!value.isGiven || typeof value.value !== 'number') return value
    const { input, status } = describe()
    if (input === undefined || status === undefined || halfWidthOf[status] === 0)
      return { value: value.value, errors: none }
    return { value: value.value, errors: new Map([[input, value.value * halfWidthOf[status]]]) }
  },
  read: ({ value }) => value,
}

/** `√Σ error²` over the distinct inputs. */
export function halfWidth(errors: ReadonlyMap<InputRef, number>): number {
  let sum = 0
  for (const error of errors.values()) sum += error * error
  return Math.sqrt(sum)
}

/** The errors of a sum: those of one input add up before they are squared, so the error of a common rate does not average out. */
export function errorsOfSum(parts: readonly Ranged[]): ReadonlyMap<InputRef, number> {
  return mixed(parts.map((part) => [1, part] as const))
}
