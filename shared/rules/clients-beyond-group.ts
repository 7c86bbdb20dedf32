import { rulePerService } from './rule.ts'

/** A service does not have more clients than there are people in its target groups. */
export const clientsBeyondGroup = rulePerService(
  { id: 'clients-beyond-group', severity: 'explain', page: 'forecast', counts: false },
  ({ model }, { around }) => around.groupSizes.has(model.service),
  ({ model, forecast }, { around }) => {
    const sizes = around.groupSizes.get(model.service)
    for (const { year, clients } of forecast.years) {
      const size = sizes?.get(year)
      if (typeof clients === 'number' && typeof size === 'number' && clients > size)
        return { service: model.service, year, field: 'clients', params: { year, clients, size: Math.floor(size) } }
    }
    return null
  },
)
