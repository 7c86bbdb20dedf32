import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, lvlPerEur, type Currency } from '#shared/kernel/money.ts'
import { toNumber } from '#shared/kernel/exact.ts'
import { indexIn, type Prices } from '#shared/costing/costing-index.ts'
import { costPerIn } from '#shared/costing/costing-per.ts'
import { paidByPartnersIn } from '#shared/costing/costing-line.ts'
import type { CostingService } from '#shared/costing/costing.ts'
import type { WorthArithmetic, WorthSetting, WorthTraceLabel } from './worth.ts'

const euroRate = { exact: lvlPerEur, near: toNumber(lvlPerEur) }

/** A service with what an institution would cost, and the cost of each of its years in minor units of the year's currency. */
export interface WorthCase<T> {
  readonly prices: Prices
  readonly service: CostingService
  readonly setting: WorthSetting | null
  costOf(index: number): T
}

function converted<T>(
  a: WorthArithmetic<T>,
  value: T,
  from: Currency,
  to: Currency,
  label: WorthTraceLabel,
  year: number,
): T {
  if (from === to) return value
  const rate = a.about(a.prepared(euroRate), () => ({ label: 'worth.euro-rate', unit: 'LVL/EUR', status: 'official' }))
  const there = to === 'EUR' ? a.quotient(value, rate) : a.product([value, rate])
  return a.about(there, () => ({ label, unit: `minor:${to}`, params: { year } }))
}

/**
 * What the year saves against an institution (formulas.md, Is it worth it): `served × diverted share × cost of a client in an
 * institution(y) − cost of the service(y)`, minor units of the year's currency. What is avoided is rounded half up once, the cost has been
 * rounded line by line, so the difference is exact. *Not planned* in a year without the service; not known while anything of it is not.
 */
export function savingIn<T>(a: WorthArithmetic<T>, worth: WorthCase<T>, index: number): T {
  const { prices, service, setting } = worth
  const year = service.years[index]
  if (!year) throw new RangeError('no such year')
  const currency = currencyOfYear(year.year)
  const unit = `minor:${currency}` as const
  const params = { service: service.code, year: year.year }
  if (year.presence === 'absent')
    return a.about(a.given('not-planned'), () => ({ label: 'worth.absent', unit, params }))
  const input = (field: string) => inputRef('institution', service.municipality ?? '', service.code, field)
  const share = a.about(a.given(setting?.divertedShare ?? 'unknown'), () => ({
    label: 'worth.share',
    unit: 'share',
    params: { service: service.code },
    status: 'typed',
    input: input('divertedShare'),
  }))
  const served = a.about(a.given(year.served), () => ({ label: 'worth.served', unit: 'clients', params }))
  const diverted = a.about(a.product([served, share]), () => ({ label: 'worth.diverted', unit: 'clients', params }))
  const own = setting?.currency ?? currency
  const price = a.about(a.given(setting?.institutionMinor ?? 'unknown'), () => ({
    label: 'worth.institution-price',
    unit: `minor:${own}`,
    params: { service: service.code, year: setting?.priceYear ?? year.year },
    status: 'typed',
    input: input('institutionMinor'),
  }))
  const indexed = a.about(
    a.product([price, indexIn(a, prices.series, setting?.index ?? 'none', setting?.priceYear ?? null, year.year)]),
    () => ({ label: own === currency ? 'worth.institution' : 'worth.institution-own', unit: `minor:${own}`, params }),
  )
  const institution = converted(a, indexed, own, currency, 'worth.institution', year.year)
  const exact = a.about(a.product([diverted, institution]), () => ({ label: 'worth.avoided-exact', unit, params }))
  const avoided = a.about(a.round(exact), () => ({ label: 'worth.avoided', unit, params }))
  return a.about(a.difference(avoided, ownCostIn(a, worth, index)), () => ({ label: 'worth.saving', unit, params }))
}

/**
 * What the service costs the municipality in the year, before anybody but its partners pays: the cost of the year without what partners pay
 * for their clients, so that what is shared is counted once. Minor units of the year's currency.
 */
