import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, lvlPerEur, type Currency } from '#shared/kernel/money.ts'
import { toNumber } from '#shared/kernel/exact.ts'
import type { TraceParams } from '#shared/kernel/trace.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type {
  Copayment,
  FundedLine,
  FundingArithmetic,
  FundingProject,
  FundingService,
  FundingSource,
  FundingTraceLabel,
  StateShare,
} from './funding.ts'

const euroRate = { exact: lvlPerEur, near: toNumber(lvlPerEur) }

/** What the formulas need besides the service: whose plan it is, what its lines cost, what projects have paid before. */
export interface FundingPlace<T> {
  readonly municipality: string
  /** Cost of the service's line at this place in the year with this index, minor units of the year's currency. */
  line(service: FundingService, at: number, index: number): T
  /** What a project has paid in earlier years, and in this one for services before this one: by payment, in the currency of its year. */
  earlier(project: FundingProject): readonly { readonly service: string; readonly year: number; readonly minor: T }[]
}

/** Who pays for one year of a service, in order: client, ESF, state, other municipalities, donations; the municipality pays the rest. */
export interface FundedParts<T> {
  readonly cost: T
  readonly sources: Readonly<Record<FundingSource, T>>
  readonly byProject: ReadonlyMap<string, T>
  readonly rest: T
}

/**
 * `formulas.md`, Who pays. A share applies to its full base, not to what is left; a source pays `min(rounded share, what is left)`; the
 * municipality pays the exact rest. What is not known makes everything after it not known.
 */
export function fundYear<T>(
  a: FundingArithmetic<T>,
  service: FundingService,
  index: number,
  place: FundingPlace<T>,
): FundedParts<T> {
  const year = service.years[index]
  if (!year) throw new RangeError('no such year')
  const { year: y } = year
  const currency = currencyOfYear(y)
  const at: YearAt<T> = {
    a,
    service,
    place,
    index,
    y,
    served: year.served,
    absent: year.presence === 'absent',
    currency,
    paid: [],
  }
  const cost = costIn(at, service.openYears?.has(index) ?? false)
  const copayment = at.absent || !service.copayment ? none(at, 'copayment') : copaymentIn(at, cost, service.copayment)
  const byProject = at.absent || service.projects.length === 0 ? noProjects : projectsIn(at, cost)
  const esf = byProject.size === 0 ? none(at, 'esf') : said(at, a.sum([...byProject.values()]), 'funding.source', 'esf')
  const state = at.absent || !service.state ? none(at, 'state') : stateIn(at, cost, service.state)
  const others = at.absent || service.guests.length === 0 ? none(at, 'others') : othersIn(at, cost)
  const given = at.absent ? undefined : service.donations.get(y)
  const donations = given === undefined ? none(at, 'donations') : donationIn(at, cost, given)
  const rest = at.absent
    ? cost
    : said(
        at,
        at.paid.length === 0 ? a.sum([cost]) : a.remainder(cost, said(at, a.sum(at.paid), 'funding.paid')),
        'funding.rest',
      )
  return { cost, sources: { copayment, esf, state, others, donations }, byProject, rest }
}

const noProjects: ReadonlyMap<string, never> = new Map<string, never>()

/** One year of a service, with what has been paid so far: who pays takes from what those before have left. */
interface YearAt<T> {
  readonly a: FundingArithmetic<T>
  readonly service: FundingService
  readonly place: FundingPlace<T>
  readonly index: number
  readonly y: number
  readonly served: Figure
  readonly absent: boolean
  readonly currency: Currency
  readonly paid: T[]
}

/** Made where something is explained alone: a whole region has fourteen thousand of these years. */
const moneyOf = ({ currency }: Pick<YearAt<unknown>, 'currency'>) => `minor:${currency}` as const
const paramsOf = ({ service, y }: Pick<YearAt<unknown>, 'service' | 'y'>): TraceParams => ({
  service: service.code,
  year: y,
})

function said<T>(at: YearAt<T>, value: T, label: FundingTraceLabel, source?: FundingSource): T {
  return at.a.explains ? named(at, value, label, source) : value
}

function named<T>(at: YearAt<T>, value: T, label: FundingTraceLabel, source?: FundingSource): T {
  return at.a.about(value, () => ({
    label,
    unit: moneyOf(at),
    params: source === undefined ? paramsOf(at) : { ...paramsOf(at), source },
  }))
}

function none<T>(at: YearAt<T>, source: FundingSource): T {
  return said(at, at.a.given(at.absent ? 'not-planned' : 0), 'funding.none', source)
}

function costIn<T>(at: YearAt<T>, isOpen: boolean): T {
  const { a } = at
  if (at.absent) return said(at, said(at, a.given('not-planned'), 'funding.absent'), 'funding.cost')
  const costs = costsOf(at)
  if (costs.length === 0 || isOpen) return said(at, said(at, a.given('unknown'), 'funding.no-lines'), 'funding.cost')
  return said(at, a.sum(costs), 'funding.cost')
}

