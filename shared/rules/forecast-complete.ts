import { isDecided, mayRun, rulePerService } from './rule.ts'

/** Every year in which the service runs has a number of clients. */
export const forecastComplete = rulePerService(
  { id: 'forecast-complete', severity: 'must', page: 'forecast', counts: true },
  mayRun,
  (service) => {
    const { model, forecast, gaps } = service
    if (!isDecided(service)) return null
    const year = forecast.years.find((y) => y.clients === 'unknown')?.year
    return year === undefined
      ? null
      : { service: model.service, year, field: gaps[0] ?? 'method', params: { gap: gaps[0] ?? 'method', year } }
  },
  ({ forecast }) => forecast.years.every((y) => y.clients !== 'unknown'),
)
