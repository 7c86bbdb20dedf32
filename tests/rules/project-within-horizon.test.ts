import { projectWithinHorizon } from '#shared/rules/project-within-horizon.ts'
import { planTable } from './rule-cases.ts'

const project = {
  name: 'P',
  services: ['S01'],
  firstYear: 2010,
  lastYear: 2013,
  share: 0.85,
  ceiling: 'none' as const,
}

planTable(projectWithinHorizon, [
  ['pass', 'within the plan', { projects: [project] }, []],
  ['limit', 'ends in its first year', { projects: [{ ...project, firstYear: 2008, lastYear: 2010 }] }, []],
  [
    'fail',
    'ends before it',
    { projects: [{ ...project, firstYear: 2008, lastYear: 2009 }] },
    [{ field: 'projects', params: { project: 'P', first: 2010, last: 2016 } }],
  ],
  ['not known', 'no projects', {}, []],
])
