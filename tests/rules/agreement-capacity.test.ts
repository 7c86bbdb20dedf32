import { agreementCapacity } from '#shared/rules/agreement-capacity.ts'
import { caseInput } from '../forecast/forecast-cases.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { kept, ruleTable } from './rule-cases.ts'

const own = caseInput([]).municipality

/** The case municipality (`case`) and Ogre; Ogre leads unless said. */
const agreement = (over: Partial<Agreement> = {}): Agreement => ({
  holder: 'case',
  id: 'a1',
  service: 'S01',
  lead: 'ogres',
  firstYear: 2010,
  lastYear: 2016,
  capacity: 30,
  settlementMinor: 100,
  currency: 'LVL',
  shareRule: 'clients',
  state: 'agreed',
  note: null,
  members: [
    { municipality: 'ogres', share: null, clients: new Map() },
    {
      municipality: own,
      share: null,
      clients: new Map([2010, 2011, 2012, 2013, 2014, 2015, 2016].map((y) => [y, 12])),
    },
  ],
  ...over,
})

const led = (capacity: Agreement['capacity']) =>
  agreement({
    lead: own,
    capacity,
    members: [
      { municipality: own, share: null, clients: new Map() },
      { municipality: 'ogres', share: null, clients: new Map([[2010, 12]]) },
    ],
  })

ruleTable(agreementCapacity, [
  // It serves 12 of its own and 12 of Ogre.
  ['limit', '24 of 24', kept, 'answered', {}, { agreements: [led(24)] }],
  [
    'fail',
    '24 of 23',
    kept,
    { year: 2010, field: 'agreements', params: { year: 2010, clients: 24, capacity: 23 } },
    {},
    { agreements: [led(23)] },
  ],
  ['pass', 'not limited', kept, 'not asked', {}, { agreements: [led('not-limited')] }],
  ['not known', 'capacity not known', kept, 'not asked', {}, { agreements: [led(null)] }],
])
