import { priorityAgrees } from '#shared/rules/priority-agrees.ts'
import { established, unwanted, ruleTable } from './rule-cases.ts'

ruleTable(priorityAgrees, [
  ['pass', 'first priority, established', established, 'answered'],
  ['fail', 'first priority, not planned', { ...unwanted, priority: 1 }, { field: 'priority' }],
  ['pass', 'the same with a reason', { ...unwanted, priority: 1, reason: 'nav telpu' }, 'answered'],
  ['pass', 'second priority, not planned', { ...unwanted, priority: 2 }, 'not asked'],
  ['not known', 'no decision', { priority: 1 }, 'not asked'],
])
