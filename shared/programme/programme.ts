import type { Status } from '#shared/kernel/trace.ts'

export type { Status }

/** A figure that knows where it comes from. `source` is the row's own text, or the person's reason where the status is `typed`. */
export interface Sourced {
  readonly value: number | 'unknown'
  readonly source: string
  readonly status: Status
}

/** By calendar year; a year that is missing is not known. */
export type ByYear<T> = ReadonlyMap<number, T>

/** Code of a target group, T01 … T12. */
export type GroupCode = string

/** What a rate is a share of; `clients` are the clients of services for the cared-for groups T01–T05 (see `forecast-carers.ts`). */
export type PrevalenceBase = 'population' | 'children' | 'adults' | 'over_working' | 'clients'

/** Share of a base who belong to a target group (0…1), for one municipality, or for all that have no row (`municipality` null). */
export interface PrevalenceRow extends Sourced {
  readonly group: GroupCode
  readonly municipality: string | null
  readonly base: PrevalenceBase
}

/** Regional shares of the population (0…1), age_shares.csv: children 0–17, adults 18 and over, people above working age. */
export interface AgeShares {
  readonly children: Sourced
  readonly adults: Sourced
  readonly over_working: Sourced
}

/**
 * The municipality's own count of one year (population_age.csv), in persons; null where the row has none. Only rows on the same basis
 * as the planning series (PMLP_register) belong here.
 */
export interface AgeCounts {
  readonly total: number | null
  readonly age_0_6: number | null
  readonly age_7_18: number | null
  readonly over_working: number | null
  readonly source: string
  readonly status: Status
}

/** What the programme says of one municipality, before anything it plans. Population in persons at the beginning of the year. */
export interface MunicipalityBase {
  readonly municipality: string
  readonly population: ByYear<Sourced>
  readonly ages: ByYear<AgeCounts>
  readonly shares: AgeShares
  readonly rates: readonly PrevalenceRow[]
  /** Rates that the municipality typed itself: they go before every row. */
  readonly ownRates: ReadonlyMap<GroupCode, Sourced>
}

/** The year series of parameters.csv that cost needs: per cent (4.4 is 4.4 %) and EUR a month. */
export interface PriceSeries {
  readonly cpiPct: ByYear<Sourced>
  readonly wageEur: ByYear<Sourced>
  readonly employerPct: ByYear<Sourced>
}
