import { rulePerService } from './rule.ts'

/** A service cannot have more clients than the municipality has residents. */
export const clientsBeyondPopulation = rulePerService(
  { id: 'clients-beyond-population', severity: 'must', page: 'forecast', counts: false },
  () => true,
  ({ model, forecast }, { population }) => {
    const over = forecast.years.find(
      (y) => typeof y.clients === 'number' && y.clients > (population.get(y.year) ?? Infinity),
    )
    if (!over) return null
    const params = { year: over.year, clients: Number(over.clients), population: population.get(over.year) ?? 0 }
    return { service: model.service, year: over.year, field: 'clients', params }
  },
)
