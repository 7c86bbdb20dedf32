import type { Arithmetic } from '#shared/kernel/arithmetic.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, lvlPerEur, type Currency } from '#shared/kernel/money.ts'
import { toNumber } from '#shared/kernel/exact.ts'
import { driverFor, existingFor } from '#shared/costing/costing-driver.ts'
import type { Prices } from '#shared/costing/costing-index.ts'
import { lineRateIn } from '#shared/costing/costing-line.ts'
import type { CostingService, CostingTraceLabel, LineDriver, LineKind } from '#shared/costing/costing.ts'

/** How joining is reckoned for a service. Null is not known: then nothing that needs it is either. */
export interface JoinSetting {
  readonly service: string
  /** A year, for each client and border crossed. */
  readonly transportMinor: number | null
  readonly currency: Currency
  /** Null: any distance. */
  readonly largestBorders: number | null
  /** How many years what is established serves, and the yearly rate of its cost, a part of 1. */
  readonly lifeYears: number | null
  readonly discountRate: number | null
}

/** A municipality as a possible host or member, in one year. */
export interface Party {
  readonly municipality: string
  /** Its own clients who would be served alone. */
  readonly clients: number | 'unknown'
  /** Its service with the lines that it is reckoned by. */
  readonly service: CostingService
  /** Whose lines those are, where they are not its own. */
  readonly borrowedFrom: string | null
  /** What the region published of its cost in the year, for one whose lines are not known here; null where nothing is known. */
  readonly publishedMinor: number | null
}

/** Every label that an explanation of joining can carry besides those of cost; `cooperation-trace-text.ts` has words for each. */
export type CooperationTraceLabel =
  | CostingTraceLabel
  | 'cooperation.clients'
  | 'cooperation.all-clients'
  | 'cooperation.rates'
  | 'cooperation.no-lines'
  | 'cooperation.fixed'
  | 'cooperation.running-part'
  | 'cooperation.running'
  | 'cooperation.to-establish'
  | 'cooperation.establishment-part'
  | 'cooperation.establishment'
  | 'cooperation.life'
  | 'cooperation.discount'
  | 'cooperation.one'
  | 'cooperation.factor'
  | 'cooperation.power'
  | 'cooperation.present-value'
  | 'cooperation.repaid'
  | 'cooperation.annuity'
  | 'cooperation.annual'
  | 'cooperation.host'
  | 'cooperation.transport-price'
  | 'cooperation.euro-rate'
  | 'cooperation.transport-rate'
  | 'cooperation.borders'
  | 'cooperation.transport-member'
  | 'cooperation.transport'
  | 'cooperation.group-exact'
  | 'cooperation.group'

export type CooperationArithmetic<T> = Arithmetic<T, CooperationTraceLabel>

const drivers: readonly LineDriver[] = ['facility', 'place', 'client', 'unit', 'fixed']
const kinds: readonly LineKind[] = ['running', 'establishment']
const euroRate = { exact: lvlPerEur, near: toNumber(lvlPerEur) }

/** What one of a driver costs a host in a year, all its lines of a kind together; only drivers that have lines. */
export interface HostRates<T> {
  readonly year: number
  readonly rates: readonly { readonly kind: LineKind; readonly driver: LineDriver; readonly rate: T }[]
}

export function hostRatesIn<T>(
  a: CooperationArithmetic<T>,
  prices: Prices,
  service: CostingService,
  year: number,
): HostRates<T> {
  const own = service.lines.filter(({ bought }) => !bought)
  const rates = kinds.flatMap((kind) =>
    drivers.flatMap((driver) => {
      const lines = own.filter((line) => line.kind === kind && line.driver === driver)
      if (lines.length === 0) return []
      const sum = a.sum(lines.map((line) => lineRateIn(a, prices, service, line, year)))
      const params = { service: service.code, year, kind, driver, municipality: service.municipality ?? '' }
      const unit = `minor:${currencyOfYear(year)}` as const
      return [{ kind, driver, rate: a.about(sum, () => ({ label: 'cooperation.rates', unit, params })) }]
    }),
  )
  return { year, rates }
}

