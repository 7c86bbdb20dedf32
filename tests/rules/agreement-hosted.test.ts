import { agreementHosted } from '#shared/rules/agreement-hosted.ts'
import { caseInput } from '../forecast/forecast-cases.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import { established, kept, ruleTable } from './rule-cases.ts'

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

ruleTable(agreementHosted, [
  ['pass', 'the service runs', kept, 'answered', {}, { agreements: [agreement({ lead: own })] }],
  [
    'fail',
    'it begins in 2012 only',
    established,
    { year: 2010, field: 'agreements', params: { year: 2010 } },
    {},
    { agreements: [agreement({ lead: own })] },
  ],
  ['not known', 'nothing is decided yet', {}, 'answered', {}, { agreements: [agreement({ lead: own })] }],
  ['pass', 'another leads', established, 'not asked', {}, { agreements: [agreement()] }],
])
