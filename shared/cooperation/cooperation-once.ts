import type { Amount } from '#shared/costing/costing-amount.ts'
import { isWhole } from '#shared/costing/costing-amount.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { boughtLineId } from './cooperation-plan.ts'
import { clientsIn, partnersOf, type Agreement } from './cooperation.ts'

/** What a line of a municipality's service costs in the year with this place. */
export type LineCostOf = (municipality: string, service: string, line: string, at: number) => Figure

/** By lead and service, for each year: what partners pay for clients whom the lead's own cost counts already. */
export type Received = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

/**
 * In the region a shared service is counted once: the lead's cost has everything in it, so what its partners pay is taken off the lead's,
 * and each member is left with its share. Only where both sides keep the agreement and both count the partner's clients in the year; what
 * one side alone believes is counted as it stands, and found as a contradiction.
 * @param copies every copy in the workspace
 */
export function receivedByLeads(copies: readonly Agreement[], years: readonly number[], costOf: LineCostOf): Received {
  const byHolder = new Map(copies.map((copy) => [`${copy.holder}|${copy.id}`, copy]))
  const received = new Map<string, Map<string, number[]>>()
  for (const copy of copies) {
    if (copy.holder !== copy.lead || copy.state !== 'agreed') continue
    for (const partner of partnersOf(copy)) {
      const own = byHolder.get(`${partner.municipality}|${copy.id}`)
      if (own?.state !== 'agreed' || own.lead !== copy.lead || own.service !== copy.service) continue
      const mine = own.members.find(({ municipality }) => municipality === partner.municipality)
      if (!mine) continue
      const services = received.get(copy.lead) ?? new Map<string, number[]>()
      received.set(copy.lead, services)
      const sums = services.get(copy.service) ?? years.map(() => 0)
      services.set(copy.service, sums)
      for (const [at, year] of years.entries()) {
        if (clientsIn(copy, partner, year) === 0 || clientsIn(own, mine, year) === 0) continue
        const paid = costOf(partner.municipality, copy.service, boughtLineId(copy.id), at)
        if (typeof paid === 'number') sums[at] = (sums[at] ?? 0) + paid
      }
    }
  }
  return received
}

/**
 * A lead's amount without what its partners pay. While the lead's cost is not whole, not more is taken off than is known of it, so that
 * the sum stays "at least this much".
 */
export function amountOnce(amount: Amount, received: number): Amount {
  if (received === 0) return amount
  return { ...amount, minor: amount.minor - (isWhole(amount) ? received : Math.min(received, amount.minor)) }
}
