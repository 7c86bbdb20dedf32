import { unplannedCosts } from '#shared/rules/unplanned-costs.ts'
import { kept, unwanted, ruleTable } from './rule-cases.ts'

ruleTable(unplannedCosts, [
  ['pass', 'not planned, no lines', unwanted, 'answered'],
  ['fail', 'not planned, two lines', { ...unwanted, lines: [{}, {}] }, { field: 'lines', params: { lines: 2 } }],
  ['pass', 'it runs', kept, 'not asked'],
  ['not known', 'nothing decided', { lines: [{}] }, 'not asked'],
])