/**
 * `r / (1 − (1 + r)^−L)`, and `1 / L` when `r = 0`: the part of what is established that a year of its life costs (formulas.md, Together
 * or alone).
 */
export function annuityIn<T>(a: CooperationArithmetic<T>, setting: JoinSetting): T {
  const { service, lifeYears, discountRate } = setting
  const about = (value: T) => a.about(value, () => ({ label: 'cooperation.annuity', unit: 'ratio' }))
  const one = () => a.about(a.given(1), () => ({ label: 'cooperation.one', unit: 'ratio' }))
  const life = a.about(a.given(lifeYears ?? 'unknown'), () => ({
    label: 'cooperation.life',
    unit: 'years',
    status: 'typed',
    input: inputRef('cooperation', service, 'lifeYears'),
  }))
  const rate = a.about(a.given(discountRate ?? 'unknown'), () => ({
    label: 'cooperation.discount',
    unit: 'ratio',
    status: 'typed',
    input: inputRef('cooperation', service, 'discountRate'),
  }))
  if (discountRate === 0) return about(a.quotient(one(), life))
  if (discountRate === null || lifeYears === null) return about(a.product([rate, life]))
  const factor = a.about(a.sum([one(), rate]), () => ({ label: 'cooperation.factor', unit: 'ratio' }))
  const power = a.about(a.product(Array.from({ length: lifeYears }, () => factor)), () => ({
    label: 'cooperation.power',
    unit: 'ratio',
    params: { years: lifeYears },
  }))
  const discounted = a.about(a.quotient(one(), power), () => ({ label: 'cooperation.present-value', unit: 'ratio' }))
  const repaid = a.about(a.excess(one(), discounted), () => ({ label: 'cooperation.repaid', unit: 'ratio' }))
  return about(a.quotient(rate, repaid))
}

/** `transport` of the setting in the year's currency, not rounded. */
export function transportRateIn<T>(a: CooperationArithmetic<T>, setting: JoinSetting, year: number): T {
  const price = a.about(a.given(setting.transportMinor ?? 'unknown'), () => ({
    label: 'cooperation.transport-price',
    unit: `minor:${setting.currency}`,
    status: 'typed',
    input: inputRef('cooperation', setting.service, 'transportMinor'),
  }))
  const currency = currencyOfYear(year)
  if (setting.currency === currency) return price
  const rate = a.about(a.prepared(euroRate), () => ({
    label: 'cooperation.euro-rate',
    unit: 'LVL/EUR',
    status: 'official',
  }))
  const converted = currency === 'EUR' ? a.quotient(price, rate) : a.product([price, rate])
  return a.about(converted, () => ({ label: 'cooperation.transport-rate', unit: `minor:${currency}` }))
}

/**
 * What a full year of a service costs a host for so many clients, without transport; in minor units of the year's currency, not rounded:
 * running lines, and the yearly part of what has to be established beyond what it has. Not known without any line.
 */
