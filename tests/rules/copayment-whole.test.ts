import { copaymentWhole } from '#shared/rules/copayment-whole.ts'
import { kept, ruleTable } from './rule-cases.ts'

const copayment = (rateMinor: number | null, sharePaying: number | null) => ({
  copayment: { rateMinor, currency: 'LVL' as const, sharePaying },
})

ruleTable(copaymentWhole, [
  ['pass', 'rate and share', { ...kept, money: copayment(50, 0.3) }, 'answered'],
  ['fail', 'no rate', { ...kept, money: copayment(null, 0.3) }, { field: 'copayment' }],
  ['fail', 'no share', { ...kept, money: copayment(50, null) }, { field: 'copayment' }],
  ['not known', 'nobody said that clients pay', kept, 'not asked'],
])
