import { inputRef } from '#shared/kernel/input-ref.ts'
import { demographicIn } from './forecast-demographic.ts'
import type { SizeOf } from './forecast-size.ts'
import { beginsIn, isBeforeImprovement, presenceIn } from './forecast-start.ts'
import { step } from './forecast-step.ts'
import { trendIn } from './forecast-trend.ts'
import type { ClientsFrom, ForecastService, ForecastArithmetic } from './forecast.ts'
import type { ForecastRun } from './forecast-run.ts'

/** What the clients of the year rest on; `typed` aside, which goes over everything but absence. */
export function methodIn(service: ForecastService, year: number): Exclude<ClientsFrom, 'typed'> | 'typed' {
  const presence = presenceIn(service, year)
  if (presence === 'absent') return 'absent'
  if (presence === 'unknown' || (service.existsNow === true && beginsIn(service) === 'unknown')) return 'open'
  if (isBeforeImprovement(service, year)) return 'present'
  return service.method ?? 'no-method'
}

/** As `methodIn`, with the years that a person typed. */
export function clientsFrom(service: ForecastService, year: number): ClientsFrom {
  const method = methodIn(service, year)
  return method !== 'absent' && service.typedClients.has(year) ? 'typed' : method
}

/**
 * Clients of the service in the year without the number typed for it: whole persons, rounded half up once (formulas.md, Start,
 * Demographic, Trend).
 */
export function clientsByMethod<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  service: ForecastService,
  year: number,
  sizeOf: SizeOf<T>,
): T {
  switch (methodIn(service, year)) {
    case 'absent':
      return step(a, a.given('not-planned'), 'forecast.absent', service, year)
    case 'open':
      return step(a, a.given('unknown'), 'forecast.open', service, year)
    case 'no-method':
      return step(a, a.given('unknown'), 'forecast.no-method', service, year)
    case 'typed':
      return step(a, a.given('unknown'), 'forecast.not-typed', service, year)
    case 'present':
      return a.about(a.given(service.presentClients), () => ({
        label: 'forecast.clients-present',
        unit: 'clients',
        params: { service: service.code, year },
        status: 'typed',
        input: inputRef('model', run.input.municipality, service.code, 'clients'),
      }))
    case 'demographic':
      return step(a, a.round(demographicIn(a, run, service, year, sizeOf)), 'forecast.clients', service, year)
    case 'trend':
      return step(a, a.round(trendIn(a, run, service, year)), 'forecast.clients', service, year)
  }
}

/** Clients of the service in the year: the number that a person typed for it, else `clientsByMethod`. */
export function clientsIn<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  service: ForecastService,
  year: number,
  sizeOf: SizeOf<T>,
): T {
  const typed = service.typedClients.get(year)
  if (!typed || methodIn(service, year) === 'absent') return clientsByMethod(a, run, service, year, sizeOf)
  return a.about(a.given(typed.value), () => ({
    label: 'forecast.clients-typed',
    unit: 'clients',
    params: { service: service.code, year },
    status: 'typed',
    input: inputRef('typed', run.input.municipality, service.code, run.input.scenario, year, 'clients'),
    ...(typed.reason === null ? {} : { source: typed.reason }),
  }))
}
