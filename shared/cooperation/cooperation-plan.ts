import type { CostLine, Guests } from '#shared/costing/costing.ts'
import { clientsIn, partnersOf, type Agreement } from './cooperation.ts'

/** What a municipality's agreements change in its own plan, by service. Only what is agreed counts: a draft changes no figure. */
export interface AgreedPlan {
  /** Clients of its partners whom it serves, where it leads. */
  readonly guests: ReadonlyMap<string, readonly Guests[]>
  /** What it pays a lead, where it is a partner. */
  readonly bought: ReadonlyMap<string, readonly CostLine[]>
}

/** The id of the line of what is paid by an agreement: no stored line has it. */
export function boughtLineId(agreement: string): string {
  return `agreement:${agreement}`
}

/** From a municipality's own copies of its agreements. */
export function agreedPlan(agreements: readonly Agreement[], years: readonly number[]): AgreedPlan {
  const guests = new Map<string, Guests[]>()
  const bought = new Map<string, CostLine[]>()
  for (const agreement of agreements) {
    if (agreement.state !== 'agreed') continue
    const { holder, id, service, lead } = agreement
    if (holder === lead) {
      const come = partnersOf(agreement).map((member): Guests => ({
        agreement: id,
        member: member.municipality,
        settlementMinor: agreement.settlementMinor,
        currency: agreement.currency,
        clients: years.map((year) => clientsIn(agreement, member, year)),
      }))
      guests.set(service, [...(guests.get(service) ?? []), ...come])
      continue
    }
    const own = agreement.members.find(({ municipality }) => municipality === holder)
    if (!own) continue
    const line: CostLine = {
      id: boughtLineId(id),
      kind: 'running',
      category: 'other',
      driver: 'unit',
      quantity: 1,
      priceMinor: agreement.settlementMinor,
      currency: agreement.currency,
      priceYear: null,
      index: 'none',
      status: 'typed',
      bought: { agreement: id, lead, clients: years.map((year) => clientsIn(agreement, own, year)) },
    }
    bought.set(service, [...(bought.get(service) ?? []), line])
  }
  return { guests, bought }
}
