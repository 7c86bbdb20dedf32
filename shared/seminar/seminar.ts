/** A row of one of the workspace's tables, by column. NULL stands for itself. */
export interface SeminarRow {
  readonly table: string
  readonly values: Readonly<Record<string, string | number | null>>
}

export interface SeminarMunicipality {
  readonly id: string
  /** Residents in the middle of the horizon. */
  readonly residents: number
}

export interface SeminarService {
  readonly code: string
  readonly place: string
  readonly targetGroups: readonly string[]
}

/** What the made-up region is built on: the programme's places, services and groups, and the seed. */
export interface SeminarSource {
  readonly seed: string
  /** The horizon, ascending. */
  readonly years: readonly number[]
  /** The year of the round: actuals end before it. */
  readonly now: number
  readonly municipalities: readonly SeminarMunicipality[]
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  readonly services: readonly SeminarService[]
  /** About so many persons of a target group live in a municipality. */
  groupSize(municipality: string, group: string): number
}

/** A whole number near `value × (1 ± spread)`, at least 1. */
export function near(value: number, factor: number): number {
  return Math.max(1, Math.round(value * factor))
}
