import { ruleForPlan } from './rule.ts'

/** A project finances some service. */
export const projectServices = ruleForPlan(
  { id: 'project-services', severity: 'explain', page: 'funding', counts: false },
  ({ around }) =>
    around.projects.map((project) =>
      project.services.length === 0 ? { service: null, field: 'projects', params: { project: project.name } } : null,
    ),
)
