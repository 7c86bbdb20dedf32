import { agreementAgrees } from '#shared/rules/agreement-agrees.ts'
import { caseInput } from '../forecast/forecast-cases.ts'
import type { Agreement } from '#shared/cooperation/cooperation.ts'
import type { Contradiction } from '#shared/cooperation/cooperation-contradiction.ts'
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

const against: Contradiction = {
  kind: 'settlement',
  agreement: 'a1',
  service: 'S01',
  municipality: own,
  other: 'ogres',
  year: null,
  here: '100 LVL',
  there: '200 LVL',
}

ruleTable(agreementAgrees, [
  ['pass', 'nothing is said against it', kept, 'answered', {}, { agreements: [agreement()] }],
  [
    'fail',
    'the other side has another price',
    kept,
    { field: 'agreements', params: { other: 'ogres', kind: 'settlement' } },
    {},
    { agreements: [agreement()], contradictions: [against] },
  ],
  [
    'fail',
    'other numbers in a year',
    kept,
    { year: 2012, field: 'agreements', params: { other: 'ogres', kind: 'clients' } },
    {},
    { agreements: [agreement()], contradictions: [{ ...against, kind: 'clients', year: 2012 }] },
  ],
  ['not known', 'no agreement', kept, 'not asked', {}, { contradictions: [against] }],
])
