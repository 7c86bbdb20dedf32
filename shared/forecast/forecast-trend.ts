import { inputRef } from '#shared/kernel/input-ref.ts'
import type { ForecastService, ForecastArithmetic } from './forecast.ts'
import type { ForecastRun } from './forecast-run.ts'

/** So many known actuals a trend needs. */
export const fewestActuals = 3

/**
 * Clients by the trend, in persons, not rounded (formulas.md, Trend). `y0` is the last year with a known actual. Up to it the value is
 * the actual of the year, and a gap stays not known; after it `clients(y0) + slope × Σ_{i=1..n} 0.9^i`, never below 0, and not known
 * with fewer than three known actuals.
 */
export function trendIn<T>(a: ForecastArithmetic<T>, run: ForecastRun, service: ForecastService, year: number): T {
  const history = run.historyOf(service)
  const lastYear = history.years.at(-1)
  const code = service.code
  const actual = (at: number, clients: number | 'unknown') =>
    a.about(a.given(clients), () => ({
      label: 'forecast.actual',
      unit: 'clients',
      params: { service: code, year: at },
      status: 'typed',
      input: inputRef('actual', run.input.municipality, code, at),
    }))
  if (lastYear !== undefined && year <= lastYear) return actual(year, service.actuals.get(year) ?? 'unknown')
  if (lastYear === undefined || history.years.length < fewestActuals) {
    return a.about(a.given('unknown'), () => ({
      label: 'forecast.trend-too-short',
      unit: 'clients',
      params: { service: code, known: history.years.length, needed: fewestActuals },
    }))
  }
  const values = history.clients.map((clients, i) => actual(history.years[i] ?? lastYear, clients))
  const slope = a.about(a.slope(history.years, values), () => ({
    label: 'forecast.slope',
    unit: 'clients/year',
    params: { service: code },
  }))
  const damping = a.about(a.damping(year - lastYear), () => ({ label: 'forecast.damping', unit: 'years' }))
  const last = actual(lastYear, history.clients.at(-1) ?? 'unknown')
  return a.about(a.advance(last, slope, damping), () => ({
    label: 'forecast.trend',
    unit: 'clients',
    params: { service: code, year },
  }))
}
