import { prioritySaid } from '#shared/rules/priority-said.ts'
import { ruleTable } from './rule-cases.ts'

ruleTable(prioritySaid, [
  ['pass', 'first priority', { decision: 'establish', priority: 1 }, 'answered'],
  ['limit', 'third priority', { decision: 'improve', priority: 3 }, 'answered'],
  ['limit', '“no priority” is an answer', { decision: 'share', priority: 'none' }, 'answered'],
  ['fail', 'established, no priority', { decision: 'establish' }, { field: 'priority' }],
  ['fail', 'improved, no priority', { decision: 'improve', startYear: 2012 }, { field: 'priority' }],
  ['pass', 'what is kept needs none', { decision: 'keep' }, 'not asked'],
  ['not known', 'nothing decided yet', {}, 'not asked'],
])
