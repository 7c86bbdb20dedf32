import type { OutputOf } from '#shared/contract/api.ts'
import { knownPart } from '#shared/costing/costing-shown.ts'

export type Costs = OutputOf<'costing.read'>
export type CostService = Costs['services'][number]
export type CostLines = OutputOf<'costing.lines'>
export type CostLineRow = CostLines['lines'][number]

/** What the side panel explains: a year of a service, or of one of its lines. */
export interface CostPlace {
  readonly service: string
  readonly year: number
  readonly line?: string
  /** The column of the line that is selected, when it is one that a person fills in. */
  readonly column?: string
}

/** Whose costs are asked for, in the region's workspace. */
export interface Who {
  readonly municipality?: string
}

export function yearColumn(year: number): string {
  return `y${year}`
}

export function yearOfColumn(columnId: string): number | undefined {
  return /^y\d{4}$/.test(columnId) ? Number(columnId.slice(1)) : undefined
}

/** Of a year nothing is known but that some services are not planned: their 0 is no total of the others. */
export function totalIsUnknown(services: readonly CostService[], year: number): boolean {
  const parts = services.map((service) => {
    const amount = service.years.find((y) => y.year === year)?.total
    return amount ? knownPart(amount) : 'unknown'
  })
  return parts.includes('unknown') && parts.every((part) => part === 'unknown' || part === 'none')
}
