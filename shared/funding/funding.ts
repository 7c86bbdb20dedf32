import type { ForecastYear } from '#shared/forecast/forecast.ts'
import type { Arithmetic } from '#shared/kernel/arithmetic.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { Currency } from '#shared/kernel/money.ts'

/** What a client pays for a unit of delivery, and the share of the units that is paid for. Null is not known. */
export interface Copayment {
  readonly rateMinor: number | null
  readonly currency: Currency
  readonly sharePaying: number | null
}

/** A project that pays a share of the eligible lines in its years, up to its ceiling in santīmi ('none': there is no documented one). */
export interface FundingProject {
  readonly id: string
  readonly firstYear: number
  readonly lastYear: number
  readonly share: number | null
  readonly ceiling: number | 'none' | null
}

/** The state's share of the lines that it supports; a year that is null has no limit on that side. */
export interface StateShare {
  readonly share: number | null
  readonly firstYear: number | null
  readonly lastYear: number | null
}

/** Clients of another municipality whom this one serves by an agreement; it pays so much for a unit. */
export interface Guests {
  readonly agreement: string
  readonly member: string
  readonly settlementMinor: number | null
  readonly currency: Currency
  /** The partner's clients by year. */
  readonly clients: ReadonlyMap<number, Figure>
}

/** A cost line with who may pay for it. */
export interface FundedLine {
  readonly id: string
  readonly esfEligible: boolean
  readonly stateSupported: boolean
  /** The places of the years in which it is a line; left out: in all. */
  readonly inYears?: ReadonlySet<number>
}

/** One service with everything that pays for it. What nobody entered does not pay: the municipality does. */
export interface FundingService {
  readonly code: string
  readonly years: readonly ForecastYear[]
  readonly unitsPerClient: number | null
  readonly lines: readonly FundedLine[]
  /** The places of the years in which some of the cost has no line, so that the whole is not known. */
  readonly openYears?: ReadonlySet<number>
  readonly copayment: Copayment | null
  readonly state: StateShare | null
  readonly guests: readonly Guests[]
  /** Minor units of the year's currency; null is not known. */
  readonly donations: ReadonlyMap<number, number | null>
  /** Projects that finance it, in the order of their ids. */
  readonly projects: readonly FundingProject[]
}

export const fundingSources = ['copayment', 'esf', 'state', 'others', 'donations'] as const
export type FundingSource = (typeof fundingSources)[number]

/** Who pays for a service in a year, in minor units of the year's currency: the sources and the rest add up to the cost to the cent. */
export interface FundedYear {
  readonly year: number
  readonly cost: Figure
  readonly copayment: Figure
  readonly esf: Figure
  readonly state: Figure
  readonly others: Figure
  readonly donations: Figure
  /** What is left for the municipality. */
  readonly rest: Figure
  /** Of `esf`, by project. */
  readonly byProject: ReadonlyMap<string, Figure>
}

export interface ServiceFunding {
  readonly code: string
  readonly years: readonly FundedYear[]
}

/** Every label that an explanation of funding can carry; `funding-trace-text.ts` has words for each. */
export type FundingTraceLabel =
  | 'funding.cost'
  | 'funding.absent'
  | 'funding.no-lines'
  | 'funding.none'
  | 'funding.rate'
  | 'funding.served'
  | 'funding.units-per-client'
  | 'funding.share-paying'
  | 'funding.due'
  | 'funding.due-exact'
  | 'funding.euro-rate'
  | 'funding.converted'
  | 'funding.left'
  | 'funding.eligible'
  | 'funding.share'
  | 'funding.ceiling'
  | 'funding.earlier'
  | 'funding.earlier-lats'
  | 'funding.used'
  | 'funding.ceiling-left'
  | 'funding.ceiling-euro'
  | 'funding.project'
  | 'funding.guests'
  | 'funding.donation'
  | 'funding.source'
  | 'funding.rest'
  | 'funding.paid'
  | 'funding.limited'
  | 'funding.one'
  | 'funding.own-currency'

/** The formulas of funding are written over this. */
export type FundingArithmetic<T> = Arithmetic<T, FundingTraceLabel>
