import { establishmentLines } from '#shared/rules/establishment-lines.ts'
import { established, kept, ruleTable } from './rule-cases.ts'

ruleTable(establishmentLines, [
  ['pass', 'both', { ...established, lines: [{}, { kind: 'establishment' }] }, 'answered'],
  ['fail', 'running only', { ...established, lines: [{}] }, { field: 'lines' }],
  ['pass', 'it runs already', kept, 'not asked'],
  ['not known', 'no lines', { ...established, lines: [] }, 'not asked'],
])
