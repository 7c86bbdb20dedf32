import { beginsIn } from './forecast-start.ts'
import type { ForecastService, ForecastYear, ServiceForecast } from './forecast.ts'

/** What a person still has to say before a service's forecast is whole. */
export type ForecastGap =
  'decision' | 'existsNow' | 'startYear' | 'method' | 'coverage' | 'actuals' | 'years' | 'presentClients' | 'capacity'

/** In the order in which a person fills them. */
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

/** What leaves this year's figures not known; undefined when they are known, or there is no service in the year. */
export function gapIn(service: ForecastService, year: ForecastYear): ForecastGap | undefined {
  if (year.clients !== 'unknown') return year.capacity === 'unknown' ? 'capacity' : undefined
  switch (year.from) {
    case 'open':
      return service.decision === null ? 'decision' : beginsIn(service) === 'unknown' ? 'startYear' : 'existsNow'
    case 'no-method':
      return 'method'
    case 'demographic':
      return 'coverage'
    case 'trend':
      return 'actuals'
    case 'typed':
      return 'years'
    case 'present':
      return 'presentClients'
    case 'absent':
      return undefined
  }
}

/** The gaps that leave some year of the forecast not known, in the order in which a person fills them. */
export function forecastGaps(service: ForecastService, forecast: ServiceForecast): ForecastGap[] {
  const gaps = new Set(forecast.years.map((year) => gapIn(service, year)))
  return order.filter((gap) => gaps.has(gap))
}
