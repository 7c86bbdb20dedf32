import { rulePerService } from './rule.ts'

/** A decision stands for every service: develop it, leave it, or not at all. */
export const decisionMade = rulePerService(
  { id: 'decision-made', severity: 'explain', page: 'model', counts: true },
  () => true,
  ({ model }) => (model.decision === null ? { service: model.service, field: 'decision' } : null),
)
