import { capacityUsed } from '#shared/rules/capacity-used.ts'
import { every, kept, ruleTable } from './rule-cases.ts'

ruleTable(capacityUsed, [
  ['pass', '12 clients of 20', { ...kept, decision: 'improve', startYear: 2010, places: every(20) }, 'answered'],
  ['limit', 'a third', { ...kept, decision: 'improve', startYear: 2010, places: every(36) }, 'answered'],
  [
    'fail',
    '12 clients of 100',
    { ...kept, decision: 'improve', startYear: 2010, places: every(100) },
    { year: 2016, field: 'capacity', params: { year: 2016, clients: 12, capacity: 100 } },
  ],
  [
    'not known',
    'clients not known',
    { ...kept, typed: {}, decision: 'improve', startYear: 2010, places: every(100) },
    'not asked',
  ],
])
