import { agreementClients } from '#shared/rules/agreement-clients.ts'
import { caseInput } from '../forecast/forecast-cases.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { every, kept, ruleTable } from './rule-cases.ts'

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

ruleTable(agreementClients, [
  ['limit', 'as many as are served', kept, 'answered', {}, { agreements: [agreement()] }],
  [
    'fail',
    '12 agreed, 11 served',
    { ...kept, typed: every(11) },
    { year: 2010, field: 'agreements', params: { year: 2010, agreed: 12, served: 11 } },
    {},
    { agreements: [agreement()] },
  ],
  [
    'fail',
    'a year without a number',
    kept,
    { year: 2010, field: 'agreements', params: { year: 2010, agreed: '?', served: '12' } },
    {},
    { agreements: [agreement({ members: [{ municipality: own, share: null, clients: new Map() }] })] },
  ],
  ['not known', 'the forecast is not known', { ...kept, typed: {} }, 'answered', {}, { agreements: [agreement()] }],
  ['pass', 'it leads itself', kept, 'not asked', {}, { agreements: [agreement({ lead: own })] }],
])
