import { errorsOfSum, halfWidth, rangedArithmetic, type Ranged } from '#shared/kernel/arithmetic-ranged.ts'
import { clientsIn } from './forecast-clients.ts'
import { sizesOf, type SizeOf } from './forecast-size.ts'
import { prepareForecast } from './forecast-run.ts'
import type { ForecastInput, ForecastService } from './forecast.ts'

/** Where clients lie with 80 % confidence by the quality of the inputs: whole persons, `low` not below 0. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Null where nothing is uncertain (a typed number) or nothing is known. */
function rangeOf(ranged: Ranged): Range | null {
  if (typeof ranged.value !== 'number') return null
  const half = halfWidth(ranged.errors)
  if (half === 0) return null
  return { low: Math.max(0, Math.round(ranged.value - half)), high: Math.round(ranged.value + half) }
}

/**
 * Ranges of the clients of every service by year, aligned with the input, and of their sum (of the known ones) by year. An input that
 * several services use, such as the rate of a group, is one error and does not average out.
 */
export function forecastRanges(input: ForecastInput): {
  readonly services: readonly (readonly (Range | null)[])[]
  readonly totals: readonly (Range | null)[]
} {
  const run = prepareForecast(input)
  const settled = new Map<string, Ranged>()
  const clientsOf = (service: ForecastService, year: number): Ranged => {
    const key = `${service.code}|${year}`
    const known = settled.get(key)
    if (known) return known
    const clients = clientsIn(rangedArithmetic, run, service, year, sizes)
    settled.set(key, clients)
    return clients
  }
  const sizes: SizeOf<Ranged> = sizesOf(rangedArithmetic, run, clientsOf)
  const services = input.services.map((service) => input.years.map((year) => clientsOf(service, year)))
  return {
    services: services.map((years) => years.map(rangeOf)),
    totals: input.years.map((_, at) => {
      const known = services.flatMap((years) => years[at] ?? []).filter(({ value }) => typeof value === 'number')
      const value = known.reduce((sum, part) => sum + Number(part.value), 0)
      return rangeOf({ value, errors: errorsOfSum(known) })
    }),
  }
}
