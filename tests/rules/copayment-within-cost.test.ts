import { copaymentWithinCost } from '#shared/rules/copayment-within-cost.ts'
import { kept, ruleTable } from './rule-cases.ts'

const copayment = (rateMinor: number) => ({
  copayment: { rateMinor, currency: 'LVL' as const, sharePaying: 1 },
})

ruleTable(copaymentWithinCost, [
  // 10,00 Ls a client and year for 20 units: 0,50 Ls a unit.
  ['limit', 'exactly what it costs', { ...kept, unitsPerClient: 20, money: copayment(50) }, 'answered'],
  [
    'fail',
    'one santīms more',
    { ...kept, unitsPerClient: 20, money: copayment(51) },
    { year: 2010, field: 'copayment', params: { year: 2010 } },
  ],
  ['pass', 'less', { ...kept, unitsPerClient: 20, money: copayment(10) }, 'answered'],
  ['not known', 'units of a client are not known', { ...kept, money: copayment(51) }, 'not asked'],
])
