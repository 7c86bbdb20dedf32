import { rulePerService } from './rule.ts'

/** Ready for a service that is not planned: perhaps the plan can do more. */
export const readyPlanned = rulePerService(
  { id: 'ready-planned', severity: 'note', page: 'model', counts: false },
  ({ model }) => model.readiness === 'ready' && model.decision !== null,
  ({ model }) => (model.decision === 'not-planned' ? { service: model.service, field: 'decision' } : null),
)
