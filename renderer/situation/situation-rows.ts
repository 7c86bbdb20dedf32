import type { OutputOf } from '#shared/contract/api.ts'
import type { Figure } from '#shared/kernel/figure.ts'

type Situation = OutputOf<'situation.read'>
type Group = Situation['groups'][number]

export const populationRow = 'population'

/** A target group, or the residents above them, as the grid shows it: persons rounded to whole ones. */
export interface GroupRow {
  readonly id: string
  readonly name: string
  readonly base: Group['base']
  readonly rate: number | null
  readonly ownRate: boolean
  readonly rateReason: string | null
  readonly years: readonly {
    readonly year: number
    readonly value: Figure
    readonly own: boolean
    readonly reason: string | null
  }[]
}

export function rowsOf(data: Situation, residents: string, nameOf: (group: string) => string): GroupRow[] {
  return [
    {
      id: populationRow,
      name: residents,
      base: null,
      rate: null,
      ownRate: false,
      rateReason: null,
      years: data.population,
    },
    ...data.groups.map((group): GroupRow => ({
      id: group.group,
      name: `${group.group} ${nameOf(group.group)}`,
      base: group.base,
      rate: group.rate,
      ownRate: group.ownRate,
      rateReason: group.rateReason,
      years: group.years.map(({ year, size, own, reason }) => ({
        year,
        value: typeof size === 'number' ? Math.round(size) : size,
        own,
        reason,
      })),
    })),
  ]
}