/** What the lines of the year cost, all of them or those that a source pays for. */
function costsOf<T>({ place, service, index }: YearAt<T>, which?: (line: FundedLine) => boolean): T[] {
  const costs: T[] = []
  for (let i = 0; i < service.lines.length; i++) {
    const line = service.lines[i]
    if (!line || line.inYears?.has(index) === false || which?.(line) === false) continue
    costs.push(place.line(service, i, index))
  }
  return costs
}

function left<T>(at: YearAt<T>, cost: T): T {
  const { a, paid } = at
  return paid.length === 0 ? cost : said(at, a.remainder(cost, said(at, a.sum(paid), 'funding.paid')), 'funding.left')
}

/** A source pays what it owes, or what is left. */
function pays<T>(at: YearAt<T>, cost: T, source: FundingSource, due: T): T {
  const part = said(at, at.a.minimum(due, left(at, cost)), 'funding.source', source)
  at.paid.push(part)
  return part
}

function rounded<T>(at: YearAt<T>, exact: T, source: FundingSource): T {
  return said(at, at.a.round(said(at, exact, 'funding.due-exact', source)), 'funding.due', source)
}

function inCurrency<T>(at: YearAt<T>, value: T, from: Currency): T {
  const { a } = at
  if (from === at.currency) return value
  const rate = a.about(a.prepared(euroRate), () => ({
    label: 'funding.euro-rate',
    unit: 'LVL/EUR',
    status: 'official',
  }))
  const own = a.about(value, () => ({ label: 'funding.own-currency', unit: `minor:${from}`, params: paramsOf(at) }))
  return said(at, from === 'LVL' ? a.quotient(own, rate) : a.product([own, rate]), 'funding.converted')
}

function rateOf<T>(at: YearAt<T>, minor: number | null, of: Currency, input: () => string): T {
  return at.a.about(at.a.given(minor ?? 'unknown'), () => ({
    label: 'funding.rate',
    unit: `minor:${of}`,
    params: paramsOf(at),
    status: 'typed',
    input: input(),
  }))
}

function unitsPerClient<T>({ a, service, place }: YearAt<T>): T {
  return a.about(a.given(service.unitsPerClient ?? 'unknown'), () => ({
    label: 'funding.units-per-client',
    unit: 'units/client',
    status: 'typed',
    input: inputRef('basis', place.municipality, service.code, 'unitsPerClient'),
  }))
}

function shareOf<T>({ a }: YearAt<T>, value: number | null, input: () => string): T {
  return a.about(a.given(value ?? 'unknown'), () => ({
    label: 'funding.share',
    unit: 'share',
    status: 'typed',
    input: input(),
  }))
}

function linesWhere<T>(at: YearAt<T>, which: (line: FundedLine) => boolean): T {
  return said(at, at.a.sum(costsOf(at, which)), 'funding.eligible')
}

/** A share of the lines that a source pays for, rounded. */
function shareOfLines<T>(at: YearAt<T>, which: (line: FundedLine) => boolean, share: T, source: FundingSource): T {
  const { a } = at
  const due = a.roundOfProduct(linesWhere(at, which), share, () => ({
    label: 'funding.due-exact',
    unit: moneyOf(at),
    params: { ...paramsOf(at), source },
  }))
  return said(at, due, 'funding.due', source)
}

function copaymentIn<T>(at: YearAt<T>, cost: T, copayment: Copayment): T {
  const { a, place, service } = at
  const field = (name: string) => inputRef('copayment', place.municipality, service.code, name)
  const served = a.about(a.given(at.served), () => ({
    label: 'funding.served',
    unit: 'clients',
    params: { ...paramsOf(at) },
  }))
  const share = a.about(a.given(copayment.sharePaying ?? 'unknown'), () => ({
    label: 'funding.share-paying',
    unit: 'share',
    status: 'typed',
    input: field('sharePaying'),
  }))
  const rate = rateOf(at, copayment.rateMinor, copayment.currency, () => field('rateMinor'))
  const exact = a.product([rate, served, unitsPerClient(at), share])
  return pays(at, cost, 'copayment', rounded(at, inCurrency(at, exact, copayment.currency), 'copayment'))
}

/** What each project of the year pays, in the order of their ids. */
function projectsIn<T>(at: YearAt<T>, cost: T): ReadonlyMap<string, T> {
  const { a, place, service, y } = at
  const byProject = new Map<string, T>()
  for (const project of service.projects) {
    if (y < project.firstYear || y > project.lastYear) continue
    const share = shareOf(at, project.share, () => inputRef('project', place.municipality, project.id, 'share'))
    const wanted = shareOfLines(at, (line) => line.esfEligible, share, 'esf')
    const ceiling = ceilingLeft(a, project, place, at)
    const limited = said(at, a.minimum(wanted, ceiling), 'funding.limited')
    const part = a.about(a.minimum(limited, left(at, cost)), () => ({
      label: 'funding.project',
      unit: moneyOf(at),
      params: { ...paramsOf(at), project: project.id },
    }))
    at.paid.push(part)
    byProject.set(project.id, part)
  }
  return byProject
}

