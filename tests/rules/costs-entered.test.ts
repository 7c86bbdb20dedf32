import { costsEntered } from '#shared/rules/costs-entered.ts'
import { established, kept, ruleTable, unwanted } from './rule-cases.ts'

ruleTable(costsEntered, [
  ['pass', 'one cost line', kept, 'answered'],
  [
    'limit',
    'a line without a price is a line; another rule asks for the price',
    { ...kept, lines: [{ priceMinor: null }] },
    'answered',
  ],
  ['fail', 'kept, no cost line', { ...kept, lines: [] }, { field: 'lines' }],
  ['fail', 'begins in 2012, no cost line', { ...established, lines: [] }, { field: 'lines' }],
  ['limit', 'the clients are not known, but that it runs is', { ...kept, typed: {}, lines: [] }, { field: 'lines' }],
  ['not known', 'nothing said: a decision comes first', {}, 'waits'],
  ['not known', 'no start year: that comes first', { ...established, startYear: null, lines: [] }, 'waits'],
  ['pass', 'what is not planned costs nothing', unwanted, 'not asked'],
])
