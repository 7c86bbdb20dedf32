import { inputRef, type InputRef } from '#shared/kernel/input-ref.ts'
import type { GroupCode } from '#shared/programme/programme.ts'
import { step } from './forecast-step.ts'
import type { SizeOf } from './forecast-size.ts'
import type { CoveragePath, ForecastService, ForecastArithmetic } from './forecast.ts'
import type { ForecastRun } from './forecast-run.ts'

/** The share of a target group that the service reaches in the year: linear between two years, flat outside (formulas.md, Demographic). */
export function coverageIn<T>(
  a: ForecastArithmetic<T>,
  path: CoveragePath | null,
  group: GroupCode,
  year: number,
  input: (at: number) => InputRef,
): T {
  if (path === null) {
    return a.about(a.given('unknown'), () => ({ label: 'forecast.coverage-missing', unit: 'share', params: { group } }))
  }
  const { first, firstValue, last, lastValue } = path
  const from = pointIn(a, group, firstValue, first, input)
  const to = pointIn(a, group, lastValue, last, input)
  return a.about(a.between(first, from, last, to, year), () => ({
    label: 'forecast.coverage',
    unit: 'share',
    params: { group, year },
  }))
}

function pointIn<T>(
  a: ForecastArithmetic<T>,
  group: GroupCode,
  value: number | 'unknown',
  at: number,
  input: (at: number) => InputRef,
): T {
  return a.about(a.given(value), () => ({
    label: 'forecast.coverage-point',
    unit: 'share',
    params: { group, year: at },
    status: 'typed',
    input: input(at),
  }))
}

/** `clients = Σ_g size(m,g,y) × coverage(m,s,g,y,k)`, in persons, not rounded. A service without target groups has no such number. */
export function demographicIn<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  service: ForecastService,
  year: number,
  sizeOf: SizeOf<T>,
): T {
  let shared: T | undefined
  const parts: T[] = []
  for (const group of service.targetGroups) {
    const own = service.coverageOfGroup?.get(group)
    let coverage = own ? pathOf(a, run, service, own, group, year, group) : shared
    // The coverage of the whole service is one number; where it is explained it is named anew for each group.
    if (coverage === undefined || (a.explains && !own))
      coverage = shared = pathOf(a, run, service, service.coverage, group, year, '')
    const clients = a.product([sizeOf(group, year), coverage])
    parts.push(a.explains ? groupNamed(a, clients, service, group, year) : clients)
  }
  return step(a, parts.length === 0 ? a.given('unknown') : a.sum(parts), 'forecast.demographic', service, year)
}

function groupNamed<T>(
  a: ForecastArithmetic<T>,
  clients: T,
  { code }: ForecastService,
  group: GroupCode,
  year: number,
): T {
  return a.about(clients, () => ({
    label: 'forecast.group-clients',
    unit: 'clients',
    params: { group, service: code, year },
  }))
}

/** @param of whose own path it is; empty: that of the whole service */
function pathOf<T>(
  a: ForecastArithmetic<T>,
  { input: { municipality, scenario } }: ForecastRun,
  service: ForecastService,
  path: CoveragePath | null,
  group: GroupCode,
  year: number,
  of: string,
): T {
  return coverageIn(a, path, group, year, (at) => inputRef('coverage', municipality, service.code, scenario, of, at))
}
