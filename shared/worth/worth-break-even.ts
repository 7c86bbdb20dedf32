import { exactArithmetic, unknown } from '#shared/kernel/arithmetic-exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { costService } from '#shared/costing/costing-service.ts'
import { costAsFigure } from '#shared/costing/costing-total.ts'
import type { Prices } from '#shared/costing/costing-index.ts'
import type { CostingService, CostYear } from '#shared/costing/costing.ts'
import { cumulatedExactIn, cumulatedIn, savingIn } from './worth-saving.ts'
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
  /** Is the exact sum behind `cumulated` ≥ 0? A cumulated 0 can be a sum that falls short by less than half a cent. */
  readonly reached: readonly (boolean | 'unknown')[]
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
    reached: savings.map((_, at) => {
      const sum = cumulatedExactIn(a, service, savings.slice(0, at + 1))
      return sum === unknown ? 'unknown' : sum.n >= 0n
    }),
  }
}

/**
 * The first year from which the cumulated saving stays ≥ 0 to the end of the horizon; `never` within it; not known while some saving is
 * not. A service that nobody plans has none.
 */
export function breakEvenYear(
  { years, reached }: Savings,
  of: readonly number[],
): number | 'never' | 'unknown' | 'not-planned' {
  if (years.every((saving) => saving === 'not-planned')) return 'not-planned'
  if (reached.includes('unknown')) return 'unknown'
  const first = years.findIndex((saving) => saving !== 'not-planned')
  let at: number | undefined
  for (let i = reached.length - 1; i >= first && reached[i] === true; i--) at = i
  return at === undefined ? 'never' : (of[at] ?? 'never')
}

/** More clients cannot be typed anywhere. */
export const mostClients = 9_999_999
/** How many numbers of clients a search works out before it gives up: then the answer is not known. */
const longestSearch = 3000

/**
 * The smallest whole number of clients a year with which everything saved to the end of the horizon is ≥ 0: the same number in every year in
 * which the service runs, its cost worked out anew for each number, because facilities make steps.
 *
 * More clients never avoid less and never cost less to run, so what `last` clients avoid and what `first` cost bounds everything between: a span
 * that falls short even so is left out whole, the others are halved down to single numbers, which are worked out as they are. What is to be
 * established only grows with clients as well, but for agreements, which can move it from one year into another: then it is left out of the bound.
 * @param most residents of the municipality, or any other number that the clients cannot exceed
 * @returns `never` when no number up to `most` is enough; not known while the saving is not, while it is not known whether there is a service
 * in some year, and where the search was given up
 */
export function breakEvenClients(
  prices: Prices,
  service: CostingService,
  setting: WorthSetting | null,
  most = mostClients,
): number | 'never' | 'unknown' | 'not-planned' {
  if (service.years.every((year) => year.presence === 'absent')) return 'not-planned'
  if (service.years.some((year) => year.presence === 'unknown')) return 'unknown'
  if (setting === null || setting.divertedShare === null || setting.institutionMinor === null) return 'unknown'
  const agreed = (service.guests ?? []).length > 0 || service.lines.some(({ bought }) => bought)
  const costs = new Map<number, readonly CostYear[]>()
  const costOf = (clients: number): readonly CostYear[] => {
    const found = costs.get(clients) ?? costService(prices, withClients(service, clients)).years
    costs.set(clients, found)
    return found
  }
  const reaches = (first: number, last: number): boolean | 'unknown' => {
    const changed = withClients(service, last)
    const paid = costOf(first).map(({ all, running }, at) =>
      costAsFigure(
        agreed && first < last ? { ...all, sum: running.sum } : all,
        changed.years[at]?.presence ?? 'unknown',
      ),
    )
    return savingsOf(prices, changed, setting, paid).reached.at(-1) ?? 'unknown'
  }
  const spans: [first: number, last: number][] = [[1, Math.max(1, most)]]
  for (let tried = 0; tried < longestSearch; tried++) {
    const span = spans.pop()
    if (!span) return 'never'
    const [first, last] = span
    const reached = reaches(first, last)
    if (reached === 'unknown') return 'unknown'
    if (!reached) continue
    if (first === last) return first
    const middle = Math.floor((first + last) / 2)
    spans.push([middle + 1, last], [first, middle])
  }
  return 'unknown'
}

/** The service as if so many were served in every year in which it runs. */
export function withClients(service: CostingService, clients: number): CostingService {
  const years = service.years.map((year) =>
    year.presence === 'absent' ? year : { ...year, clients, served: clients, waiting: 0 },
  )
  return { ...service, years }
}

/** Everything saved over the horizon in cents, if so many are served in every year in which the service runs. */
export function savedWith(
  prices: Prices,
  service: CostingService,
  setting: WorthSetting,
  clients: number,
): number | 'unknown' {
  const changed = withClients(service, clients)
  const costs = costService(prices, changed).years.map((year, at) =>
    costAsFigure(year.all, changed.years[at]?.presence ?? 'unknown'),
  )
  return savingsOf(prices, changed, setting, costs).cumulated.at(-1) ?? 'unknown'
}
