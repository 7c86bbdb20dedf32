import { capacityJump } from '#shared/rules/capacity-jump.ts'
import { every, kept, ruleTable } from './rule-cases.ts'

ruleTable(capacityJump, [
  ['pass', 'the same every year', { ...kept, places: every(20) }, 'answered'],
  [
    'fail',
    '20, then 200',
    { ...kept, decision: 'improve', startYear: 2010, places: { ...every(20), 2013: 200 } },
    { year: 2013, field: 'capacity', params: { year: 2013, capacity: 200, before: 20 } },
  ],
  [
    'not known',
    'typed as not known',
    { ...kept, decision: 'improve', startYear: 2010, places: every('unknown' as const) },
    'answered',
  ],
  ['pass', 'nothing typed', kept, 'not asked'],
])
