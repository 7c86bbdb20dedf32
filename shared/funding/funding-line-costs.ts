import type { ServiceCost } from '#shared/costing/costing.ts'
import type { Figure } from '#shared/kernel/figure.ts'

/** What the lines of a service cost by year: minor units of the year's currency, by the line's id and the place of the year. */
export type LineCosts = (service: string, line: string, index: number) => Figure

/** The lines of computed costs; a line that is not among them is not known. */
export function lineCostsOf(costs: readonly ServiceCost[]): LineCosts {
  const services = new Map(costs.map((cost) => [cost.code, new Map(cost.lines.map(({ id, minor }) => [id, minor]))]))
  return (service, line, index) => services.get(service)?.get(line)?.[index] ?? 'unknown'
}
