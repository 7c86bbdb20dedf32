import { convert, type Currency } from '#shared/kernel/money.ts'
import type { Amount } from './costing-amount.ts'

/** What the years of a cost say in one sentence; `costing-text.ts` has the words. */
export type CostFinding =
  | { readonly kind: 'not-planned' }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'partly'; readonly known: number; readonly of: number; readonly year: number }
  | { readonly kind: 'establishment-peak' | 'grows' | 'peak'; readonly year: number }

export interface CostFindingYear {
  readonly year: number
  readonly establishment: Amount
  readonly running: Amount
  readonly total: Amount
}

/** Years are compared in euro, so that a lats year and a euro year are measured alike. */
function size(amount: Amount): number {
  return convert(amount, 'EUR').minor
}

/** The finding that the title of the chart states, with the dearest year. */
export function costFinding(years: readonly CostFindingYear[]): CostFinding {
  const planned = years.filter((y) => y.total.of > 0)
  if (planned.length === 0) return { kind: 'not-planned' }
  const some = planned.filter((y) => y.total.known > 0 || y.total.minor > 0)
  const dearest = some.reduce<CostFindingYear | undefined>(
    (best, y) => (best && size(best.total) >= size(y.total) ? best : y),
    undefined,
  )
  if (!dearest || dearest.total.minor === 0) return { kind: 'not-known' }
  const { year } = dearest
  const whole = planned.filter((y) => y.total.known === y.total.of)
  if (whole.length < planned.length) return { kind: 'partly', known: whole.length, of: planned.length, year }
  if (size(dearest.establishment) > size(dearest.running)) return { kind: 'establishment-peak', year }
  const grows = planned.every((y, i) => i === 0 || size(y.total) >= size((planned[i - 1] ?? y).total))
  return { kind: grows && planned.length > 1 ? 'grows' : 'peak', year }
}

/** An amount in the currency that a person looks through; the year's own when they look at each in its own. */
export function amountIn(
  amount: Amount,
  lens: Currency | 'own',
): { readonly minor: number; readonly currency: Currency } {
  return lens === 'own' ? { minor: amount.minor, currency: amount.currency } : convert(amount, lens)
}
