import { ruleForPlan } from './rule.ts'

/** A project pays in years of the plan. */
export const projectWithinHorizon = ruleForPlan(
  { id: 'project-within-horizon', severity: 'explain', page: 'funding', counts: false },
  ({ around, years }) => {
    const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
    return around.projects.map((project) =>
      project.lastYear < first || project.firstYear > last
        ? { service: null, field: 'projects', params: { project: project.name, first, last } }
        : null,
    )
  },
)
