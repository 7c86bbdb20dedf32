import { startYearSaid } from '#shared/rules/start-year-said.ts'
import { ruleTable } from './rule-cases.ts'

const missing = { field: 'startYear', params: { first: 2010, last: 2016 } }

ruleTable(startYearSaid, [
  ['pass', 'established in 2012', { decision: 'establish', startYear: 2012 }, 'answered'],
  ['pass', 'improved in 2013', { decision: 'improve', startYear: 2013 }, 'answered'],
  ['limit', 'in the first year', { decision: 'establish', startYear: 2010 }, 'answered'],
  ['limit', 'in the last year', { decision: 'share', startYear: 2016 }, 'answered'],
  ['limit', 'a year too early', { decision: 'establish', startYear: 2009 }, missing],
  ['limit', 'a year too late', { decision: 'establish', startYear: 2017 }, missing],
  ['fail', 'established, no year', { decision: 'establish' }, missing],
  ['fail', 'shared, no year', { decision: 'share', partner: 'ogres' }, missing],
  ['pass', 'what is kept needs none', { decision: 'keep' }, 'not asked'],
  ['pass', 'what is not planned needs none', { decision: 'not-planned' }, 'not asked'],
  ['not known', 'nothing decided yet', { startYear: 2017 }, 'not asked'],
])
