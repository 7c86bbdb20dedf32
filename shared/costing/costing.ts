import type { Arithmetic } from '#shared/kernel/arithmetic.ts'
import type { Figure, Total } from '#shared/kernel/figure.ts'
import type { Currency, MoneyPair } from '#shared/kernel/money.ts'
import type { ForecastYear } from '#shared/forecast/forecast.ts'
import type { Status } from '#shared/programme/programme.ts'

export type LineKind = 'establishment' | 'running'
export type LineCategory =
  'pay' | 'premises' | 'equipment' | 'training' | 'food' | 'transport' | 'utilities' | 'administration' | 'other'
export type LineDriver = 'facility' | 'place' | 'client' | 'unit' | 'fixed'
export type LineIndex = 'cpi' | 'wage' | 'none'

/** One line of a service's cost. `quantity` is per one of the driver (full-time posts where the category is pay). */
export interface CostLine {
  readonly id: string
  readonly kind: LineKind
  readonly category: LineCategory
  readonly driver: LineDriver
  readonly quantity: number | null
  /** Whole santīmi or cents of `currency` in money of `priceYear`; for pay the gross of one post a month. */
  readonly priceMinor: number | null
  readonly currency: Currency
  readonly priceYear: number | null
  readonly index: LineIndex
  readonly source?: string
  readonly status?: Status
  /** The price is what a lead asks for a unit by an agreement; the clients are those whom it serves, by year of the service. */
  readonly bought?: Bought
}

/** Clients of this municipality whom another serves by an agreement, aligned with the service's years. */
export interface Bought {
  readonly agreement: string
  readonly lead: string
  readonly clients: readonly Figure[]
}

/** Clients of a partner whom this municipality serves by an agreement, aligned with the service's years. */
export interface Guests {
  readonly agreement: string
  readonly member: string
  /** What the partner pays for a unit; null is not known. */
  readonly settlementMinor: number | null
  readonly currency: Currency
  readonly clients: readonly Figure[]
}

/** One service of one municipality in one scenario, with its forecast. */
export interface CostingService {
  /** Whose plan it is; names the inputs of its explanations. */
  readonly municipality?: string
  readonly code: string
  readonly existsNow: boolean | 'unknown'
  readonly presentClients: Figure
  /** In clients a year, as in the forecast. */
  readonly presentCapacity: number | 'not-limited' | 'unknown'
  /** First year of what is established or improved; `never` where nothing is; see `startOf` of the forecast. */
  readonly begins: number | 'never' | 'unknown'
  readonly unitsPerClient: number | null
  readonly clientsPerPlace: number | null
  readonly placesPerFacility: number | null
  /** The years of its forecast, ascending. */
  readonly years: readonly ForecastYear[]
  readonly lines: readonly CostLine[]
  /** Partners whose clients are served here; left out where there are none. */
  readonly guests?: readonly Guests[]
}

/** The cost of one line by year, aligned with the service's years: minor units of the year's currency. */
export interface LineCost {
  readonly id: string
  readonly minor: readonly Figure[]
}

/** Minor units of the year's currency; every total says of how many lines it is known. */
export interface CostYear {
  readonly year: number
  readonly currency: Currency
  readonly establishment: Total
  readonly running: Total
  readonly all: Total
}

/** A sum over years on both sides of 2014; `known` of `of` line-years. */
export interface PairTotal extends MoneyPair {
  readonly known: number
  readonly of: number
}

export interface ServiceCost {
  readonly code: string
  readonly lines: readonly LineCost[]
  readonly years: readonly CostYear[]
  readonly establishment: PairTotal
  readonly running: PairTotal
  readonly all: PairTotal
}

/** Every label that an explanation of a cost can carry; `costing-text.ts` has words for each. */
export type CostingTraceLabel =
  | 'costing.served'
  | 'costing.guests'
  | 'costing.bought-clients'
  | 'costing.served-elsewhere'
  | 'costing.served-here'
  | 'costing.hosted'
  | 'costing.settlement'
  | 'costing.bought'
  | 'costing.own-open'
  | 'costing.received-exact'
  | 'costing.received'
  | 'costing.rate'
  | 'costing.constant'
  | 'costing.constant-exact'
  | 'costing.discount'
  | 'costing.discount-factor'
  | 'costing.discount-power'
  | 'costing.discounted'
  | 'costing.in-euro'
  | 'costing.present-exact'
  | 'costing.present'
  | 'costing.present-clients'
  | 'costing.present-capacity'
  | 'costing.nothing-exists'
  | 'costing.units-per-client'
  | 'costing.clients-per-place'
  | 'costing.places-per-facility'
  | 'costing.units'
  | 'costing.places'
  | 'costing.facilities'
  | 'costing.fixed'
  | 'costing.largest-before'
  | 'costing.growth'
  | 'costing.quantity'
  | 'costing.price'
  | 'costing.index-none'
  | 'costing.index-same-year'
  | 'costing.index-missing'
  | 'costing.index-year-rate'
  | 'costing.hundred'
  | 'costing.one'
  | 'costing.index-year-part'
  | 'costing.index-year-factor'
  | 'costing.index-forward'
  | 'costing.index'
  | 'costing.wage'
  | 'costing.months'
  | 'costing.employer-rate'
  | 'costing.employer-part'
  | 'costing.employer-factor'
  | 'costing.amount'
  | 'costing.euro-rate'
  | 'costing.amount-converted'
  | 'costing.not-planned'
  | 'costing.line'
  | 'costing.total'
  | 'costing.per'
  | 'costing.divisor'
  | 'costing.per-exact'

/** The formulas of cost are written over this. */
export type CostingArithmetic<T> = Arithmetic<T, CostingTraceLabel>
