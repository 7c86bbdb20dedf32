import { payPlausible } from '#shared/rules/pay-plausible.ts'
import { kept, ruleTable } from './rule-cases.ts'

const wages = { wages: new Map([[2010, 1000]]) }
const pay = (priceMinor: number) => ({ category: 'pay' as const, priceMinor })

ruleTable(payPlausible, [
  ['pass', 'about the average', { ...kept, lines: [pay(40_000)] }, 'answered', {}, wages],
  // 2 800,00 Ls / 0,702804 = 3 984,04 € a month, below four times 1 000 €.
  ['limit', 'just below four times', { ...kept, lines: [pay(280_000)] }, 'answered', {}, wages],
  // 32 000,00 Ls / 0,702804 = 45 531,90 €
  [
    'fail',
    'a hundred times too much',
    { ...kept, lines: [pay(3_200_000)] },
    { field: 'lines', params: { pay: 45532, average: 1000, year: 2010 } },
    {},
    wages,
  ],
  [
    'fail',
    'a hundred times too little',
    { ...kept, lines: [pay(320)] },
    { field: 'lines', params: { pay: 5, average: 1000, year: 2010 } },
    {},
    wages,
  ],
  ['not known', 'the average is not known', { ...kept, lines: [pay(3_200_000)] }, 'not asked'],
  ['pass', 'no pay', kept, 'not asked', {}, wages],
])
