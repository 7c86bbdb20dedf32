import { jumps } from './jump.ts'
import { rulePerService } from './rule.ts'

/** The forecast does not become three times as many, or a third, within a year, but where the service begins. */
export const clientsJump = rulePerService(
  { id: 'clients-jump', severity: 'explain', page: 'forecast', counts: false },
  ({ forecast }) => forecast.years.filter((year) => typeof year.clients === 'number').length > 1,
  ({ model, plan, forecast }) => {
    for (const [at, { year, clients }] of forecast.years.entries()) {
      const before = forecast.years[at - 1]?.clients
      if (typeof before !== 'number' || typeof clients !== 'number' || year === plan.startYear) continue
      if (jumps(before, clients))
        return { service: model.service, year, field: 'clients', params: { year, clients, before } }
    }
    return null
  },
)
