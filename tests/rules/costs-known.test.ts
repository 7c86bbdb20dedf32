import { costsKnown } from '#shared/rules/costs-known.ts'
import { kept, ruleTable, unwanted } from './rule-cases.ts'

ruleTable(costsKnown, [
  ['pass', 'a line per client, and the clients are known', { ...kept, lines: [{ driver: 'client' }] }, 'answered'],
  [
    'fail',
    'a line per unit, but nobody said how many units a client gets',
    { ...kept, lines: [{ driver: 'client' }, { driver: 'unit' }] },
    { year: 2010, field: 'lines', params: { year: 2010, lines: 1 } },
  ],
  [
    'limit',
    'a line per place, and a client takes one',
    { ...kept, clientsPerPlace: 1, lines: [{ driver: 'place' }] },
    'answered',
  ],
  [
    'not known',
    'the price is not known: another rule asks for it',
    { ...kept, lines: [{ driver: 'unit', priceMinor: null }] },
    'not asked',
  ],
  [
    'not known',
    'the clients are not known: the forecast asks first',
    { ...kept, typed: {}, lines: [{ driver: 'unit' }] },
    'answered',
  ],
  [
    'pass',
    'a line left over from a service that is not planned',
    { ...unwanted, lines: [{ driver: 'unit' }] },
    'not asked',
  ],
])
