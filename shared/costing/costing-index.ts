import type { Prepared } from '#shared/kernel/arithmetic.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import { exactArithmetic, unknown } from '#shared/kernel/arithmetic-exact.ts'
import { toNumber } from '#shared/kernel/exact.ts'
import { lvlPerEur } from '#shared/kernel/money.ts'
import type { PriceSeries, Sourced } from '#shared/programme/programme.ts'
import type { CostingArithmetic, CostLine, LineIndex } from './costing.ts'

/**
 * `index(p → y) = Π_{t=p+1..y} (1 + r_t)`, its inverse when `y < p`, 1 when `y = p` or there is no index, not known outside the
 * series; `wage` is the ratio of the average gross wages in EUR (formulas.md, Cost). A pure number.
 */
export function indexIn<T>(
  a: CostingArithmetic<T>,
  series: PriceSeries,
  index: LineIndex,
  from: number | null,
  to: number,
): T {
  const params = { index, from: from ?? '', to }
  const one = () => a.about(a.given(1), () => ({ label: 'costing.one', unit: 'ratio' }))
  if (index === 'none') return a.about(a.given(1), () => ({ label: 'costing.index-none', unit: 'ratio' }))
  if (from === null)
    return a.about(a.given('unknown'), () => ({ label: 'costing.index-missing', unit: 'ratio', params }))
  if (from === to) return a.about(a.given(1), () => ({ label: 'costing.index-same-year', unit: 'ratio', params }))
  const about = (value: T) => a.about(value, () => ({ label: 'costing.index', unit: 'ratio', params }))
  if (index === 'wage') return about(a.quotient(wageIn(a, series, to), wageIn(a, series, from)))
  if (Math.abs(to - from) > longest) {
    return a.about(a.given('unknown'), () => ({ label: 'costing.index-missing', unit: 'ratio', params }))
  }
  const factors: T[] = []
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++) factors.push(yearFactor(a, series, year))
  const forward = a.product(factors)
  if (from < to) return about(forward)
  const named = a.about(forward, () => ({
    label: 'costing.index-forward',
    unit: 'ratio',
    params: { index, from: to, to: from },
  }))
  return about(a.quotient(one(), named))
}

/** No price series is longer; keeps a mistyped year from making a product of thousands. */
const longest = 200

function wageIn<T>(a: CostingArithmetic<T>, series: PriceSeries, year: number): T {
  const wage = series.wageEur.get(year)
  return a.about(a.given(wage?.value ?? 'unknown'), () => ({
    label: 'costing.wage',
    unit: 'EUR',
    params: { year },
    input: inputRef('parameter', 'average_gross_wage_month_eur', year),
    ...from(wage),
  }))
}

function yearFactor<T>(a: CostingArithmetic<T>, series: PriceSeries, year: number): T {
  const rate = series.cpiPct.get(year)
  const percent = a.about(a.given(rate?.value ?? 'unknown'), () => ({
    label: 'costing.index-year-rate',
    unit: 'percent',
    params: { year },
    input: inputRef('parameter', 'cpi_average_change_pct', year),
    ...from(rate),
  }))
  return onePlus(a, percent, 'costing.index-year-part', 'costing.index-year-factor', year)
}

/** `1 + employer rate(y)`, not known outside the series. */
export function employerFactorIn<T>(a: CostingArithmetic<T>, series: PriceSeries, year: number): T {
  const rate = series.employerPct.get(year)
  const percent = a.about(a.given(rate?.value ?? 'unknown'), () => ({
    label: 'costing.employer-rate',
    unit: 'percent',
    params: { year },
    input: inputRef('parameter', 'employer_vsaoi_pct', year),
    ...from(rate),
  }))
  return onePlus(a, percent, 'costing.employer-part', 'costing.employer-factor', year)
}

function onePlus<T>(
  a: CostingArithmetic<T>,
  percent: T,
  part: 'costing.index-year-part' | 'costing.employer-part',
  factor: 'costing.index-year-factor' | 'costing.employer-factor',
  year: number,
): T {
  const params = { year }
  const hundred = a.about(a.given(100), () => ({ label: 'costing.hundred', unit: 'ratio' }))
  const one = a.about(a.given(1), () => ({ label: 'costing.one', unit: 'ratio' }))
  const share = a.about(a.quotient(percent, hundred), () => ({ label: part, unit: 'ratio', params }))
  return a.about(a.sum([one, share]), () => ({ label: factor, unit: 'ratio', params }))
}

/** What brings a line's price to a year of the plan depends on these alone. */
export type Priced = Pick<CostLine, 'category' | 'index' | 'priceYear'>

/** What a price is multiplied by in a year of the plan; undefined is not known. */
export type Bring = (year: number) => Prepared | undefined

/** The price series, and what follows from them alone, computed exactly and once. */
export interface Prices {
  readonly series: PriceSeries
  readonly euroRate: Prepared
  /** Index, and for pay also 12 months and the employer's part, in one factor. */
  bring(line: Priced): Bring
}

export function preparePrices(series: PriceSeries): Prices {
  const euroRate = { exact: lvlPerEur, near: toNumber(lvlPerEur) }
  const known = new Map<number, Bring>()
  return {
    series,
    euroRate,
    bring(line) {
      const key = keyOf(line)
      let found = known.get(key)
      if (!found) known.set(key, (found = bringBy(series, line)))
      return found
    },
  }
}

const indexCodes = { none: 0, cpi: 1, wage: 2 } as const

function keyOf({ category, index, priceYear }: Priced): number {
  return (priceYear ?? 0) * 8 + indexCodes[index] * 2 + (category === 'pay' ? 1 : 0)
}

const firstYear = 1990

function bringBy(series: PriceSeries, { category, index, priceYear }: Priced): Bring {
  const x = exactArithmetic
  // By year since the earliest that can be typed; null is not known.
  const known: (Prepared | null)[] = []
  return (year) => {
    const found = known[year - firstYear]
    if (found !== undefined) return found ?? undefined
    const factors = [indexIn(x, series, index, priceYear, year)]
    if (category === 'pay') factors.push(x.given(12), employerFactorIn(x, series, year))
    const exact = x.product(factors)
    const made = exact === unknown ? null : { exact, near: toNumber(exact) }
    known[year - firstYear] = made
    return made ?? undefined
  }
}

function from(found: Sourced | undefined) {
  return found ? { source: found.source, status: found.status } : {}
}
