import type { Special } from '#shared/kernel/arithmetic.ts'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { quickArithmetic, slowArithmetic } from '#shared/kernel/arithmetic-number.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { capacityIn, servedIn, waitingIn } from './forecast-capacity.ts'
import { isForCarers } from './forecast-carers.ts'
import { clientsByMethod, clientsFrom, clientsIn } from './forecast-clients.ts'
import { presenceIn } from './forecast-start.ts'
import type {
  Capacity,
  ForecastInput,
  ForecastService,
  ForecastYear,
  MunicipalityForecast,
  Presence,
  ServiceForecast,
  ForecastArithmetic,
} from './forecast.ts'
import { sizesOf, type SizeOf } from './forecast-size.ts'
import { prepareForecast, type ForecastRun } from './forecast-run.ts'

type Settled = ReadonlyMap<string, ServiceForecast>

/**
 * Clients, capacity, served and waiting of every service in every year of the horizon, in whole persons. Services that serve family
 * carers come after those whose clients give the number of carers. Doubles are used where they prove the result, fractions elsewhere:
 * the figures are those of `exactArithmetic`.
 */
export function forecastMunicipality(input: ForecastInput): MunicipalityForecast {
  return forecastWith(input, (run, settled) => {
    const quickly = yearsWith(quickArithmetic, run, settled)
    return (service, year) => {
      const slowly = () => yearsWith(slowArithmetic(), run, settled)(service, year)
      return quickly(service, year) ?? slowly()
    }
  })
}

/** The same by fractions alone: slow, for tests. */
export function forecastMunicipalityExactly(input: ForecastInput): MunicipalityForecast {
  return forecastWith(input, (run, settled) => yearsWith(exactArithmetic, run, settled))
}

/** One year of one service; undefined when the arithmetic cannot prove a figure of it. */
type YearOf = (service: ForecastService, year: number) => ForecastYear | undefined

function forecastWith(
  input: ForecastInput,
  years: (run: ForecastRun, settled: Settled) => YearOf,
): MunicipalityForecast {
  const run = prepareForecast(input)
  const settled = new Map<string, ServiceForecast>()
  const yearOf = years(run, settled)
  const forecast = (service: ForecastService) => {
    const years = input.years.map((year) => {
      const found = yearOf(service, year)
      if (!found) throw new Error('exact arithmetic proves everything')
      return found
    })
    settled.set(service.code, { code: service.code, years })
  }
  for (const service of input.services) if (!isForCarers(service)) forecast(service)
  for (const service of input.services) if (isForCarers(service)) forecast(service)
  const services = input.services.flatMap((s) => settled.get(s.code) ?? [])
  return { municipality: input.municipality, scenario: input.scenario, services }
}

function yearsWith<T>(a: ForecastArithmetic<T>, run: ForecastRun, settled: Settled): YearOf {
  const sizes = sizesOf(a, run, (other, at) =>
    a.given(settled.get(other.code)?.years.find(({ year }) => year === at)?.clients ?? 'unknown'),
  )
  return (service, year) => yearWith(a, run, service, year, sizes)
}

function yearWith<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  service: ForecastService,
  year: number,
  sizes: SizeOf<T>,
): ForecastYear | undefined {
  const clients = clientsIn(a, run, service, year, sizes)
  const capacity = capacityIn(a, run, service, year, clients)
  const served = servedIn(a, service, year, clients, capacity)
  const waiting = a.read(waitingIn(a, service, year, clients, served))
  const from = clientsFrom(service, year)
  const readClients = a.read(clients)
  const readCapacity = a.read(capacity)
  const readServed = a.read(served)
  const byMethod = from === 'typed' ? a.read(clientsByMethod(a, run, service, year, sizes)) : readClients
  if (!proved(readClients) || !proved(readCapacity) || !proved(readServed) || !proved(waiting) || !proved(byMethod)) {
    return undefined
  }
  return {
    year,
    presence: presenceWith(readClients, service, year),
    from,
    clients: figure(readClients),
    byMethod: figure(byMethod),
    capacity: readCapacity satisfies Capacity,
    served: figure(readServed),
    waiting: figure(waiting),
  }
}

function proved(value: number | Special | 'unproven'): value is number | Special {
  return value !== 'unproven'
}

function figure(value: number | Special): Figure {
  if (value === 'not-limited') throw new Error('persons are never without limit')
  return value
}

/** A number typed for a year says that there is a service in it, and *not planned* that there is none. */
function presenceWith(clients: number | Special, service: ForecastService, year: number): Presence {
  return clients === 'not-planned' ? 'absent' : typeof clients === 'number' ? 'running' : presenceIn(service, year)
}
