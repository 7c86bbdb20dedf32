import { decisionMade } from '#shared/rules/decision-made.ts'
import { ruleTable } from './rule-cases.ts'

ruleTable(decisionMade, [
  ['pass', 'to establish', { decision: 'establish' }, 'answered'],
  ['pass', 'to keep', { decision: 'keep' }, 'answered'],
  ['limit', 'not needed is a decision', { decision: 'not-needed' }, 'answered'],
  ['limit', 'not planned is a decision', { decision: 'not-planned' }, 'answered'],
  ['fail', 'a priority and a start year are no decision', { priority: 1, startYear: 2012 }, { field: 'decision' }],
  ['not known', 'nothing said at all', {}, { field: 'decision' }],
])
