import type { ServiceCost } from '#shared/costing/costing.ts'
import type { Figure } from '#shared/kernel/figure.ts'

/** What a line of a service costs, year by year, in minor units of the year's currency; a year that is not there is not known. */
export type LineCosts = (service: string, line: string) => readonly Figure[]

const none: readonly Figure[] = []

/** The lines of computed costs; a line that is not among them is not known. */
export function lineCostsOf(costs: readonly ServiceCost[]): LineCosts {
  const services = new Map(costs.map((cost) => [cost.code, cost.lines]))
  return (service, line) => services.get(service)?.find(({ id }) => id === line)?.minor ?? none
}
