import { inputRef, type InputRef } from '#shared/kernel/input-ref.ts'
import type { GroupCode } from '#shared/programme/programme.ts'
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
  const point = (value: number | 'unknown', at: number) =>
    a.about(a.given(value), () => ({
      label: 'forecast.coverage-point',
      unit: 'share',
      params: { group, year: at },
      status: 'typed',
      input: input(at),
    }))
  const between = a.between(
    path.first,
    point(path.firstValue, path.first),
    path.last,
    point(path.lastValue, path.last),
    year,
  )
  return a.about(between, () => ({ label: 'forecast.coverage', unit: 'share', params: { group, year } }))
}

/** `clients = Σ_g size(m,g,y) × coverage(m,s,g,y,k)`, in persons, not rounded. A service without target groups has no such number. */
export function demographicIn<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  service: ForecastService,
  year: number,
  sizeOf: SizeOf<T>,
): T {
  const { municipality, scenario } = run.input
  const parts = service.targetGroups.map((group) => {
    const ownPath = service.coverageOfGroup?.get(group)
    const coverage = coverageIn(a, ownPath ?? service.coverage, group, year, (at) =>
      inputRef('coverage', municipality, service.code, scenario, ownPath ? group : '', at),
    )
    return a.about(a.product([sizeOf(group, year), coverage]), () => ({
      label: 'forecast.group-clients',
      unit: 'clients',
      params: { group, service: service.code, year },
    }))
  })
  return a.about(parts.length === 0 ? a.given('unknown') : a.sum(parts), () => ({
    label: 'forecast.demographic',
    unit: 'clients',
    params: { service: service.code, year },
  }))
}
