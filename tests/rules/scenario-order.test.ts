import { scenarioOrder } from '#shared/rules/scenario-order.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { kept, ruleTable } from './rule-cases.ts'

const both = (low: Figure[], high: Figure[]) => ({ lowAndHigh: new Map([['S01', { low, high }]]) })

ruleTable(scenarioOrder, [
  ['pass', 'low below high', kept, 'answered', {}, both([5, 5], [5, 9])],
  [
    'fail',
    'low above high in the second year',
    kept,
    { year: 2011, field: 'clients', params: { year: 2011, low: 10, high: 9 } },
    {},
    both([5, 10], [5, 9]),
  ],
  ['not known', 'one of them is not known', kept, 'answered', {}, both(['unknown'], [5])],
  ['not known', 'no scenarios', kept, 'not asked'],
])
