import type { GroupCode } from '#shared/programme/programme.ts'
import { adultsIn, childrenIn, overWorkingIn, populationIn } from './forecast-base.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import { countKey, type ForecastService, type ForecastArithmetic } from './forecast.ts'
import type { ChosenRate, ForecastRun } from './forecast-run.ts'

/** The clients of another service in the year, whole persons: already computed, or computed here when everything is explained. */
export type ClientsOf<T> = (service: ForecastService, year: number) => T

/** The size of a target group in a year, in persons, not rounded; not known outside the years that there are populations for. */
export type SizeOf<T> = (group: GroupCode, year: number) => T

/** Sizes of one municipality, each computed when first asked for: many services reach the same groups. */
export function sizesOf<T>(a: ForecastArithmetic<T>, run: ForecastRun, clientsOf: ClientsOf<T>): SizeOf<T> {
  const known = new Map<GroupCode, (T | undefined)[]>()
  const first = run.input.years[0] ?? 0
  return (group, year) => {
    if (year < first) return sizeIn(a, run, group, year, clientsOf)
    let years = known.get(group)
    if (!years) known.set(group, (years = []))
    return (years[year - first] ??= sizeIn(a, run, group, year, clientsOf))
  }
}

/**
 * `size(m,g,y) = base(m,g,y) × rate(g,m)`, in persons, not rounded (formulas.md, Size of a target group). Family carers are
 * `rate × clients of the services for T01–T05 whose groups do not include T12`; not known while one of those clients is not.
 * Not known when there is no rate or no base for the year. The persons that the municipality counted in the year go over all of it.
 */
function sizeIn<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  group: GroupCode,
  year: number,
  clientsOf: ClientsOf<T>,
): T {
  const municipality = run.input.municipality
  const counted = run.input.ownCounts?.get(countKey(group, year))
  if (counted) {
    return a.about(a.given(counted.value), () => ({
      label: 'forecast.size-counted',
      unit: 'persons',
      params: { group, municipality, year },
      source: counted.source,
      status: counted.status,
      input: inputRef('own-count', municipality, group, year),
    }))
  }
  const chosen = run.rates.get(group)
  if (!chosen) {
    return a.about(a.given('unknown'), () => ({ label: 'forecast.rate-missing', unit: 'share', params: { group } }))
  }
  const rate = a.about(a.given(chosen.rate.value), () => ({
    label: `forecast.rate-${chosen.because}`,
    unit: 'share',
    params: { group, municipality },
    source: chosen.rate.source,
    status: chosen.rate.status,
    input:
      chosen.because === 'own'
        ? inputRef('own-rate', municipality, group)
        : inputRef('rate', group, chosen.because === 'municipality' ? municipality : ''),
  }))
  return a.about(a.product([baseIn(a, run, chosen, year, clientsOf), rate]), () => ({
    label: 'forecast.size',
    unit: 'persons',
    params: { group, municipality, year },
  }))
}

function baseIn<T>(
  a: ForecastArithmetic<T>,
  run: ForecastRun,
  chosen: ChosenRate,
  year: number,
  clientsOf: ClientsOf<T>,
): T {
  switch (chosen.base) {
    case 'population':
      return populationIn(a, run.input, year)
    case 'children':
      return childrenIn(a, run.input, year)
    case 'adults':
      return adultsIn(a, run.input, year)
    case 'over_working':
      return overWorkingIn(a, run.input, year)
    case 'clients':
      return a.about(a.sum(run.carersSources.map((s) => clientsOf(s, year))), () => ({
        label: 'forecast.carers-base',
        unit: 'clients',
        params: { municipality: run.input.municipality, year },
      }))
  }
}
