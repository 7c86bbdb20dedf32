import { projectCeiling } from '#shared/rules/project-ceiling.ts'
import { planTable } from './rule-cases.ts'

const project = {
  name: 'P',
  services: ['S01'],
  firstYear: 2010,
  lastYear: 2013,
  share: 0.85,
  ceiling: 'none' as const,
}

planTable(projectCeiling, [
  ['pass', 'no documented ceiling', { projects: [project] }, []],
  [
    'fail',
    'nobody said',
    { projects: [{ ...project, ceiling: null }] },
    [{ field: 'projects', params: { project: 'P' } }],
  ],
  ['fail', 'no share', { projects: [{ ...project, share: null }] }, [{ field: 'projects', params: { project: 'P' } }]],
  ['not known', 'no projects', {}, []],
])
