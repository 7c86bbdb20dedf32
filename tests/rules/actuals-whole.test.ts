import { actualsWhole } from '#shared/rules/actuals-whole.ts'
import { kept, ruleTable } from './rule-cases.ts'

ruleTable(actualsWhole, [
  ['pass', 'two years in a row', { ...kept, actuals: { 2008: 30, 2009: 33 } }, 'answered'],
  [
    'fail',
    'a year between is missing',
    { ...kept, actuals: { 2007: 30, 2009: 33 } },
    { year: 2008, field: 'actuals', params: { year: 2008 } },
  ],
  ['not known', 'no actuals', kept, 'not asked'],
])
