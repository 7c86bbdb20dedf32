import type { Amount } from '#shared/costing/costing-amount.ts'
import type { Total } from '#shared/kernel/figure.ts'
import { convert, type Currency } from '#shared/kernel/money.ts'

export const regionMeasures = ['clients', 'served', 'cost'] as const
export type RegionMeasure = (typeof regionMeasures)[number]

/** The figures of one year of a row of the regional tables. */
export interface RegionYear {
  readonly year: number
  readonly clients: Total
  readonly served: Total
  readonly cost: Amount
}

/** Each year in its own currency, or everything in one. */
export type RegionLens = Currency | 'own'

/** A figure as it is looked at: persons, or minor units of `currency`. */
export interface SeenFigure {
  readonly value: number
  readonly currency: Currency
  /** How many of its parts are whole. */
  readonly known: number
  readonly of: number
  /** `partial`: at least this much, because some parts are not known; `unknown`: nothing of it is known, which is not 0. */
  readonly state: 'whole' | 'partial' | 'unknown'
}

function stateOf(value: number, known: number, of: number): SeenFigure['state'] {
  if (known === of) return 'whole'
  return known === 0 && value === 0 ? 'unknown' : 'partial'
}

/** One measure of one year, money converted as a person wants to see it. */
export function seenFigure(figures: RegionYear, measure: RegionMeasure, lens: RegionLens): SeenFigure {
  if (measure === 'cost') {
    const { known, of } = figures.cost
    const seen = lens === 'own' ? figures.cost : convert(figures.cost, lens)
    return { value: seen.minor, currency: seen.currency, known, of, state: stateOf(seen.minor, known, of) }
  }
  const { sum, known, of } = figures[measure]
  return { value: sum, currency: figures.cost.currency, known, of, state: stateOf(sum, known, of) }
}

/** A figure for each 1,000 inhabitants, minor units rounded half up; undefined where either is not known. */
export function perThousand(seen: SeenFigure, population: number | null, measure: RegionMeasure): number | undefined {
  if (seen.state === 'unknown' || population === null || population <= 0) return undefined
  const exact = (seen.value * 1000) / population
  return measure === 'cost' ? Math.round(exact) : exact
}

/**
 * Upper limits of at most `classes` classes with about as many places in each: the colours of a map. Fewer different values give fewer
 * classes, so that equal values never get different colours.
 */
export function classLimits(values: readonly number[], classes: number): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const limits = new Set<number>()
  for (let i = 1; i <= classes; i++) {
    const limit = sorted[Math.ceil((i * sorted.length) / classes) - 1]
    if (limit !== undefined) limits.add(limit)
  }
  return [...limits]
}

/** The class of a value: 0 is the lowest. */
export function classOf(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value <= limit)
  return at < 0 ? Math.max(0, limits.length - 1) : at
}

/** The rows with the largest known figure of a year, the largest first; rows of which nothing is known or that are 0 are left out. */
export function leadingRows<R extends { readonly years: readonly RegionYear[] }>(
  rows: readonly R[],
  year: number,
  measure: RegionMeasure,
  most: number,
): R[] {
  const valueOf = (row: R): number => {
    const figures = row.years.find((y) => y.year === year)
    return figures ? seenFigure(figures, measure, 'EUR').value : 0
  }
  return rows
    .filter((row) => valueOf(row) > 0)
    .sort((a, b) => valueOf(b) - valueOf(a))
    .slice(0, most)
}
