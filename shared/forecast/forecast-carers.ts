import type { GroupCode } from '#shared/programme/programme.ts'
import type { ForecastService } from './forecast.ts'

/** Family carers (T12) are counted from the clients of services for the groups that relatives care for (formulas.md). */
export const carers: GroupCode = 'T12'
const caredFor: readonly GroupCode[] = ['T01', 'T02', 'T03', 'T04', 'T05']

export function isForCarers(service: Pick<ForecastService, 'targetGroups'>): boolean {
  return service.targetGroups.includes(carers)
}

/** A service for T01–T05 that does not itself serve T12: so the number of carers never depends on itself. */
export function isCarersSource(service: Pick<ForecastService, 'targetGroups'>): boolean {
  return !isForCarers(service) && service.targetGroups.some((g) => caredFor.includes(g))
}
