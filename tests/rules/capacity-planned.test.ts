import { capacityPlanned } from '#shared/rules/capacity-planned.ts'
import { established, every, kept, ruleTable, unwanted } from './rule-cases.ts'

const missing = (year: number) => ({ year, field: 'capacity', params: { year } })

ruleTable(capacityPlanned, [
  ['pass', 'the present capacity stays', kept, 'answered'],
  ['pass', 'facilities of 20 places follow the demand', established, 'answered'],
  ['pass', 'typed for every year', { ...kept, capacity: null, places: every(15) }, 'answered'],
  ['limit', 'not limited is an answer', { ...kept, capacity: null, places: every('not-limited' as const) }, 'answered'],
  ['limit', 'a capacity of 0 is a number', { ...kept, capacity: 0 }, 'answered'],
  ['fail', 'kept, the present capacity not known', { ...kept, capacity: null }, missing(2010)],
  [
    'fail',
    'begins in 2012, nothing said of places',
    { ...established, clientsPerPlace: undefined as never },
    missing(2012),
  ],
  [
    'fail',
    'typed for every year but the last',
    { ...kept, capacity: null, places: every(15, [2010, 2011, 2012, 2013, 2014, 2015]) },
    missing(2016),
  ],
  ['not known', 'typed as not known', { ...kept, places: { 2013: 'unknown' } }, missing(2013)],
  ['not known', 'the clients come first', { ...kept, capacity: null, typed: {} }, 'waits'],
  ['not known', 'nothing said: a decision comes first', {}, 'waits'],
  ['pass', 'what is not planned needs none', unwanted, 'not asked'],
])
