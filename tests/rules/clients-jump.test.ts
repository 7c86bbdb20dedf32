import { clientsJump } from '#shared/rules/clients-jump.ts'
import { established, every, kept, ruleTable } from './rule-cases.ts'

ruleTable(clientsJump, [
  ['pass', 'the same every year', kept, 'answered'],
  [
    'fail',
    '12, then 120',
    { ...kept, typed: { ...every(12), 2013: 120, 2014: 120, 2015: 120, 2016: 120 } },
    { year: 2013, field: 'clients', params: { year: 2013, clients: 120, before: 12 } },
  ],
  ['pass', 'it begins in that year', { ...established, startYear: 2012 }, 'answered'],
  ['not known', 'no forecast', { ...kept, typed: {} }, 'not asked'],
])
