import { typedBeforeStart } from '#shared/rules/typed-before-start.ts'
import { established, ruleTable } from './rule-cases.ts'

ruleTable(typedBeforeStart, [
  ['pass', 'typed from the start year on', { ...established, typed: { 2013: 20 } }, 'answered'],
  [
    'fail',
    'typed two years before',
    { ...established, typed: { 2010: 20 } },
    { year: 2010, field: 'clients', params: { year: 2010 } },
  ],
  ['pass', 'a zero says the same', { ...established, typed: { 2010: 0 } }, 'answered'],
  ['not known', 'the start year is not known', { ...established, startYear: null, typed: { 2010: 20 } }, 'answered'],
  ['pass', 'nothing typed', established, 'not asked'],
])
