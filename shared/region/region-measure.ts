import type { Amount } from '#shared/costing/costing-amount.ts'
import type { Total } from '#shared/kernel/figure.ts'
import { convert, pairIn, type Currency, type MoneyPair } from '#shared/kernel/money.ts'

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

/** A row with its costs over the years: lats until 2013 and euro since 2014. */
export interface RegionOverall {
  readonly years: readonly RegionYear[]
  readonly overall: MoneyPair
}

/** The years of a sum over years: all of them in one currency, or those of `currency` where every year keeps its own. */
export function yearsOfOverall(years: readonly RegionYear[], currency: Currency, lens: RegionLens): RegionYear[] {
  return years.filter((figures) => lens !== 'own' || figures.cost.currency === currency)
}

/** The costs over those years; its parts are the years. */
export function seenOverall(row: RegionOverall, currency: Currency, lens: RegionLens): SeenFigure {
  const years = yearsOfOverall(row.years, currency, lens)
  const value = lens === 'own' ? row.overall[currency] : pairIn(row.overall, currency).minor
  const known = years.filter(({ cost }) => cost.known === cost.of).length
  return { value, currency, known, of: years.length, state: stateOf(value, known, years.length) }
}

/** A figure for each 1,000 inhabitants, minor units rounded half up; undefined where either is not known. */
export function perThousand(seen: SeenFigure, population: number | null, measure: RegionMeasure): number | undefined {
  if (seen.state === 'unknown' || population === null || population <= 0) return undefined
  const exact = (seen.value * 1000) / population
  return measure === 'cost' ? Math.round(exact) : exact
}

/** The smallest difference between two values as they are written: whole persons, lats and euro; for each 1,000 a tenth or a cent. */
export function writtenStep(measure: RegionMeasure, each: boolean): number {
  if (measure === 'cost') return each ? 1 : 100
  return each ? 0.1 : 1
}

/** A colour of a map: the values from `from` to `to`, both included, as they are written. */
export interface MapClass {
  readonly from: number
  readonly to: number
}

const inSteps = (value: number, step: number): number => Math.round(value / step)
// 0.1 is no binary fraction: 7 * 0.1 is not 0.7, but 7 / 10 is.
const fromSteps = (steps: number, step: number): number => (step < 1 ? steps / Math.round(1 / step) : steps * step)

/**
 * At most `most` classes with about as many places in each. Fewer different values give fewer classes, so that equal values never get
 * different colours; a class begins one step after the end of the one before it, so that no written value belongs to two.
 */
export function mapClasses(values: readonly number[], step: number, most: number): MapClass[] {
  const sorted = values.map((value) => inSteps(value, step)).sort((a, b) => a - b)
  const ends = new Set<number>()
  for (let i = 1; i <= most; i++) {
    const end = sorted[Math.ceil((i * sorted.length) / most) - 1]
    if (end !== undefined) ends.add(end)
  }
  let from = sorted[0] ?? 0
  return [...ends].map((to) => {
    const one = { from: fromSteps(from, step), to: fromSteps(to, step) }
    from = to + 1
    return one
  })
}

/** The class of a value: 0 is the lowest. */
export function classOf(value: number, step: number, classes: readonly MapClass[]): number {
  const at = classes.findIndex(({ to }) => inSteps(value, step) <= inSteps(to, step))
  return at < 0 ? Math.max(0, classes.length - 1) : at
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
