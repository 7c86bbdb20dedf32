import type { InputRef } from './input-ref.ts'

/**
 * The explanation of a figure: the tree of the very computation that gave it, written down by `tracedArithmetic`. Nothing in it has to be
 * looked up elsewhere: `value` of a node follows from its `operation`, its `params` and the values of its children.
 */

/** Where a figure comes from: seen in a source, known without one, derived, not the programme's own list, typed here, or from a file. */
export type Status = 'official' | 'recalled' | 'estimate' | 'reconstructed' | 'typed' | 'imported'

/**
 * How the value of a node follows from its children `a, b, c …`:
 * - `given`: it does not; the figure is an input (with `source` and `status`) or a decision about the year (`unknown`, `not-planned`)
 * - `sum` a + b + … ; `total` the sum of those that are known (params.known of params.of) ; `product` a × b × … ; `quotient` a / b ; `minimum`, `maximum` of all ; `difference` a − b ; `excess` max(0, a − b)
 * - `round` half up to a whole number ; `ceiling-of-quotient` ⌈a / b / c⌉ ; `floor-of-product` ⌊a × b × c⌋ ; each not known beyond 10^12
 * - `between` on the line from (params.first, a) to (params.last, b) at params.year, flat outside ; `damping` Σ_{i=1..params.years} 0.9^i
 * - `slope` of the least squares line through (params.year of a child, its value) ; `advance` max(0, a + b × c)
 */
export type TraceOperation =
  | 'given'
  | 'sum'
  | 'total'
  | 'product'
  | 'quotient'
  | 'minimum'
  | 'maximum'
  | 'difference'
  | 'excess'
  | 'round'
  | 'ceiling-of-quotient'
  | 'floor-of-product'
  | 'between'
  | 'damping'
  | 'slope'
  | 'advance'

/** `minor:LVL` and `minor:EUR` are santīmi and cents; `ratio` is a pure number; `fte` is full-time posts. */
export type TraceUnit =
  | 'persons'
  | 'clients'
  | 'units'
  | 'places'
  | 'facilities'
  | 'share'
  | 'ratio'
  | 'percent'
  | 'years'
  | 'months'
  | 'quantity'
  | 'fte'
  | 'EUR'
  | 'minor:LVL'
  | 'minor:EUR'
  | 'LVL/EUR'
  | 'clients/year'
  | 'units/client'
  | 'clients/place'
  | 'places/facility'

/** A number is exact as printed; other exact values are text: `12.375`, or `n/d` when the decimals would not end (see `exactText`). */
export type TraceValue = number | 'unknown' | 'not-planned' | 'not-limited' | (string & {})

/** Names, codes and years that the words of a label need; never a figure that is not in the tree. */
export type TraceParams = Readonly<Record<string, string | number>>

export interface Trace<L extends string = string> {
  readonly label: L
  readonly params: TraceParams
  readonly operation: TraceOperation
  readonly value: TraceValue
  readonly unit: TraceUnit
  readonly source?: string
  readonly status?: Status
  /** Which input this leaf is; see `input-ref.ts`. */
  readonly input?: InputRef
  readonly children: readonly Trace<L>[]
}

/** What a formula says about one of its values; given to the arithmetic as a function, which only the traced one calls. */
export interface About<L extends string = string> {
  readonly label: L
  readonly unit: TraceUnit
  readonly params?: TraceParams
  readonly source?: string
  readonly status?: Status
  /** For a given value: which input it is. */
  readonly input?: InputRef
}
