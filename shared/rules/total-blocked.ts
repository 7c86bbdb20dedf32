import { costAsFigure } from '#shared/costing/costing-total.ts'
import type { Rule, RuleInput } from './rule.ts'

const head = { id: 'total-blocked', severity: 'note', page: 'costs', counts: false } as const

/** Services whose cost of the year is not known. */
function openIn(input: RuleInput, at: number): string[] {
  return input.services
    .filter(({ cost, forecast }) => {
      const year = cost.years[at]
      return year && costAsFigure(year.all, forecast.years[at]?.presence ?? 'unknown') === 'unknown'
    })
    .map(({ model }) => model.service)
}

/** One service alone keeps the municipality's total of a year from being known: the first thing to fill in. */
export const totalBlocked: Rule = {
  ...head,
  asked: ({ years }) => years.length,
  answered: (input) => input.years.filter((_, at) => openIn(input, at).length !== 1).length,
  found: (input) => {
    const years = new Map<string, number[]>()
    for (const [at, year] of input.years.entries()) {
      const [service, ...more] = openIn(input, at)
      if (service !== undefined && more.length === 0) years.set(service, [...(years.get(service) ?? []), year])
    }
    return [...years].map(([service, blocked]) => ({
      service,
      year: blocked[0] ?? 0,
      field: 'lines',
      params: { years: blocked.join(', ') },
    }))
  },
}
