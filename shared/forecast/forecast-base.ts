import type { ForecastArithmetic, ForecastTraceLabel } from './forecast.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import { fraction } from '#shared/kernel/exact.ts'
import type { AgeCounts, AgeShares, MunicipalityBase, Sourced } from '#shared/programme/programme.ts'

type Base = Pick<MunicipalityBase, 'municipality' | 'population' | 'ages' | 'shares'>

/** Ages 7–17 of ages 7–18: eleven of twelve years of birth, taken as equally large. */
const elevenOfTwelve = { exact: fraction(11n, 12n), near: 11 / 12 }

export function populationIn<T>(a: ForecastArithmetic<T>, m: Base, year: number): T {
  const found = m.population.get(year)
  return a.about(a.given(found?.value ?? 'unknown'), () => ({
    label: 'forecast.population',
    unit: 'persons',
    params: { municipality: m.municipality, year },
    input: inputRef('population', m.municipality, year),
    ...from(found),
  }))
}

/**
 * Children aged 0–17, in persons. The municipality's own counts are of ages 0–6 and 7–18, one year of birth too many, so
 * 11/12 of the second are taken; without own counts for the year, population × the regional share (0.165). The own total and the
 * planning series agree for these years; adults are the own total less the own children (formulas.md, Size: own figures go first).
 */
export function childrenIn<T>(a: ForecastArithmetic<T>, m: Base, year: number): T {
  const own = m.ages.get(year)
  return own && hasChildren(own) ? ownChildren(a, m, own, year) : byShare(a, m, 'children', year)
}

/** Adults aged 18 and over, in persons. */
export function adultsIn<T>(a: ForecastArithmetic<T>, m: Base, year: number): T {
  const own = m.ages.get(year)
  if (!own || own.total === null || !hasChildren(own)) return byShare(a, m, 'adults', year)
  const total = count(a, m, own, own.total, 'forecast.population-own', year)
  return a.about(a.excess(total, ownChildren(a, m, own, year)), () => ({
    label: 'forecast.adults-own',
    unit: 'persons',
    params: { municipality: m.municipality, year },
  }))
}

/** People above working age, in persons. */
export function overWorkingIn<T>(a: ForecastArithmetic<T>, m: Base, year: number): T {
  const own = m.ages.get(year)
  if (!own || own.over_working === null) return byShare(a, m, 'over_working', year)
  return count(a, m, own, own.over_working, 'forecast.over-working-own', year)
}

/** population × share of the region. */
function byShare<T>(a: ForecastArithmetic<T>, m: Base, group: keyof AgeShares, year: number): T {
  const share = m.shares[group]
  const rate = a.about(a.given(share.value), () => ({
    label: 'forecast.age-share',
    unit: 'share',
    params: { group },
    input: inputRef('age-share', group),
    ...from(share),
  }))
  return a.about(a.product([populationIn(a, m, year), rate]), () => ({
    label: 'forecast.base-by-share',
    unit: 'persons',
    params: { group, municipality: m.municipality, year },
  }))
}

type WithChildren = AgeCounts & { readonly age_0_6: number; readonly age_7_18: number }

function hasChildren(own: AgeCounts): own is WithChildren {
  return own.age_0_6 !== null && own.age_7_18 !== null
}

function ownChildren<T>(a: ForecastArithmetic<T>, m: Base, own: WithChildren, year: number): T {
  const part = a.about(a.prepared(elevenOfTwelve), () => ({
    label: 'forecast.age-7-17-part',
    unit: 'share',
    status: 'estimate',
    input: inputRef('age-part'),
  }))
  const older = a.product([count(a, m, own, own.age_7_18, 'forecast.age-7-18', year), part])
  const params = { municipality: m.municipality, year }
  const seven = a.about(older, () => ({ label: 'forecast.age-7-17', unit: 'persons', params }))
  const sum = a.sum([count(a, m, own, own.age_0_6, 'forecast.age-0-6', year), seven])
  return a.about(sum, () => ({ label: 'forecast.children-own', unit: 'persons', params }))
}

function count<T>(
  a: ForecastArithmetic<T>,
  m: Base,
  own: AgeCounts,
  value: number,
  label: ForecastTraceLabel,
  year: number,
): T {
  return a.about(a.given(value), () => ({
    label,
    unit: 'persons',
    params: { municipality: m.municipality, year },
    source: own.source,
    status: own.status,
    input: inputRef('age-count', m.municipality, year, label),
  }))
}

function from(found: Sourced | undefined) {
  return found ? { source: found.source, status: found.status } : {}
}
