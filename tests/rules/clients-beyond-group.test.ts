import { clientsBeyondGroup } from '#shared/rules/clients-beyond-group.ts'
import { kept, ruleTable } from './rule-cases.ts'

const sizes = (size: number | 'unknown') => ({ groupSizes: new Map([['S01', new Map([[2010, size]])]]) })

ruleTable(clientsBeyondGroup, [
  ['pass', '12 clients of 400 people', kept, 'answered', {}, sizes(400)],
  ['limit', 'as many clients as people', kept, 'answered', {}, sizes(12)],
  [
    'fail',
    '12 clients of 11,5 people',
    kept,
    { year: 2010, field: 'clients', params: { year: 2010, clients: 12, size: 11 } },
    {},
    sizes(11.5),
  ],
  ['not known', 'the size is not known', kept, 'answered', {}, sizes('unknown')],
  ['not known', 'the service is not measured', kept, 'not asked'],
])
