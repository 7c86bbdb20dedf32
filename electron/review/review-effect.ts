import { addAmounts, overYears } from '#shared/costing/costing-amount.ts'
import { currencyOfYear, pairIn } from '#shared/kernel/money.ts'
import type { CorrectedRow } from '#shared/review/review-contract.ts'
import { Database } from '#electron/database/database.ts'
import { computePlan } from '#electron/costing/costing-gather.ts'
import { writeRows } from '#electron/exchange/exchange-figures-store.ts'
import type { RowChange } from '#electron/exchange/exchange-diff.ts'
import { tableOf } from '#electron/merge/merge-figures.ts'
import type { Correction } from '#electron/merge/merge-store.ts'
import { planAmounts } from '#electron/overview/overview-gather.ts'

type Effect = CorrectedRow['effect']

/** What a plan adds to the totals of the region: every known amount and client of all years. */
function weigh(db: Database, municipality: string): { readonly cost: number; readonly clients: number } {
  const plan = computePlan(db, municipality, 'base')
  const years = plan.input.years.map((year, at) => addAmounts(planAmounts(plan, at), currencyOfYear(year)))
  const cost = pairIn(overYears(years), 'EUR').minor
  const clients = plan.forecast.services
    .flatMap(({ years: all }) => all)
    .reduce((sum, year) => sum + (typeof year.clients === 'number' ? year.clients : 0), 0)
  return { cost, clients }
}

/**
 * What the totals would change if each of these rows were the municipality's instead: the plan itself is computed again, on a copy.
 * @param bytes the workspace as it is now
 * @returns one for each correction; null where the totals stay as they are
 */
export async function effectsOf(
  bytes: Uint8Array,
  municipality: string,
  corrections: readonly Correction[],
): Promise<Effect[]> {
  if (corrections.length === 0) return []
  const copy = await Database.open(bytes)
  try {
    const now = weigh(copy, municipality)
    return corrections.map(({ list, ours, theirs }): Effect => {
      const change: RowChange = { table: tableOf(list), before: ours, after: theirs }
      try {
        writeRows(copy, municipality, [change])
      } catch {
        // Taken by itself it would contradict another row (a line of a project that is gone): nothing can be reckoned.
        return null
      }
      const then = weigh(copy, municipality)
      writeRows(copy, municipality, [{ ...change, before: theirs, after: ours }])
      const effect = { costMinorEur: then.cost - now.cost, clients: then.clients - now.clients }
      return effect.costMinorEur === 0 && effect.clients === 0 ? null : effect
    })
  } finally {
    copy.close()
  }
}

/** The weightiest first: by what they change in the cost, then in the clients. */
export function byEffect(a: { readonly effect: Effect }, b: { readonly effect: Effect }): number {
  const weight = ({ effect }: { readonly effect: Effect }) => Math.abs(effect?.costMinorEur ?? 0)
  const heads = ({ effect }: { readonly effect: Effect }) => Math.abs(effect?.clients ?? 0)
  return weight(b) - weight(a) || heads(b) - heads(a)
}
