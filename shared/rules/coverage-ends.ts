import { rulePerService } from './rule.ts'

/** A service that is kept, improved or established does not lose all its clients: coverage that falls to nothing contradicts that. */
export const coverageEnds = rulePerService(
  { id: 'coverage-ends', severity: 'explain', page: 'forecast', counts: false },
  ({ plan }) =>
    plan.method === 'demographic' &&
    plan.coverage !== null &&
    (plan.decision === 'keep' || plan.decision === 'improve' || plan.decision === 'establish'),
  ({ model, plan }) =>
    plan.coverage?.lastValue === 0
      ? { service: model.service, field: 'coverage', params: { year: plan.coverage.last } }
      : null,
)
