import { divide, exactly, parseExact, toNumber } from '#shared/kernel/exact.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import type { ForecastRow } from './forecast-contract.ts'

/** How many persons of a target group there are in a year; not rounded. */
export interface GroupSize {
  readonly group: string
  readonly size: number | 'unknown'
  /** One per cent of it, in persons. */
  readonly onePercent: number | 'unknown'
}

/** The last year whose clients come from the sizes of the target groups: the explanation of that year has them. */
export function yearWithGroups(row: Pick<ForecastRow, 'method' | 'years'>): number | undefined {
  if (row.method !== 'demographic') return undefined
  return row.years.findLast((y) => y.typedClients === null && y.byMethod !== 'not-planned')?.year
}

/** The sizes of the target groups that an explanation of clients contains, in the order of the explanation. */
export function groupSizes(trace: Trace): GroupSize[] {
  if (
    trace.label === 'forecast.size' ||
    trace.label === 'forecast.size-counted' ||
    trace.label === 'forecast.rate-missing'
  ) {
    const group = String(trace.params['group'])
    if (typeof trace.value === 'string' && /^[a-z]/.test(trace.value))
      return [{ group, size: 'unknown', onePercent: 'unknown' }]
    const exact = parseExact(String(trace.value))
    return [{ group, size: toNumber(exact), onePercent: toNumber(divide(exact, exactly(100))) }]
  }
  return trace.children.flatMap(groupSizes)
}

/** Typed per cent as a share, the point moved two places: 0.5 → 0.005 exactly as written. */
export function shareOfPercent(percent: number): number {
  return Number(`${percent}e-2`)
}

/** A share as per cent to type: 0.005 → 0.5. */
export function percentOfShare(share: number): number {
  return Number((share * 100).toPrecision(12))
}
