import type { OutputOf } from '#shared/contract/api.ts'

export type Costs = OutputOf<'costing.read'>
export type CostService = Costs['services'][number]
export type CostLines = OutputOf<'costing.lines'>
export type CostLineRow = CostLines['lines'][number]

/** What the side panel explains: a year of a service, or of one of its lines. */
export interface CostPlace {
  readonly service: string
  readonly year: number
  readonly line?: string
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
