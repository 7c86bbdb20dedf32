import type { ForecastArithmetic, ForecastService, ForecastTraceLabel } from './forecast.ts'

/**
 * Names a step of a service in a year, where somebody listens. A region has seventy thousand of them and nobody does: then nothing is made
 * for it, which is why the naming is a function of its own.
 */
export function step<T>(
  a: ForecastArithmetic<T>,
  value: T,
  label: ForecastTraceLabel,
  service: ForecastService,
  year: number,
  unit: 'clients' | 'facilities' = 'clients',
): T {
  return a.explains ? named(a, value, label, service, year, unit) : value
}

function named<T>(
  a: ForecastArithmetic<T>,
  value: T,
  label: ForecastTraceLabel,
  { code }: ForecastService,
  year: number,
  unit: 'clients' | 'facilities',
): T {
  return a.about(value, () => ({ label, unit, params: { service: code, year } }))
}
