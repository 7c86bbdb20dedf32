import type { Arithmetic } from '#shared/kernel/arithmetic.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { ByYear, GroupCode, MunicipalityBase, Sourced } from '#shared/programme/programme.ts'

/** What the municipality decided about a service; null: nothing yet. `share`: with a neighbour, whoever hosts it. */
export type Decision = 'establish' | 'improve' | 'keep' | 'share' | 'not-needed' | 'not-planned'

export type Method = 'demographic' | 'trend' | 'typed'

/** Clients a year that can be served: whole persons, or said to be without limit. */
export type Capacity = number | 'not-limited' | 'unknown' | 'not-planned'

/** Share of a target group that the service reaches (0…1): linear between the two years, flat outside; one year twice is a constant. */
export interface CoveragePath {
  readonly first: number
  readonly firstValue: number | 'unknown'
  readonly last: number
  readonly lastValue: number | 'unknown'
}

/** A number that a person typed for one year, with the reason. */
export interface Typed<V> {
  readonly value: V
  readonly reason: string | null
}

/** One service of one municipality in one scenario. Clients and capacities are whole persons a year. */
export interface ForecastService {
  readonly code: string
  readonly targetGroups: readonly GroupCode[]
  readonly existsNow: boolean | 'unknown'
  readonly presentClients: Figure
  /** In clients a year; `capacityOfPlaces` gives it from places. */
  readonly presentCapacity: number | 'not-limited' | 'unknown'
  readonly decision: Decision | null
  readonly startYear: number | null
  readonly method: Method | null
  /** For every target group of the service; null is not known. */
  readonly coverage: CoveragePath | null
  /** For single target groups, before `coverage`. */
  readonly coverageOfGroup?: ReadonlyMap<GroupCode, CoveragePath>
  readonly typedClients: ByYear<Typed<Figure>>
  readonly typedCapacity: ByYear<Typed<number | 'not-limited' | 'unknown'>>
  /** Actual clients of past years, also before the horizon. */
  readonly actuals: ByYear<number | 'unknown'>
  readonly clientsPerPlace: number | null
  readonly placesPerFacility: number | null
}

/** The key of a group's own count in a year. */
export function countKey(group: GroupCode, year: number): string {
  return `${group}|${year}`
}

export interface ForecastInput extends MunicipalityBase {
  /** Persons of a group that the municipality counted itself, by `countKey`; they go before base × rate. */
  readonly ownCounts?: ReadonlyMap<string, Sourced>
  readonly scenario: string
  /** The horizon, ascending. */
  readonly years: readonly number[]
  readonly services: readonly ForecastService[]
}

/** Is there a service in a year? `unknown` while the decision, the start year or what exists now leaves it open. */
export type Presence = 'running' | 'absent' | 'unknown'

/** What the number of clients of a year rests on. */
export type ClientsFrom = 'absent' | 'typed' | 'open' | 'present' | Method | 'no-method'

export interface ForecastYear {
  readonly year: number
  readonly presence: Presence
  readonly from: ClientsFrom
  readonly clients: Figure
  /** What stands there without a typed number. */
  readonly byMethod: Figure
  readonly capacity: Capacity
  readonly served: Figure
  readonly waiting: Figure
}

export interface ServiceForecast {
  readonly code: string
  readonly years: readonly ForecastYear[]
}

export interface MunicipalityForecast {
  readonly municipality: string
  readonly scenario: string
  readonly services: readonly ServiceForecast[]
}

/** Every label that an explanation of a forecast can carry; `forecast-text.ts` has words for each. */
export type ForecastTraceLabel =
  | 'forecast.population'
  | 'forecast.population-own'
  | 'forecast.age-share'
  | 'forecast.age-0-6'
  | 'forecast.age-7-18'
  | 'forecast.age-7-17-part'
  | 'forecast.age-7-17'
  | 'forecast.base-by-share'
  | 'forecast.children-own'
  | 'forecast.adults-own'
  | 'forecast.over-working-own'
  | 'forecast.rate-own'
  | 'forecast.rate-municipality'
  | 'forecast.rate-general'
  | 'forecast.rate-missing'
  | 'forecast.carers-base'
  | 'forecast.size'
  | 'forecast.size-counted'
  | 'forecast.coverage-point'
  | 'forecast.coverage'
  | 'forecast.coverage-missing'
  | 'forecast.group-clients'
  | 'forecast.demographic'
  | 'forecast.actual'
  | 'forecast.slope'
  | 'forecast.damping'
  | 'forecast.trend'
  | 'forecast.trend-too-short'
  | 'forecast.absent'
  | 'forecast.open'
  | 'forecast.no-method'
  | 'forecast.not-typed'
  | 'forecast.clients-typed'
  | 'forecast.clients-present'
  | 'forecast.clients'
  | 'forecast.clients-per-place'
  | 'forecast.places-per-facility'
  | 'forecast.facilities'
  | 'forecast.capacity-typed'
  | 'forecast.capacity-present'
  | 'forecast.capacity-open'
  | 'forecast.capacity'
  | 'forecast.served'
  | 'forecast.waiting'

/** The formulas of the forecast are written over this. */
export type ForecastArithmetic<T> = Arithmetic<T, ForecastTraceLabel>
