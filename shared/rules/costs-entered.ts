import { mayRun, rulePerService } from './rule.ts'

/** A service that runs costs something: it has cost lines. */
export const costsEntered = rulePerService(
  { id: 'costs-entered', severity: 'explain', page: 'costs', counts: true },
  mayRun,
  ({ model, costing }) => (costing.lines.length === 0 ? { service: model.service, field: 'lines' } : null),
)