function stateIn<T>(at: YearAt<T>, cost: T, state: StateShare): T {
  const { place, service, y } = at
  if (y < (state.firstYear ?? y) || y > (state.lastYear ?? y)) return none(at, 'state')
  const share = shareOf(at, state.share, () => inputRef('state', place.municipality, service.code))
  return pays(
    at,
    cost,
    'state',
    shareOfLines(at, (line) => line.stateSupported, share, 'state'),
  )
}

function othersIn<T>(at: YearAt<T>, cost: T): T {
  const { a, place, service, y } = at
  const guests = service.guests.filter((g) => (g.clients.get(y) ?? 0) !== 0)
  if (guests.length === 0) return none(at, 'others')
  const parts = guests.map((g) => {
    const clients = a.about(a.given(g.clients.get(y) ?? 0), () => ({
      label: 'funding.guests',
      unit: 'clients',
      params: { ...paramsOf(at), agreement: g.agreement, municipality: g.member },
      status: 'typed',
      input: inputRef('agreement-clients', place.municipality, g.agreement, g.member, y),
    }))
    const settlement = () => inputRef('agreement', place.municipality, g.agreement, 'settlementMinor')
    const exact = a.product([rateOf(at, g.settlementMinor, g.currency, settlement), clients, unitsPerClient(at)])
    return rounded(at, inCurrency(at, exact, g.currency), 'others')
  })
  return pays(at, cost, 'others', said(at, a.sum(parts), 'funding.due', 'others'))
}

function donationIn<T>(at: YearAt<T>, cost: T, given: number | null): T {
  const { a, place, service, y } = at
  const donation = a.about(a.given(given ?? 'unknown'), () => ({
    label: 'funding.donation',
    unit: moneyOf(at),
    params: paramsOf(at),
    status: 'typed',
    input: inputRef('donation', place.municipality, service.code, y),
  }))
  return pays(at, cost, 'donations', donation)
}

/**
 * What is left of a project's ceiling, in whole minor units of the year's currency: used up by year, then service code. A ceiling is in
 * santīmi; an amount of a euro year uses up its exact value in lats, and what is left is rounded down to the cent.
 */
function ceilingLeft<T>(
  a: FundingArithmetic<T>,
  project: FundingProject,
  place: FundingPlace<T>,
  at: Pick<YearAt<T>, 'service' | 'y' | 'currency'>,
): T {
  const { currency } = at
  const lats = (value: T, label: FundingTraceLabel, more: TraceParams = {}) =>
    a.about(value, () => ({ label, unit: 'minor:LVL', params: { ...paramsOf(at), ...more, project: project.id } }))
  const one = () => a.about(a.given(1), () => ({ label: 'funding.one', unit: 'ratio' }))
  const rate = () =>
    a.about(a.prepared(euroRate), () => ({ label: 'funding.euro-rate', unit: 'LVL/EUR', status: 'official' }))
  const ceiling = a.about(a.given(project.ceiling === 'none' ? 'not-limited' : (project.ceiling ?? 'unknown')), () => ({
    label: 'funding.ceiling',
    unit: 'minor:LVL',
    params: { project: project.id },
    status: 'typed',
    input: inputRef('project', place.municipality, project.id, 'ceiling'),
  }))
  if (project.ceiling === 'none') return ceiling
  const before = place.earlier(project).map(({ service, year, minor }) => {
    const paid = a.about(minor, () => ({
      label: 'funding.earlier',
      unit: `minor:${currencyOfYear(year)}`,
      params: { service, year, project: project.id },
    }))
    if (currencyOfYear(year) === 'LVL') return paid
    return lats(a.product([paid, rate()]), 'funding.earlier-lats', { service, year })
  })
  // Before a year in lats all payments are in lats too: whole santīmi, nothing to round.
  const inLats = currency === 'LVL'
  const used = () => lats(a.sum(before), 'funding.used')
  const rest =
    before.length === 0
      ? ceiling
      : lats(inLats ? a.remainder(ceiling, used()) : a.excess(ceiling, used()), 'funding.ceiling-left')
  if (inLats) return rest
  const inverse = a.about(a.quotient(one(), rate()), () => ({ label: 'funding.euro-rate', unit: 'ratio' }))
  return a.about(a.floorOfProduct(rest, inverse, one()), () => ({
    label: 'funding.ceiling-euro',
    unit: 'minor:EUR',
    params: { ...paramsOf(at), project: project.id },
  }))
}
