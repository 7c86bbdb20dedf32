import { beginsIn } from './forecast-start.ts'
import type { ForecastService, ServiceForecast } from './forecast.ts'

/** What a person still has to say before a service's forecast is whole. */
export type ForecastGap =
  'decision' | 'existsNow' | 'startYear' | 'method' | 'coverage' | 'actuals' | 'years' | 'presentClients' | 'capacity'

/** The gaps that leave some year of the forecast not known, in the order in which a person fills them. */
export function forecastGaps(service: ForecastService, forecast: ServiceForecast): ForecastGap[] {
  const gaps = new Set<ForecastGap>()
  for (const year of forecast.years) {
    if (year.clients === 'unknown') {
      if (year.from === 'open')
        gaps.add(service.decision === null ? 'decision' : beginsIn(service) === 'unknown' ? 'startYear' : 'existsNow')
      if (year.from === 'no-method') gaps.add('method')
      if (year.from === 'demographic') gaps.add('coverage')
      if (year.from === 'trend') gaps.add('actuals')
      if (year.from === 'typed') gaps.add('years')
      if (year.from === 'present') gaps.add('presentClients')
    } else if (year.capacity === 'unknown') gaps.add('capacity')
  }
  const order: readonly ForecastGap[] = [
    'decision',
    'existsNow',
    'startYear',
    'method',
    'coverage',
    'actuals',
    'years',
    'presentClients',
    'capacity',
  ]
  return order.filter((gap) => gaps.has(gap))
}
