import { actualsJump } from '#shared/rules/actuals-jump.ts'
import { kept, ruleTable } from './rule-cases.ts'

ruleTable(actualsJump, [
  ['pass', '30, then 33', { ...kept, actuals: { 2008: 30, 2009: 33 } }, 'answered'],
  ['limit', 'three times as many', { ...kept, actuals: { 2008: 10, 2009: 30 } }, 'answered'],
  [
    'limit',
    'one more than three times',
    { ...kept, actuals: { 2008: 10, 2009: 31 } },
    { year: 2009, field: 'actuals', params: { year: 2009, clients: 31, before: 10 } },
  ],
  [
    'fail',
    'a digit too many',
    { ...kept, actuals: { 2008: 330, 2009: 3300 } },
    { year: 2009, field: 'actuals', params: { year: 2009, clients: 3300, before: 330 } },
  ],
  [
    'fail',
    'a digit too few',
    { ...kept, actuals: { 2008: 330, 2009: 33 } },
    { year: 2009, field: 'actuals', params: { year: 2009, clients: 33, before: 330 } },
  ],
  ['pass', 'among few people: 1, then 9', { ...kept, actuals: { 2008: 1, 2009: 9 } }, 'answered'],
  ['not known', 'one year only', { ...kept, actuals: { 2008: 30 } }, 'not asked'],
])
