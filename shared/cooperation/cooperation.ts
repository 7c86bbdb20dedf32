import type { Currency } from '#shared/kernel/money.ts'

export const agreementStates = ['draft', 'proposed', 'agreed'] as const
export type AgreementState = (typeof agreementStates)[number]

/** How the common cost is shared: by clients, by Shapley value, or as typed. */
export const shareRules = ['clients', 'shapley', 'typed'] as const
export type ShareRule = (typeof shareRules)[number]

/** A member of an agreement; the lead is one too. `share` is a part of 1 of the common cost, null while it is not known. */
export interface AgreementMember {
  readonly municipality: string
  readonly share: number | null
  /** Its clients whom the lead serves, by year; a year that is left out is not known. The lead's own are not kept here. */
  readonly clients: ReadonlyMap<number, number>
}

/** A cooperation agreement as one municipality keeps it: several municipalities have one service together, the lead runs it. */
export interface Agreement {
  /** Whose copy. */
  readonly holder: string
  /** The same in every member's copy. */
  readonly id: string
  readonly service: string
  readonly lead: string
  readonly firstYear: number
  readonly lastYear: number
  /** Clients a year of all members together. */
  readonly capacity: number | 'not-limited' | null
  /** What a partner pays the lead for a unit of delivery. */
  readonly settlementMinor: number | null
  readonly currency: Currency
  readonly shareRule: ShareRule
  readonly state: AgreementState
  readonly note: string | null
  /** The lead first, then by id. */
  readonly members: readonly AgreementMember[]
}

/** A partner's clients of a year: 0 outside the agreement's years, not known where nobody said. */
export function clientsIn(agreement: Agreement, member: AgreementMember, year: number): number | 'unknown' {
  if (year < agreement.firstYear || year > agreement.lastYear) return 0
  return member.clients.get(year) ?? 'unknown'
}

/** Everybody but the lead. */
export function partnersOf(agreement: Agreement): readonly AgreementMember[] {
  return agreement.members.filter(({ municipality }) => municipality !== agreement.lead)
}
