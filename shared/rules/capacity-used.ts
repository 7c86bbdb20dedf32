import { rulePerService } from './rule.ts'

/** At the end of the plan less than a third of the capacity that somebody typed is used: is so much needed? */
export const capacityUsed = rulePerService(
  { id: 'capacity-used', severity: 'note', page: 'forecast', counts: false },
  ({ plan, forecast }) => {
    const last = forecast.years.at(-1)
    return typeof plan.typedCapacity.get(last?.year ?? 0)?.value === 'number' && typeof last?.clients === 'number'
  },
  ({ model, forecast }) => {
    const last = forecast.years.at(-1)
    if (typeof last?.capacity !== 'number' || typeof last.clients !== 'number') return null
    if (last.capacity - last.clients <= 10 || 3 * last.clients >= last.capacity) return null
    const params = { year: last.year, clients: last.clients, capacity: last.capacity }
    return { service: model.service, year: last.year, field: 'capacity', params }
  },
)