export function ownCostIn<T>(a: WorthArithmetic<T>, worth: WorthCase<T>, index: number): T {
  const { prices, service } = worth
  const year = service.years[index]?.year ?? 0
  const unit = `minor:${currencyOfYear(year)}` as const
  const params = { service: service.code, year }
  const whole = worth.costOf(index)
  const paid = paidByPartnersIn(a, prices, service, index)
  if (paid.length === 0) return a.about(a.sum([whole]), () => ({ label: 'worth.cost', unit, params }))
  const received = a.about(a.sum(paid), () => ({ label: 'worth.received', unit, params }))
  return a.about(a.difference(whole, received), () => ({ label: 'worth.cost', unit, params }))
}

/**
 * What one own client costs the municipality in the year: `own cost / clients served`, minor units of the year's currency, half up once. *Not
 * planned* in a year without the service; not known while the cost or the clients are not, or when nobody is served.
 */
export function perClientIn<T>(a: WorthArithmetic<T>, worth: WorthCase<T>, index: number): T {
  const year = worth.service.years[index]
  if (!year) throw new RangeError('no such year')
  const unit = `minor:${currencyOfYear(year.year)}` as const
  const params = { service: worth.service.code, year: year.year }
  if (year.presence === 'absent')
    return a.about(a.given('not-planned'), () => ({ label: 'worth.absent', unit, params }))
  const per = costPerIn(a, ownCostIn(a, worth, index), { per: 'client', count: year.served }, year.year)
  return a.about(per, () => ({ label: 'worth.own', unit, params }))
}

/** A year's saving in cents, not rounded. */
function inEuro<T>(a: WorthArithmetic<T>, saving: T, year: number): T {
  return converted(a, saving, currencyOfYear(year), 'EUR', 'worth.saving-euro', year)
}

/** All savings to this year together in cents, the exact sum over both currencies: its sign decides what has paid off. */
export function cumulatedExactIn<T>(a: WorthArithmetic<T>, service: CostingService, savings: readonly T[]): T {
  const params = { service: service.code, year: service.years[savings.length - 1]?.year ?? 0 }
  const parts = savings.map((saving, at) => inEuro(a, saving, service.years[at]?.year ?? 0))
  return a.about(a.sum(parts), () => ({ label: 'worth.cumulated-exact', unit: 'minor:EUR', params }))
}

/** The same, rounded half up once. */
export function cumulatedIn<T>(a: WorthArithmetic<T>, service: CostingService, savings: readonly T[]): T {
  const params = { service: service.code, year: service.years[savings.length - 1]?.year ?? 0 }
  const exact = cumulatedExactIn(a, service, savings)
  return a.about(a.round(exact), () => ({ label: 'worth.cumulated', unit: 'minor:EUR', params }))
}

/**
 * `PV = Σ saving(y) / (1 + r)^(y − y0)` in euro, undiscounted in the first year of the horizon, rounded half up once.
 * @param rate a part of 1; null: nobody chose one, and then it is not known
 */
export function presentValueIn<T>(
  a: WorthArithmetic<T>,
  service: CostingService,
  savings: readonly T[],
  rate: number | null,
): T {
  const params = { service: service.code }
  const one = () => a.about(a.given(1), () => ({ label: 'worth.one', unit: 'ratio' }))
  const factor = () =>
    a.about(
      a.sum([
        one(),
        a.about(a.given(rate ?? 'unknown'), () => ({ label: 'worth.rate', unit: 'ratio', status: 'typed' })),
      ]),
      () => ({ label: 'worth.factor', unit: 'ratio' }),
    )
  const parts = savings.map((saving, at) => {
    const euro = inEuro(a, saving, service.years[at]?.year ?? 0)
    const year = service.years[at]?.year ?? 0
    if (at === 0) return a.about(a.sum([euro]), () => ({ label: 'worth.present', unit: 'minor:EUR', params: { year } }))
    const power = a.about(a.product(Array.from({ length: at }, factor)), () => ({
      label: 'worth.power',
      unit: 'ratio',
      params: { years: at },
    }))
    return a.about(a.quotient(euro, power), () => ({ label: 'worth.present', unit: 'minor:EUR', params: { year } }))
  })
  const known = rate === null ? [...parts, a.about(a.given('unknown'), () => ({ label: 'worth.rate', unit: 'ratio' }))] : parts // prettier-ignore
  const exact = a.about(a.sum(known), () => ({ label: 'worth.present-value-exact', unit: 'minor:EUR', params }))
  return a.about(a.round(exact), () => ({ label: 'worth.present-value', unit: 'minor:EUR', params }))
}
