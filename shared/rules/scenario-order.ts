import { rulePerService } from './rule.ts'

/** The low scenario is not above the high one. */
export const scenarioOrder = rulePerService(
  { id: 'scenario-order', severity: 'explain', page: 'scenarios', counts: false },
  ({ model }, { around }) => around.lowAndHigh.has(model.service),
  ({ model }, { around, years }) => {
    const both = around.lowAndHigh.get(model.service)
    for (const [at, year] of years.entries()) {
      const [low, high] = [both?.low[at], both?.high[at]]
      if (typeof low === 'number' && typeof high === 'number' && low > high)
        return { service: model.service, year, field: 'clients', params: { year, low, high } }
    }
    return null
  },
)
