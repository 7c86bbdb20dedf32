import { projectServices } from '#shared/rules/project-services.ts'
import { planTable } from './rule-cases.ts'

const project = {
  name: 'P',
  services: ['S01'],
  firstYear: 2010,
  lastYear: 2013,
  share: 0.85,
  ceiling: 'none' as const,
}

planTable(projectServices, [
  ['pass', 'it finances a service', { projects: [project] }, []],
  [
    'fail',
    'it finances nothing',
    { projects: [project, { ...project, services: [] }] },
    [{ field: 'projects', params: { project: 'P' } }],
  ],
  ['not known', 'no projects', {}, []],
])
