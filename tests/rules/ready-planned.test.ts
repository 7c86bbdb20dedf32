import { readyPlanned } from '#shared/rules/ready-planned.ts'
import { established, unwanted, ruleTable } from './rule-cases.ts'

ruleTable(readyPlanned, [
  ['pass', 'ready and established', { ...established, readiness: 'ready' }, 'answered'],
  ['fail', 'ready, not planned', { ...unwanted, readiness: 'ready' }, { field: 'decision' }],
  ['not known', 'readiness not known', unwanted, 'not asked'],
])
