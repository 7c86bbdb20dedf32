import { projectHasLines } from '#shared/rules/project-has-lines.ts'
import { kept, ruleTable } from './rule-cases.ts'

const project = {
  name: 'P',
  services: ['S01'],
  firstYear: 2010,
  lastYear: 2013,
  share: 0.85,
  ceiling: 'none' as const,
}

ruleTable(projectHasLines, [
  [
    'pass',
    'a line is eligible',
    { ...kept, money: { projects: [project], sources: [{ esfEligible: true, stateSupported: false }] } },
    'answered',
  ],
  [
    'fail',
    'none is',
    { ...kept, money: { projects: [project], sources: [{ esfEligible: false, stateSupported: false }] } },
    { field: 'esf', params: { project: 'P' } },
  ],
  ['not known', 'no project', kept, 'not asked'],
])
