import { costLinesWhole } from '#shared/rules/cost-lines-whole.ts'
import { kept, ruleTable, unwanted } from './rule-cases.ts'

const open = (lines: number) => ({ field: 'lines', params: { lines } })

ruleTable(costLinesWhole, [
  ['pass', 'quantity and price are known', kept, 'answered'],
  [
    'limit',
    'a quantity of 0 and a price of 0 are numbers',
    { ...kept, lines: [{ quantity: 0, priceMinor: 0 }] },
    'answered',
  ],
  ['fail', 'no price', { ...kept, lines: [{}, { priceMinor: null }] }, open(1)],
  [
    'fail',
    'one without a price, one without a quantity',
    { ...kept, lines: [{ priceMinor: null }, { quantity: null }] },
    open(2),
  ],
  ['not known', 'neither quantity nor price', { ...kept, lines: [{ quantity: null, priceMinor: null }] }, open(1)],
  ['pass', 'no lines: another rule asks for them', { ...kept, lines: [] }, 'not asked'],
  [
    'pass',
    'a line left over from a service that is not planned',
    { ...unwanted, lines: [{ priceMinor: null }] },
    'not asked',
  ],
])
