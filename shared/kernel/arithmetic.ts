import type { Exact } from './exact.ts'
import type { About } from './trace.ts'

/** What a value can be besides a number. *Not planned* counts as 0; *not limited* is a capacity above every number. */
export type Special = 'unknown' | 'not-planned' | 'not-limited'

/** A value whose exact form is known beforehand, with the double nearest to it. */
export interface Prepared {
  readonly exact: Exact
  readonly near: number
}

/**
 * Every formula of forecast and cost is written once, over this. Three arithmetics run it: `exactArithmetic` (fractions of integers, the
 * truth), `quickArithmetic` (doubles, which admits when it cannot prove a rounding) and `tracedArithmetic` (exact, and writes down what
 * it did). `L` are the labels that the module's explanations use. An operation with a not-known operand is not known; a division by 0 is not known.
 */
export interface Arithmetic<T, L extends string = string> {
  /** Does `about` listen? Where it does not, a formula that runs for every line of a region need not make names. */
  readonly explains: boolean
  given(value: number | Special): T
  /** A value that is known beforehand; undefined is not known. */
  prepared(value: Prepared | undefined): T
  /** *Not planned* adds 0. No terms: 0. */
  sum(terms: readonly T[]): T
  /** The sum of the known terms, whole numbers: never used as an operand without asking how many are known. */
  total(terms: readonly T[]): T
  product(factors: readonly T[]): T
  quotient(dividend: T, divisor: T): T
  minimum(a: T, b: T): T
  maximum(values: readonly T[]): T
  /** `a − b` of whole numbers, given or rounded. */
  difference(a: T, b: T): T
  /** `max(0, a − b)`; 0 when `b` is *not limited*. `sure`: whole numbers behind `a` and `b` prove already that it is 0 when known. */
  excess(a: T, b: T, sure?: boolean): T
  /** `max(0, a − b)` of whole numbers, given or rounded. */
  remainder(a: T, b: T): T
  /** Half up to a whole number. Whole numbers end at 10^12: beyond it is not known (a mistyped quantity, no plan of a region). */
  round(a: T): T
  /** `a × b` rounded half up, of inputs or whole numbers; `describe` names the product before it is rounded. */
  roundOfProduct(a: T, b: T, describe: () => About<L>): T
  /** `⌈a / b / c⌉` of inputs or whole numbers. */
  ceilingOfQuotient(a: T, b: T, c: T): T
  /** `⌊a × b × c⌋` of inputs or whole numbers. */
  floorOfProduct(a: T, b: T, c: T): T
  /** On the straight line from (first, a) to (last, b) at `year`, flat outside it. */
  between(first: number, a: T, last: number, b: T, year: number): T
  /** Slope of the least squares line through (years[i], values[i]): two or more different years. May be negative. */
  slope(years: readonly number[], values: readonly T[]): T
  /** `Σ_{i=1..years} 0.9^i` */
  damping(years: number): T
  /** `max(0, a + slope × by)`; the slope may be negative. */
  advance(a: T, slope: T, by: T): T
  /** Gives a value its name in the explanation; costs nothing where nothing is explained. */
  about(value: T, describe: () => About<L>): T
  /** The number nearest to the value or what it is instead; `unproven` only from the quick arithmetic: then compute exactly. */
  read(value: T): number | Special | 'unproven'
}
