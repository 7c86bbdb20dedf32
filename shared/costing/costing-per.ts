import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { currencyOfYear, firstEuroYear } from '#shared/kernel/money.ts'
import type { CostingArithmetic } from './costing.ts'

/** What a cost is divided by: clients served, units of delivery (`served × unitsPerClient`), or inhabitants. */
export interface Divisor {
  readonly per: 'client' | 'unit' | 'inhabitant'
  readonly count: Figure
  /** Only for units. */
  readonly unitsPerClient?: number | null
}

/**
 * Cost per client, unit or inhabitant of a year: minor units, rounded half up once; not known when the cost is not, or when the divisor
 * is not known or 0 (formulas.md, Cost). *Not planned* divided by no clients is not known.
 */
export function costPerIn<T>(a: CostingArithmetic<T>, cost: T, divisor: Divisor, year: number): T {
  const units = { client: 'clients', unit: 'clients', inhabitant: 'persons' } as const
  const params = { per: divisor.per, year }
  const money = `minor:${currencyOfYear(year)}` as const
  let count = a.about(a.given(divisor.count), () => ({ label: 'costing.divisor', unit: units[divisor.per], params }))
  if (divisor.per === 'unit') {
    const perClient = a.about(a.given(divisor.unitsPerClient ?? 'unknown'), () => ({
      label: 'costing.units-per-client',
      unit: 'units/client',
    }))
    count = a.about(a.product([count, perClient]), () => ({ label: 'costing.units', unit: 'units' }))
  }
  const exact = a.about(a.quotient(cost, count), () => ({ label: 'costing.per-exact', unit: money, params }))
  return a.about(a.round(exact), () => ({ label: 'costing.per', unit: money, params }))
}

/** As `costPerIn`, for a cost that is already a figure in minor units (see `costAsFigure`); the answer is in the same currency. */
export function costPer(cost: Figure, divisor: Divisor): number | 'unknown' {
  const a = exactArithmetic
  const value = a.read(costPerIn(a, a.given(cost), divisor, firstEuroYear))
  return typeof value === 'number' ? value : 'unknown'
}
