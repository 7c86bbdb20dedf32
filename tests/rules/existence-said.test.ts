import { existenceSaid } from '#shared/rules/existence-said.ts'
import { ruleTable } from './rule-cases.ts'

const missing = { field: 'existsNow' }

ruleTable(existenceSaid, [
  ['pass', 'the service exists', { existsNow: 'yes' }, 'answered'],
  ['pass', 'there is none: that is an answer', { existsNow: 'no' }, 'answered'],
  ['fail', 'decided, but not said whether there is one now', { decision: 'establish', startYear: 2012 }, missing],
  ['fail', 'described, but not said', { provider: 'ngo', clients: 12 }, missing],
  ['not known', 'nothing said at all', {}, missing],
])
