import { isDecided, mayRun, rulePerService } from './rule.ts'

/** A service that runs costs something: it has cost lines. */
export const costsEntered = rulePerService(
  { id: 'costs-entered', severity: 'explain', page: 'costs', counts: true },
  mayRun,
  (service) =>
    service.costing.lines.length === 0 && isDecided(service)
      ? { service: service.model.service, field: 'lines' }
      : null,
  ({ costing }) => costing.lines.length > 0,
)
