import { ownRatePlausible } from '#shared/rules/own-rate-plausible.ts'
import { planTable } from './rule-cases.ts'

planTable(ownRatePlausible, [
  ['limit', 'twice as much', { ownRates: [{ group: 'T02', own: 0.08, programme: 0.04 }] }, []],
  [
    'fail',
    'more than twice',
    { ownRates: [{ group: 'T02', own: 0.081, programme: 0.04 }] },
    [{ field: 'T02', params: { group: 'T02' } }],
  ],
  [
    'fail',
    'less than half',
    { ownRates: [{ group: 'T02', own: 0.019, programme: 0.04 }] },
    [{ field: 'T02', params: { group: 'T02' } }],
  ],
  ['pass', 'nobody typed one', {}, []],
  ['not known', 'the programme has none', { ownRates: [{ group: 'T02', own: 0.9, programme: 'unknown' }] }, []],
])
