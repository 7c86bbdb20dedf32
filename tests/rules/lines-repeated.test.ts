import { linesRepeated } from '#shared/rules/lines-repeated.ts'
import { kept, ruleTable } from './rule-cases.ts'

ruleTable(linesRepeated, [
  ['pass', 'two that differ', { ...kept, lines: [{}, { priceMinor: 2000 }] }, 'answered'],
  [
    'fail',
    'the same twice',
    { ...kept, lines: [{}, {}, { priceMinor: 2000 }] },
    { field: 'lines', params: { lines: 1 } },
  ],
  ['not known', 'one line', kept, 'not asked'],
])
