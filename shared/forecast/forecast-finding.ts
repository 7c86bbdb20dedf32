import type { ForecastRow } from './forecast-contract.ts'
import type { ForecastGap } from './forecast-missing.ts'

/** What the years of a service say in one sentence; `forecast-text.ts` has the words. */
export type ForecastFinding =
  | { readonly kind: 'not-known'; readonly gap: ForecastGap }
  /** Only the years before `year` are not known. */
  | { readonly kind: 'known-from'; readonly year: number; readonly gap: ForecastGap }
  | { readonly kind: 'not-planned' }
  /** From this year to the last one. */
  | { readonly kind: 'exceeds'; readonly year: number }
  | { readonly kind: 'exceeds-once'; readonly year: number }
  | {
      readonly kind: 'grows' | 'falls'
      readonly from: number
      readonly first: number
      readonly to: number
      readonly last: number
    }
  | { readonly kind: 'level'; readonly clients: number }

type Years = Pick<ForecastRow, 'years' | 'missing'>

/** The finding that the title of the chart states: the most pressing one. */
export function forecastFinding(row: Years): ForecastFinding {
  const gap = (row.missing[0] ?? 'method') as ForecastGap
  const known = row.years.filter((y) => typeof y.clients === 'number')
  const first = known[0]
  const last = known.at(-1)
  if (!first || !last || typeof first.clients !== 'number' || typeof last.clients !== 'number') {
    return row.years.some((y) => y.clients === 'unknown') ? { kind: 'not-known', gap } : { kind: 'not-planned' }
  }
  const over = row.years.filter((y) => typeof y.waiting === 'number' && y.waiting > 0)
  const begins = over[0]
  if (begins) {
    const rest = row.years.filter((y) => y.year >= begins.year)
    return { kind: rest.length === over.length && rest.length > 1 ? 'exceeds' : 'exceeds-once', year: begins.year }
  }
  if (last.year !== row.years.at(-1)?.year) return { kind: 'not-known', gap }
  if (row.years.some((y) => y.year < first.year && y.clients === 'unknown')) {
    return { kind: 'known-from', year: first.year, gap }
  }
  if (first.clients === last.clients) {
    const level = known.every((y) => y.clients === first.clients)
    if (level) return { kind: 'level', clients: first.clients }
  }
  return {
    kind: last.clients >= first.clients ? 'grows' : 'falls',
    from: first.clients,
    first: first.year,
    to: last.clients,
    last: last.year,
  }
}
