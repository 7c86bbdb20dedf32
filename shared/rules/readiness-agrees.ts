import { rulePerService } from './rule.ts'

/** What the municipality is not ready for does not begin in the first year of the plan. */
export const readinessAgrees = rulePerService(
  { id: 'readiness-agrees', severity: 'explain', page: 'model', counts: false },
  ({ model }) => model.readiness === 'not-ready' && model.startYear !== null,
  ({ model }, { years }) =>
    model.startYear !== null && model.startYear <= (years[0] ?? 0) && model.reason === null
      ? { service: model.service, field: 'readiness', params: { year: model.startYear } }
      : null,
)
