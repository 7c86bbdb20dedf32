import { runningLines } from '#shared/rules/running-lines.ts'
import { established, kept, ruleTable } from './rule-cases.ts'

ruleTable(runningLines, [
  ['pass', 'a running line', kept, 'answered'],
  ['fail', 'establishment only', { ...established, lines: [{ kind: 'establishment' }] }, { field: 'lines' }],
  ['not known', 'no lines: another rule asks', { ...established, lines: [] }, 'not asked'],
])
