import { ownLines } from './own-lines.ts'
import { isDecided, mayRun, rulePerService } from './rule.ts'

/** A service that never runs costs nothing: its lines are left over, or the decision is wrong. */
export const unplannedCosts = rulePerService(
  { id: 'unplanned-costs', severity: 'explain', page: 'costs', counts: false },
  (service) => isDecided(service) && !mayRun(service),
  (service) => {
    const lines = ownLines(service).length
    return lines === 0 ? null : { service: service.model.service, field: 'lines', params: { lines } }
  },
)
