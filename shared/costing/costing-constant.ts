import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { tracedArithmetic, tracedOf, type Traced } from '#shared/kernel/arithmetic-traced.ts'
import { currencyOfYear, lvlPerEur } from '#shared/kernel/money.ts'
import { toNumber } from '#shared/kernel/exact.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { indexIn, type Prices } from './costing-index.ts'
import type { Amount } from './costing-amount.ts'
import type { CostingArithmetic } from './costing.ts'

const euroRate = { exact: lvlPerEur, near: toNumber(lvlPerEur) }

/**
 * A cost of a year in constant prices of a base year: `c(y) × index(y → base)` by consumer prices, rounded half up once; in the currency of
 * its own year, because only the level of prices is taken away. Each figure that is looked at is converted itself, not its parts. In the
 * base year it is the nominal cost; not known outside the series.
 */
export function constantIn<T>(a: CostingArithmetic<T>, prices: Prices, cost: T, year: number, base: number): T {
  const unit = `minor:${currencyOfYear(year)}` as const
  const params = { year, base }
  const exact = a.product([cost, indexIn(a, prices.series, 'cpi', year, base)])
  const named = a.about(exact, () => ({ label: 'costing.constant-exact', unit, params }))
  return a.about(a.round(named), () => ({ label: 'costing.constant', unit, params }))
}

/** A nominal amount in constant prices; what is not known stays so, and outside the price series nothing is known. */
export function constantAmount(prices: Prices, amount: Amount, year: number, base: number): Amount {
  const a = exactArithmetic
  const minor = a.read(constantIn(a, prices, a.given(amount.minor), year, base))
  return typeof minor === 'number'
    ? { ...amount, minor }
    : { ...amount, minor: 0, known: 0, of: Math.max(1, amount.of) }
}

/** Why a cost is so much in constant prices, from the explanation of the nominal one. */
export function explainConstant(prices: Prices, nominal: Trace, year: number, base: number): Trace {
  return constantIn(tracedArithmetic, prices, tracedOf(nominal), year, base).node
}

/**
 * `PV = Σ c(y) / (1 + r)^(y − y0)` of nominal costs in euro, undiscounted in the first year, rounded half up once. Not known unless every
 * year's cost is.
 * @param costs a cost of each year in minor units of its currency
 */
export function presentCostIn<T>(
  a: CostingArithmetic<T>,
  costs: readonly { readonly year: number; readonly cost: T }[],
  rate: number,
): T {
  const one = () => a.about(a.given(1), () => ({ label: 'costing.one', unit: 'ratio' }))
  const factor = () => {
    const given = a.about(a.given(rate), () => ({ label: 'costing.discount', unit: 'ratio', status: 'typed' }))
    return a.about(a.sum([one(), given]), () => ({ label: 'costing.discount-factor', unit: 'ratio' }))
  }
  const parts = costs.map(({ year, cost }, at) => {
    const lats = currencyOfYear(year) === 'LVL'
    const euroPerLats = () =>
      a.about(a.prepared(euroRate), () => ({ label: 'costing.euro-rate', unit: 'LVL/EUR', status: 'official' }))
    const converted = lats ? a.quotient(cost, euroPerLats()) : a.sum([cost])
    const euro = a.about(converted, () => ({ label: 'costing.in-euro', unit: 'minor:EUR', params: { year } }))
    if (at === 0) return euro
    const power = a.about(a.product(Array.from({ length: at }, factor)), () => ({
      label: 'costing.discount-power',
      unit: 'ratio',
      params: { years: at },
    }))
    return a.about(a.quotient(euro, power), () => ({
      label: 'costing.discounted',
      unit: 'minor:EUR',
      params: { year },
    }))
  })
  const exact = a.about(a.sum(parts), () => ({ label: 'costing.present-exact', unit: 'minor:EUR' }))
  return a.about(a.round(exact), () => ({ label: 'costing.present', unit: 'minor:EUR' }))
}

/** The same as a figure; null while some year's cost is not known. */
export function presentCost(
  costs: readonly { readonly year: number; readonly amount: Amount }[],
  rate: number,
): number | null {
  const a = exactArithmetic
  const value = a.read(
    presentCostIn(
      a,
      costs.map(({ year, amount }) => ({
        year,
        cost: amount.known === amount.of ? a.given(amount.minor) : a.given('unknown'),
      })),
      rate,
    ),
  )
  return typeof value === 'number' ? value : null
}

/** Why the present value is so much: the costs of the years as given, each explained on its own page. */
export function explainPresent(
  costs: readonly { readonly year: number; readonly nominal: Trace }[],
  rate: number,
): Trace {
  const traced = costs.map(({ year, nominal }): { year: number; cost: Traced } => ({ year, cost: tracedOf(nominal) }))
  return presentCostIn(tracedArithmetic, traced, rate).node
}
