import { jumps } from './jump.ts'
import { rulePerService } from './rule.ts'

/** Capacity does not become three times as much, or a third, within a year without a word. */
export const capacityJump = rulePerService(
  { id: 'capacity-jump', severity: 'explain', page: 'forecast', counts: false },
  ({ plan }) => plan.typedCapacity.size > 1,
  ({ model, plan, forecast }) => {
    for (const [at, { year, capacity }] of forecast.years.entries()) {
      const before = forecast.years[at - 1]?.capacity
      if (typeof before !== 'number' || typeof capacity !== 'number' || year === plan.startYear) continue
      if (jumps(before, capacity))
        return { service: model.service, year, field: 'capacity', params: { year, capacity, before } }
    }
    return null
  },
)
