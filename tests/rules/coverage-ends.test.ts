import { coverageEnds } from '#shared/rules/coverage-ends.ts'
import { kept, ruleTable } from './rule-cases.ts'

ruleTable(coverageEnds, [
  ['pass', 'coverage stays', { ...kept, method: 'demographic', coverage: 0.1 }, 'answered'],
  [
    'fail',
    'coverage of nothing while the service stays',
    { ...kept, method: 'demographic', coverage: 0 },
    { field: 'coverage', params: { year: 2010 } },
  ],
  ['pass', 'not needed any more', { ...kept, method: 'demographic', coverage: 0, decision: 'not-needed' }, 'not asked'],
  ['not known', 'no coverage', { ...kept, method: 'demographic' }, 'not asked'],
])
