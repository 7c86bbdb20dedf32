import { describe, expect, it } from 'vitest'
import type { CostLine } from '#shared/costing/costing.ts'
import { costService, costServiceExactly } from '#shared/costing/costing-service.ts'
import { explainYear } from '#shared/costing/costing-explain.ts'
import { recompute } from '../kernel/trace-recompute.ts'
import { caseCosting, caseLine, casePrices } from './costing-cases.ts'

/** 10,00 Ls a client and year; 500,00 Ls a year whatever happens; 1 000,00 Ls for each new facility. */
const perClient = caseLine({ id: 'client' })
const fixed = caseLine({ id: 'fixed', driver: 'fixed', priceMinor: 50_000 })
const building = caseLine({ id: 'building', kind: 'establishment', driver: 'facility', priceMinor: 100_000 })

/** A lead asks 0,50 Ls for a unit; a client has 20 units a year. */
const bought = (clients: readonly (number | 'unknown')[]): CostLine =>
  caseLine({
    id: 'agreement:a1',
    driver: 'unit',
    priceMinor: 50,
    priceYear: null,
    bought: { agreement: 'a1', lead: 'ogres', clients },
  })
const guests = (clients: readonly (number | 'unknown')[]) => [
  { agreement: 'a1', member: 'keguma', settlementMinor: 50, currency: 'LVL' as const, clients },
]
const years = (lines: readonly CostLine[], served: readonly number[], over = {}) => {
  const service = caseCosting(served, lines, over)
  const cost = costService(casePrices, service)
  expect(costServiceExactly(casePrices, service)).toEqual(cost)
  for (const year of cost.years) {
    const trace = explainYear(casePrices, service, year.year, 'all')
    expect(trace?.value).toBe(year.all.known === 0 && year.all.of > 0 ? 0 : year.all.sum)
    expect(recompute(trace!)).toBe(trace!.value)
  }
  return cost.years.map(({ all }) => `${all.sum} (${all.known} of ${all.of})`)
}

describe('what an agreement changes in the cost of a service', () => {
  it.each<[string, readonly CostLine[], readonly number[], object, readonly string[]]>([
    [
      // 10 clients of its own, from 2011 on 5 of a partner: 10 × 10,00 = 100,00; 15 × 10,00 = 150,00; and 500,00 a year.
      'a lead: partners’ clients are served too',
      [perClient, fixed],
      [10, 10],
      { guests: guests([0, 5]) },
      ['60000 (2 of 2)', '65000 (2 of 2)'],
    ],
    [
      // A facility takes 30 clients. 28 need one; with 5 more a second is established in 2011.
      'a lead: a partner’s clients fill another facility',
      [building],
      [28, 28],
      { guests: guests([0, 5]) },
      ['100000 (1 of 1)', '100000 (1 of 1)'],
    ],
    ['a lead: it is not said how many come', [perClient], [10], { guests: guests(['unknown']) }, ['0 (0 of 1)']],
    [
      // 12 clients × 20 units × 0,50 Ls = 120,00 Ls; nobody is left here, so nothing else runs.
      'a partner whose clients all go: it pays for their units only',
      [fixed, perClient, bought([0, 12])],
      [12, 12],
      {},
      ['62000 (2 of 2)', '12000 (3 of 3)'],
    ],
    [
      // 8 of 12 go: 8 × 20 × 0,50 = 80,00; 4 × 10,00 = 40,00 here, and 500,00 fixed.
      'a partner some of whose clients stay',
      [fixed, perClient, bought([8])],
      [12],
      {},
      ['62000 (3 of 3)'],
    ],
    ['a partner without lines of its own whose clients all go: known', [bought([12])], [12], {}, ['12000 (1 of 1)']],
    [
      'without lines of its own while some stay: those cost something that nobody said',
      [bought([8])],
      [12],
      {},
      ['8000 (1 of 2)'],
    ],
    [
      'before the agreement begins, what is bought is no line at all',
      [bought([0, 12])],
      [12, 12],
      {},
      ['0 (0 of 0)', '12000 (1 of 1)'],
    ],
    ['it is not said how many go', [bought(['unknown'])], [12], {}, ['0 (0 of 2)']],
    [
      // More go than are served in the forecast: the agreed 15 are paid for, 0 stay.
      'more go than the forecast has',
      [perClient, bought([15])],
      [12],
      {},
      ['15000 (2 of 2)'],
    ],
    ['the lead’s price is not known', [{ ...bought([12]), priceMinor: null }], [12], {}, ['0 (0 of 1)']],
  ])('%s', (_case, lines, served, over, expected) => {
    expect(years(lines, served, over)).toEqual(expected)
  })
})
