import { rulePerService } from './rule.ts'

/** Clients typed for a year in which the service does not run yet count for nothing: the start year or the figure is wrong. */
export const typedBeforeStart = rulePerService(
  { id: 'typed-before-start', severity: 'explain', page: 'forecast', counts: false },
  ({ plan }) => plan.typedClients.size > 0,
  ({ model, plan, forecast }) => {
    const wrong = forecast.years.find(({ year, presence }) => {
      const typed = plan.typedClients.get(year)?.value
      return presence === 'absent' && typeof typed === 'number' && typed > 0
    })
    return wrong === undefined
      ? null
      : { service: model.service, year: wrong.year, field: 'clients', params: { year: wrong.year } }
  },
)
