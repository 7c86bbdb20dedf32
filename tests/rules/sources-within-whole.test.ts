import { sourcesWithinWhole } from '#shared/rules/sources-within-whole.ts'
import { kept, ruleTable } from './rule-cases.ts'

const project = (share: number) => ({
  name: 'P',
  services: ['S01'],
  firstYear: 2010,
  lastYear: 2013,
  share,
  ceiling: 'none' as const,
})
const state = (share: number | null) => ({ share, firstYear: null, lastYear: null })
const sources = [{ esfEligible: true, stateSupported: true }]

ruleTable(sourcesWithinWhole, [
  [
    'limit',
    '85 % and 15 %',
    { ...kept, money: { projects: [project(0.85)], state: state(0.15), sources } },
    'answered',
  ],
  [
    'fail',
    '85 % and 50 % of the same lines',
    { ...kept, money: { projects: [project(0.85)], state: state(0.5), sources } },
    { year: 2010, field: 'esf', params: { year: 2010, percent: 135 } },
  ],
  [
    'pass',
    '85 % and 50 % of different lines',
    {
      ...kept,
      money: { projects: [project(0.85)], state: state(0.5), sources: [{ esfEligible: true, stateSupported: false }] },
    },
    'answered',
  ],
  [
    'fail',
    'two projects',
    { ...kept, money: { projects: [project(0.85), project(0.2)], sources } },
    { year: 2010, field: 'esf', params: { year: 2010, percent: 105 } },
  ],
  [
    'not known',
    'a share that is not known',
    { ...kept, money: { projects: [project(0.85)], state: state(null), sources } },
    'answered',
  ],
  ['pass', 'one source', { ...kept, money: { projects: [project(0.85)], sources } }, 'not asked'],
])
