import { typedWithReason } from '#shared/rules/typed-with-reason.ts'
import { established, kept, ruleTable } from './rule-cases.ts'

const without = (year: number) => ({ year, field: 'clients', params: { year } })

ruleTable(typedWithReason, [
  [
    'pass',
    'typed over the method, with a reason',
    { ...established, typed: { 2013: 55 }, reasonTyped: 'rinda' },
    'answered',
  ],
  ['fail', 'typed over the method, without one', { ...established, typed: { 2013: 55 } }, without(2013)],
  ['limit', 'the first of two years is named', { ...established, typed: { 2013: 55, 2015: 60 } }, without(2013)],
  ['limit', 'a zero is typed too', { ...established, typed: { 2014: 0 } }, without(2014)],
  [
    'pass',
    'typed for a year before the start: it stands for nothing',
    { ...established, typed: { 2011: 5 } },
    'not asked',
  ],
  ['pass', 'where every year is typed, the method is the reason', kept, 'not asked'],
  ['pass', 'nothing typed', established, 'not asked'],
  ['not known', 'typed as not known', { ...established, typed: { 2013: 'unknown' } }, without(2013)],
  ['not known', 'no method: nothing to type over', { ...established, method: null, typed: { 2013: 55 } }, 'not asked'],
])
