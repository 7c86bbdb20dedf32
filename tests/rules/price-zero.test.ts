import { priceZero } from '#shared/rules/price-zero.ts'
import { kept, ruleTable } from './rule-cases.ts'

ruleTable(priceZero, [
  ['pass', 'a price', kept, 'answered'],
  ['fail', 'a price of zero', { ...kept, lines: [{}, { priceMinor: 0 }] }, { field: 'lines', params: { lines: 1 } }],
  ['fail', 'a quantity of zero', { ...kept, lines: [{ quantity: 0 }] }, { field: 'lines', params: { lines: 1 } }],
  ['not known', 'a price that is not known is no zero', { ...kept, lines: [{ priceMinor: null }] }, 'answered'],
  ['pass', 'no lines', { ...kept, lines: [] }, 'not asked'],
])
