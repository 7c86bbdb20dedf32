import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { costService } from '#shared/costing/costing-service.ts'
import { costAsFigure } from '#shared/costing/costing-total.ts'
import type { Prices } from '#shared/costing/costing-index.ts'
import type { CostingService } from '#shared/costing/costing.ts'
import { cumulatedIn, savingIn } from './worth-saving.ts'
import type { WorthSetting } from './worth.ts'

const a = exactArithmetic

function figure(value: ReturnType<typeof a.read>): Figure {
  return value === 'not-limited' || value === 'unproven' ? 'unknown' : value
}

/** The savings of a service, year by year and cumulated. */
export interface Savings {
  /** Minor units of the year's currency. */
  readonly years: readonly Figure[]
  /** Cents: everything saved to the year, or not known from the first year on whose saving is not. */
  readonly cumulated: readonly (number | 'unknown')[]
}

/** @param costs what each year costs as an operand (see `costAsFigure`) */
export function savingsOf(
  prices: Prices,
  service: CostingService,
  setting: WorthSetting | null,
  costs: readonly Figure[],
): Savings {
  const worth = { prices, service, setting, costOf: (at: number) => a.given(costs[at] ?? 'unknown') }
  const savings = service.years.map((_, at) => savingIn(a, worth, at))
  return {
    years: savings.map((saving) => figure(a.read(saving))),
    cumulated: savings.map((_, at) => {
      const sum = figure(a.read(cumulatedIn(a, service, savings.slice(0, at + 1))))
      return typeof sum === 'number' ? sum : 'unknown'
    }),
  }
}

/**
 * The first year from which the cumulated saving stays ≥ 0 to the end of the horizon; `never` within it; not known while some saving is
 * not. A service that nobody plans has none.
 */
export function breakEvenYear(
  { years, cumulated }: Savings,
  of: readonly number[],
): number | 'never' | 'unknown' | 'not-planned' {
  if (years.every((saving) => saving === 'not-planned')) return 'not-planned'
  if (cumulated.includes('unknown')) return 'unknown'
  const first = years.findIndex((saving) => saving !== 'not-planned')
  let at: number | undefined
  for (let i = cumulated.length - 1; i >= first; i--) {
    const sum = cumulated[i]
    if (typeof sum !== 'number' || sum < 0) break
    at = i
  }
  return at === undefined ? 'never' : (of[at] ?? 'never')
}

/** No service of a municipality serves more; beyond it nothing is searched. */
export const mostClients = 2000

/**
 * The smallest whole number of clients a year with which everything saved to the end of the horizon is ≥ 0: the same number in every year in
 * which the service runs, its cost worked out anew for each number, because facilities make steps. Found by trying one after another.
 * @returns `never` when not even `mostClients` are enough; not known while the saving is not
 */
export function breakEvenClients(
  prices: Prices,
  service: CostingService,
  setting: WorthSetting | null,
): number | 'never' | 'unknown' | 'not-planned' {
  if (service.years.every((year) => year.presence === 'absent')) return 'not-planned'
  if (setting === null || setting.divertedShare === null || setting.institutionMinor === null) return 'unknown'
  for (let clients = 1; clients <= mostClients; clients++) {
    const saved = savedWith(prices, service, setting, clients)
    if (saved === 'unknown') return 'unknown'
    if (saved >= 0) return clients
  }
  return 'never'
}

/** Everything saved over the horizon in cents, if so many are served in every year in which the service runs. */
export function savedWith(
  prices: Prices,
  service: CostingService,
  setting: WorthSetting,
  clients: number,
): number | 'unknown' {
  const years = service.years.map((year) =>
    year.presence === 'absent' ? year : { ...year, clients, served: clients, waiting: 0 },
  )
  const changed = { ...service, years }
  const costs = costService(prices, changed).years.map((year, at) =>
    costAsFigure(year.all, years[at]?.presence ?? 'unknown'),
  )
  return savingsOf(prices, changed, setting, costs).cumulated.at(-1) ?? 'unknown'
}
