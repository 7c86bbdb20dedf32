import { boughtRestCosted } from '#shared/rules/bought-rest-costed.ts'
import { kept, ruleTable } from './rule-cases.ts'

const bought = (clients: number) => ({
  bought: { agreement: 'a1', lead: 'ogres', clients: Array.from({ length: 7 }, () => clients) },
})

ruleTable(boughtRestCosted, [
  ['pass', 'all 12 are served by a neighbour', { ...kept, lines: [bought(12)] }, 'answered'],
  ['pass', 'some, and the others have a line', { ...kept, lines: [{}, bought(5)] }, 'answered'],
  [
    'fail',
    '5 of 12, and nobody said what the others cost',
    { ...kept, lines: [bought(5)] },
    { year: 2010, field: 'lines', params: { year: 2010 } },
  ],
  ['not known', 'nothing is bought', kept, 'not asked'],
])
