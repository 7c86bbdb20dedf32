import { existingDescribed } from '#shared/rules/existing-described.ts'
import { ruleTable } from './rule-cases.ts'

const exists = { existsNow: 'yes', provider: 'ngo', clients: 12, capacity: 20 } as const

ruleTable(existingDescribed, [
  ['pass', 'provider, clients and capacity are known', exists, 'answered'],
  ['limit', 'no clients is a number', { ...exists, clients: 0 }, 'answered'],
  ['limit', 'capacity not limited is an answer', { ...exists, capacity: 'not-limited' }, 'answered'],
  ['limit', 'a capacity of 0 is a number', { ...exists, capacity: 0 }, 'answered'],
  ['fail', 'no provider', { ...exists, provider: null }, { field: 'provider' }],
  ['fail', 'no clients', { ...exists, clients: null }, { field: 'clients' }],
  ['fail', 'no capacity', { ...exists, capacity: null }, { field: 'capacity' }],
  ['fail', 'nothing of the three: the first is named', { existsNow: 'yes' }, { field: 'provider' }],
  ['pass', 'what does not exist needs no description', { existsNow: 'no' }, 'not asked'],
  ['not known', 'not said whether it exists', { provider: 'ngo' }, 'not asked'],
])
