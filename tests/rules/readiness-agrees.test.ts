import { readinessAgrees } from '#shared/rules/readiness-agrees.ts'
import { established, ruleTable } from './rule-cases.ts'

ruleTable(readinessAgrees, [
  ['pass', 'not ready, begins in 2012', { ...established, readiness: 'not-ready' }, 'answered'],
  [
    'fail',
    'not ready, begins in the first year',
    { ...established, startYear: 2010, readiness: 'not-ready' },
    { field: 'readiness', params: { year: 2010 } },
  ],
  ['pass', 'ready', { ...established, startYear: 2010, readiness: 'ready' }, 'not asked'],
  ['not known', 'no start year', { ...established, startYear: null, readiness: 'not-ready' }, 'not asked'],
])
