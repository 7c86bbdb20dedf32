import { gapIn } from '#shared/forecast/forecast-missing.ts'
import { isDecided, mayRun, rulePerService } from './rule.ts'

/** Every year in which the service runs has a number of clients. */
export const forecastComplete = rulePerService(
  { id: 'forecast-complete', severity: 'explain', page: 'forecast', counts: true },
  mayRun,
  (service) => {
    const { model, plan, forecast } = service
    if (!isDecided(service)) return null
    const first = forecast.years.find((y) => y.clients === 'unknown')
    if (!first) return null
    // What this very year lacks: a later year may lack something else.
    const gap = gapIn(plan, first) ?? 'method'
    return { service: model.service, year: first.year, field: gap, params: { gap, year: first.year } }
  },
  ({ forecast }) => forecast.years.every((y) => y.clients !== 'unknown'),
)
