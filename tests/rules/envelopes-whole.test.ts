import { envelopesWhole } from '#shared/rules/envelopes-whole.ts'
import { planTable } from './rule-cases.ts'

planTable(envelopesWhole, [
  [
    'pass',
    'every year',
    { envelopes: new Map([2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) => [year, 100])) },
    [],
  ],
  [
    'fail',
    'two years are missing',
    { envelopes: new Map([2010, 2011, 2012, 2013, 2014].map((year) => [year, 100])) },
    [{ field: 'budget', params: { years: '2015, 2016' } }],
  ],
  ['not known', 'nobody said anything of a budget', {}, []],
])
