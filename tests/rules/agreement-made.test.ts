import { agreementMade } from '#shared/rules/agreement-made.ts'
import { caseInput } from '../forecast/forecast-cases.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { established, ruleTable } from './rule-cases.ts'

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

ruleTable(agreementMade, [
  [
    'pass',
    'with the partner',
    { ...established, decision: 'share', partner: 'ogres' },
    'answered',
    {},
    { agreements: [agreement()] },
  ],
  ['fail', 'with nobody', { ...established, decision: 'share', partner: 'ogres' }, { field: 'agreements' }],
  [
    'fail',
    'on another service',
    { ...established, decision: 'share', partner: 'ogres' },
    { field: 'agreements' },
    {},
    { agreements: [agreement({ service: 'S02' })] },
  ],
  ['not known', 'no partner is named', { ...established, decision: 'share' }, 'not asked'],
])
