import { keepWhatExists } from '#shared/rules/keep-what-exists.ts'
import { ruleTable } from './rule-cases.ts'

const contradiction = (decision: string) => ({ field: 'decision', params: { decision } })

ruleTable(keepWhatExists, [
  ['pass', 'what exists is kept', { existsNow: 'yes', decision: 'keep' }, 'answered'],
  ['pass', 'what exists is improved', { existsNow: 'yes', decision: 'improve' }, 'answered'],
  ['pass', 'what does not exist is established', { existsNow: 'no', decision: 'establish' }, 'answered'],
  ['limit', 'what exists may be shared', { existsNow: 'yes', decision: 'share' }, 'answered'],
  ['limit', 'what exists may be not needed', { existsNow: 'yes', decision: 'not-needed' }, 'answered'],
  ['fail', 'kept, but there is none', { existsNow: 'no', decision: 'keep' }, contradiction('keep')],
  ['fail', 'improved, but there is none', { existsNow: 'no', decision: 'improve' }, contradiction('improve')],
  ['fail', 'established, but it is there', { existsNow: 'yes', decision: 'establish' }, contradiction('establish')],
  ['not known', 'not said whether it exists', { decision: 'keep' }, 'not asked'],
  ['not known', 'nothing decided yet', { existsNow: 'no' }, 'not asked'],
])
