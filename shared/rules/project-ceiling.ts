import { ruleForPlan } from './rule.ts'

/** What a project can pay at most is said, or that it is not documented: else what is left for the municipality is not known. */
export const projectCeiling = ruleForPlan(
  { id: 'project-ceiling', severity: 'explain', page: 'funding', counts: false },
  ({ around }) =>
    around.projects.map((project) =>
      project.ceiling === null || project.share === null
        ? { service: null, field: 'projects', params: { project: project.name } }
        : null,
    ),
)
