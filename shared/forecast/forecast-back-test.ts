import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { divide, exactly, multiply, roundHalfUp, toNumber, type Exact } from '#shared/kernel/exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { demographicIn } from './forecast-demographic.ts'
import { sizesOf } from './forecast-size.ts'
import { prepareForecast } from './forecast-run.ts'
import { trendIn } from './forecast-trend.ts'
import type { ForecastInput, ForecastService } from './forecast.ts'

/** The methods of the forecast and two that know nothing: a method that is not better than these is of no use. */
export const backMethods = ['demographic', 'trend', 'last', 'mean'] as const
export type BackMethod = (typeof backMethods)[number]

export interface BackTestYear {
  readonly year: number
  readonly actual: number
  /** Whole clients, from what was known before the years that were taken away; null where a method cannot say. */
  readonly predicted: Readonly<Record<BackMethod, number | null>>
}

export interface BackTest {
  readonly years: readonly BackTestYear[]
  /** Mean distance in clients, and in per cent of the actual; null where some year was not predicted (or is 0). */
  readonly errors: Readonly<Record<BackMethod, { readonly clients: number | null; readonly percent: number | null }>>
  /** The smallest mean distance; ties to the earlier of the list; null when nothing was predicted. */
  readonly best: BackMethod | null
}

const a = exactArithmetic

/** The plan as it would have been before a year: later actuals and typed years of the service are not known yet. */
function before(input: ForecastInput, code: string, year: number): ForecastInput {
  const early = (service: ForecastService): ForecastService => ({
    ...service,
    typedClients: new Map(),
    actuals: new Map([...service.actuals].filter(([y]) => y < year)),
  })
  return { ...input, services: input.services.map((service) => (service.code === code ? early(service) : service)) }
}

/** What a method would have said of a year, knowing only the actuals before `known`. */
function predict(input: ForecastInput, code: string, method: BackMethod, year: number, known: number): number | null {
  const past = before(input, code, known)
  const service = past.services.find((s) => s.code === code)
  if (!service) return null
  const history = [...service.actuals].flatMap(([y, clients]) => (clients === 'unknown' ? [] : [{ y, clients }]))
  history.sort((x, y) => x.y - y.y)
  const run = prepareForecast(past)
  const noCarers = sizesOf(a, run, () => a.given('unknown'))
  const whole = (value: number | string): number | null => (typeof value === 'number' ? value : null)
  switch (method) {
    case 'last':
      return history.at(-1)?.clients ?? null
    case 'mean': {
      if (history.length === 0) return null
      const sum = history.reduce((all, { clients }) => all + clients, 0)
      return roundHalfUp(divide(exactly(sum), exactly(history.length)))
    }
    case 'trend':
      return whole(a.read(a.round(trendIn(a, run, service, year))))
    case 'demographic':
      // Clients of other services (family carers) are not looked up: they may rest on what was not known.
      return whole(a.read(a.round(demographicIn(a, run, service, year, noCarers))))
  }
}

/** What the service's own method would have said of a year from the actuals before it; typed years as they stand. */
export function forecastBefore(input: ForecastInput, code: string, year: number): Figure {
  const service = input.services.find((s) => s.code === code)
  const typed = service?.typedClients.get(year)?.value
  if (typed !== undefined) return typed
  if (service?.method !== 'trend' && service?.method !== 'demographic') return 'unknown'
  return predict(input, code, service.method, year, year) ?? 'unknown'
}

/**
 * Takes the last actuals of a service away, lets every method say what it would have said without them, and compares (formulas.md, Plan and
 * actual). No method sees an actual that it predicts.
 * @param held how many of the last known actuals are taken away
 */
export function backTest(input: ForecastInput, code: string, held: number): BackTest {
  const service = input.services.find((s) => s.code === code)
  const known = [...(service?.actuals ?? [])].flatMap(([year, clients]) =>
    clients === 'unknown' ? [] : [{ year, clients }],
  )
  known.sort((x, y) => x.year - y.year)
  const taken = known.slice(-held)
  const first = taken[0]?.year ?? 0
  const years = taken.map(({ year, clients }): BackTestYear => {
    const predicted = Object.fromEntries(
      backMethods.map((method) => [method, predict(input, code, method, year, first)]),
    ) as Record<BackMethod, number | null>
    return { year, actual: clients, predicted }
  })
  const errors = Object.fromEntries(backMethods.map((method) => [method, errorOf(years, method)])) as BackTest['errors']
  const ranked = backMethods.filter((method) => errors[method].clients !== null)
  ranked.sort((x, y) => (errors[x].clients ?? 0) - (errors[y].clients ?? 0))
  return { years, errors, best: ranked[0] ?? null }
}

function meanOf(parts: readonly (Exact | null)[]): number | null {
  let sum: Exact = exactly(0)
  for (const part of parts) {
    if (part === null) return null
    sum = a.sum([sum, part])
  }
  return parts.length === 0 ? null : toNumber(divide(sum, exactly(parts.length)))
}

function errorOf(
  years: readonly BackTestYear[],
  method: BackMethod,
): { clients: number | null; percent: number | null } {
  const distance = ({ actual, predicted }: BackTestYear): Exact | null => {
    const said = predicted[method]
    return said === null ? null : exactly(Math.abs(actual - said))
  }
  return {
    clients: meanOf(years.map(distance)),
    percent: meanOf(
      years.map((year) => {
        const apart = distance(year)
        return apart === null || year.actual === 0 ? null : multiply(divide(apart, exactly(year.actual)), exactly(100))
      }),
    ),
  }
}
