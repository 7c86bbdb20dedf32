import { foldText } from '#shared/kernel/collation.ts'
import type { Status } from '#shared/kernel/trace.ts'

interface ParameterValue {
  readonly parameter: string
  readonly year: number | null
  readonly value: number
  readonly unit: string
  readonly source: string
  readonly status: Status
}

/** A year series of the programme on one line. */
export interface ParameterRow {
  readonly parameter: string
  readonly unit: string
  /** By year; a year that is missing is not known. */
  readonly values: ReadonlyMap<number, number>
  /** A parameter without years, such as the fixed rate of the lats. */
  readonly constant: number | null
  readonly statuses: readonly Status[]
  readonly sources: readonly string[]
}

/** Lays the values of each parameter side by side, in the order in which the parameters first come. */
export function parameterRows(values: readonly ParameterValue[]): ParameterRow[] {
  const names = [...new Set(values.map((v) => v.parameter))]
  return names.map((parameter) => {
    const own = values.filter((v) => v.parameter === parameter)
    return {
      parameter,
      unit: own[0]?.unit ?? '',
      values: new Map(own.flatMap((v) => (v.year === null ? [] : [[v.year, v.value] as const]))),
      constant: own.find((v) => v.year === null)?.value ?? null,
      statuses: [...new Set(own.map((v) => v.status))],
      sources: [...new Set(own.map((v) => v.source))],
    }
  })
}

/** The years for which any parameter has a value, in order. */
export function parameterYears(rows: readonly ParameterRow[]): number[] {
  return [...new Set(rows.flatMap((row) => [...row.values.keys()]))].sort((a, b) => a - b)
}

/** The services that are meant for a target group, in the order of the catalogue. */
export function servicesForGroup<S extends { readonly targetGroups: readonly string[] }>(
  services: readonly S[],
  group: string,
): S[] {
  return services.filter((service) => service.targetGroups.includes(group))
}

/** Is every typed word somewhere in these texts? Case and Latvian marks do not matter. */
export function matchesSearch(words: string, texts: readonly (string | null | undefined)[]): boolean {
  const wanted = foldText(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const all = foldText(texts.filter(Boolean).join(' '))
  return wanted.every((word) => all.includes(word))
}
