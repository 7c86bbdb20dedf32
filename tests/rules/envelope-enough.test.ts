import { envelopeEnough } from '#shared/rules/envelope-enough.ts'
import { planTable } from './rule-cases.ts'

planTable(envelopeEnough, [
  ['pass', 'it is enough', { budgetGaps: new Map([[2012, -5]]) }, []],
  ['limit', 'exactly', { budgetGaps: new Map([[2012, 0]]) }, []],
  ['fail', 'it is not, in two years', { budgetGaps: new Map([[2012, 12_345], [2013, 1]]) }, [{ year: 2012, field: 'rest', params: { years: '2012, 2013', year: 2012, missing: 124 } }]], // prettier-ignore
  ['not known', 'what is left is not known', {}, []],
])
