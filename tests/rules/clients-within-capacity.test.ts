import { clientsWithinCapacity } from '#shared/rules/clients-within-capacity.ts'
import { ruleTable } from './rule-cases.ts'

const over = (clients: number, capacity: number) => ({ field: 'clients', params: { clients, capacity } })

ruleTable(clientsWithinCapacity, [
  ['pass', '12 clients, 20 can be served', { clients: 12, capacity: 20 }, 'answered'],
  ['limit', 'as many as can be served', { clients: 20, capacity: 20 }, 'answered'],
  ['limit', 'one more', { clients: 21, capacity: 20 }, over(21, 20)],
  ['limit', 'one client, no capacity', { clients: 1, capacity: 0 }, over(1, 0)],
  ['fail', '30 clients, 20 can be served', { clients: 30, capacity: 20 }, over(30, 20)],
  ['pass', 'the same, explained', { clients: 30, capacity: 20, reason: 'divas maiņas' }, 'answered'],
  ['pass', 'the capacity is not limited', { clients: 30, capacity: 'not-limited' }, 'not asked'],
  ['not known', 'capacity not known', { clients: 30 }, 'not asked'],
  ['not known', 'clients not known', { capacity: 20 }, 'not asked'],
])
