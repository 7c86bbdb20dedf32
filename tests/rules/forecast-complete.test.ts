import { forecastComplete } from '#shared/rules/forecast-complete.ts'
import { established, every, kept, ruleTable, unwanted } from './rule-cases.ts'

const lacks = (gap: string, year = 2010) => ({ year, field: gap, params: { gap, year } })

ruleTable(forecastComplete, [
  ['pass', 'a number typed for every year', kept, 'answered'],
  ['pass', '40 clients by the method, from 2012 on', established, 'answered'],
  ['limit', 'no clients is a number', { ...kept, typed: every(0) }, 'answered'],
  ['limit', 'one year typed as not planned', { ...kept, typed: { ...every(12), 2016: 'not-planned' } }, 'answered'],
  [
    'limit',
    'the last year is missing',
    { ...kept, typed: every(12, [2010, 2011, 2012, 2013, 2014, 2015]) },
    lacks('years', 2016),
  ],
  ['fail', 'no method', { ...kept, method: null, typed: {} }, lacks('method')],
  ['fail', 'demographic, no coverage', { ...kept, method: 'demographic', typed: {} }, lacks('coverage')],
  [
    'fail',
    'a trend needs three years, two are known',
    { ...kept, method: 'trend', typed: {}, actuals: { 2008: 5, 2009: 6 } },
    lacks('actuals'),
  ],
  [
    'pass',
    'a trend of three years',
    { ...kept, method: 'trend', typed: {}, actuals: { 2007: 4, 2008: 5, 2009: 6 } },
    'answered',
  ],
  [
    'fail',
    'improved in 2012, the present clients not known',
    { ...established, existsNow: 'yes', decision: 'improve' },
    lacks('presentClients'),
  ],
  [
    'fail',
    'the present clients and the coverage not known: the year that is named lacks the former',
    { existsNow: 'yes', decision: 'improve', startYear: 2012, method: 'demographic' },
    lacks('presentClients'),
  ],
  ['fail', 'begins in 2014, nothing typed', { ...established, startYear: 2014, method: 'typed' }, lacks('years', 2014)],
  ['not known', 'typed as not known', { ...kept, typed: { ...every(12), 2013: 'unknown' } }, lacks('years', 2013)],
  ['not known', 'nothing said: a decision comes first', {}, 'waits'],
  ['not known', 'no start year: that comes first', { ...established, startYear: null }, 'waits'],
  ['not known', 'not said whether it exists: that comes first', { ...kept, existsNow: null, typed: {} }, 'waits'],
  [
    'not known',
    'keeps what is not there: the contradiction comes first',
    { ...kept, existsNow: 'no', typed: {} },
    'waits',
  ],
  ['pass', 'what is not planned has no forecast', unwanted, 'not asked'],
])