export function hostCostIn<T>(
  a: CooperationArithmetic<T>,
  service: CostingService,
  { year, rates }: HostRates<T>,
  clients: T,
  annuity: T,
): T {
  const unit = `minor:${currencyOfYear(year)}` as const
  const params = { service: service.code, year, municipality: service.municipality ?? '' }
  if (rates.length === 0) {
    return a.about(a.given('unknown'), () => ({ label: 'cooperation.no-lines', unit, params }))
  }
  const part = (kind: LineKind, driver: LineDriver, rate: T): T => {
    const label = kind === 'running' ? 'cooperation.running-part' : 'cooperation.establishment-part'
    const many = kind === 'running' ? runningDriver(a, service, driver, clients) : lacking(a, service, driver, clients)
    return a.about(a.product([many, rate]), () => ({ label, unit, params: { ...params, driver } }))
  }
  const sumOf = (kind: LineKind): T[] => rates.filter((r) => r.kind === kind).map((r) => part(kind, r.driver, r.rate))
  const running = a.about(a.sum(sumOf('running')), () => ({ label: 'cooperation.running', unit, params }))
  const toEstablish = sumOf('establishment')
  if (toEstablish.length === 0) return running
  const establishment = a.about(a.sum(toEstablish), () => ({ label: 'cooperation.establishment', unit, params }))
  const annual = a.about(a.product([establishment, annuity]), () => ({ label: 'cooperation.annual', unit, params }))
  return a.about(a.sum([running, annual]), () => ({ label: 'cooperation.host', unit, params }))
}

function runningDriver<T>(a: CooperationArithmetic<T>, service: CostingService, driver: LineDriver, clients: T): T {
  if (driver !== 'fixed') return driverFor(a, service, driver, clients)
  return a.about(a.given(1), () => ({ label: 'cooperation.fixed', unit: 'quantity' }))
}

/** What of a driver the host would have to establish: all of it, without what exists. */
function lacking<T>(a: CooperationArithmetic<T>, service: CostingService, driver: LineDriver, clients: T): T {
  const about = (value: T) => a.about(value, () => ({ label: 'cooperation.to-establish', unit: 'quantity' }))
  if (driver !== 'fixed') {
    return about(a.excess(driverFor(a, service, driver, clients), existingFor(a, service, driver)))
  }
  const { existsNow } = service
  const input = inputRef('model', service.municipality ?? '', service.code, 'existsNow')
  return a.about(a.given(existsNow === 'unknown' ? 'unknown' : existsNow ? 0 : 1), () => ({
    label: 'cooperation.to-establish',
    unit: 'quantity',
    status: 'typed',
    input,
  }))
}

/** A member of a group with the borders between it and the host; 0 for the host. */
export interface GroupMember {
  readonly party: Party
  readonly borders: number
}

/**
 * What a group costs in a full year: its host's cost for all clients and transport for each client and border crossed. Rounded once, half
 * up, to the minor unit of the year's currency.
 */
export function groupCostIn<T>(
  a: CooperationArithmetic<T>,
  prices: Prices,
  setting: JoinSetting,
  host: Party,
  members: readonly GroupMember[],
  year: number,
): T {
  const unit = `minor:${currencyOfYear(year)}` as const
  const params = { service: setting.service, year, municipality: host.municipality }
  const clientsOf = ({ party }: GroupMember): T =>
    a.about(a.given(party.clients), () => ({
      label: 'cooperation.clients',
      unit: 'clients',
      params: { ...params, municipality: party.municipality },
    }))
  const clients = a.about(a.sum(members.map(clientsOf)), () => ({ label: 'cooperation.all-clients', unit: 'clients' }))
  const rates = hostRatesIn(a, prices, host.service, year)
  const own = hostCostIn(a, host.service, rates, clients, annuityIn(a, setting))
  const rides = members.filter(({ borders }) => borders > 0)
  const transport = rides.map((member) => {
    const borders = a.about(a.given(member.borders), () => ({ label: 'cooperation.borders', unit: 'quantity' }))
    return a.about(a.product([transportRateIn(a, setting, year), clientsOf(member), borders]), () => ({
      label: 'cooperation.transport-member',
      unit,
      params: { ...params, municipality: member.party.municipality },
    }))
  })
  const parts =
    transport.length === 0
      ? [own]
      : [own, a.about(a.sum(transport), () => ({ label: 'cooperation.transport', unit, params }))]
  const exact = a.about(a.sum(parts), () => ({ label: 'cooperation.group-exact', unit, params }))
  return a.about(a.round(exact), () => ({ label: 'cooperation.group', unit, params }))
}
