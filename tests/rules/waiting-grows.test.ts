import { waitingGrows } from '#shared/rules/waiting-grows.ts'
import { every, kept, ruleTable } from './rule-cases.ts'

ruleTable(waitingGrows, [
  ['pass', '12 clients, 20 can be served', kept, 'answered'],
  ['limit', 'as many wait as are served', { ...kept, typed: every(40), capacity: 20 }, 'answered'],
  [
    'fail',
    '41 clients, 20 can be served',
    { ...kept, typed: every(41), capacity: 20 },
    { year: 2016, field: 'waiting', params: { year: 2016, waiting: 21, served: 20 } },
  ],
  ['not known', 'capacity not known', { ...kept, capacity: null }, 'not asked'],
])
