import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, lvlPerEur, type Currency } from '#shared/kernel/money.ts'
import { toNumber } from '#shared/kernel/exact.ts'
import type { TraceParams } from '#shared/kernel/trace.ts'
import type {
  FundedLine,
  FundingArithmetic,
  FundingProject,
  FundingService,
  FundingSource,
  FundingTraceLabel,
} from './funding.ts'

const euroRate = { exact: lvlPerEur, near: toNumber(lvlPerEur) }

/** What the formulas need besides the service: whose plan it is, what its lines cost, what projects have paid before. */
export interface FundingPlace<T> {
  readonly municipality: string
  /** Cost of a line in the year, minor units of the year's currency. */
  line(line: FundedLine): T
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
  const absent = year.presence === 'absent'
  const currency = currencyOfYear(y)
  const money = `minor:${currency}` as const
  const params: TraceParams = { service: service.code, year: y }
  const said = (value: T, label: FundingTraceLabel, more: TraceParams = {}) =>
    a.about(value, () => ({ label, unit: money, params: { ...params, ...more } }))
  const none = (source: FundingSource) => said(a.given(absent ? 'not-planned' : 0), 'funding.none', { source })
  const inCurrency = (value: T, from: Currency): T => {
    if (from === currency) return value
    const rate = a.about(a.prepared(euroRate), () => ({
      label: 'funding.euro-rate',
      unit: 'LVL/EUR',
      status: 'official',
    }))
    const own = a.about(value, () => ({ label: 'funding.own-currency', unit: `minor:${from}`, params }))
    return said(from === 'LVL' ? a.quotient(own, rate) : a.product([own, rate]), 'funding.converted')
  }

  const lines = service.lines.filter((line) => line.inYears?.has(index) ?? true)
  const cost = said(
    absent
      ? said(a.given('not-planned'), 'funding.absent')
      : lines.length === 0 || service.openYears?.has(index)
        ? said(a.given('unknown'), 'funding.no-lines')
        : a.sum(lines.map((line) => place.line(line))),
    'funding.cost',
  )
  const paid: T[] = []
  const left = (): T =>
    paid.length === 0 ? cost : said(a.remainder(cost, said(a.sum(paid), 'funding.paid')), 'funding.left')
  const pays = (source: FundingSource, due: T): T => {
    const part = said(a.minimum(due, left()), 'funding.source', { source })
    paid.push(part)
    return part
  }
  const due = (exact: T, source: FundingSource): T =>
    said(a.round(said(exact, 'funding.due-exact', { source })), 'funding.due', { source })

  const units = (clients: T): T[] => [
    clients,
    a.about(a.given(service.unitsPerClient ?? 'unknown'), () => ({
      label: 'funding.units-per-client',
      unit: 'units/client',
      status: 'typed',
      input: inputRef('basis', place.municipality, service.code, 'unitsPerClient'),
    })),
  ]
  const served = () =>
    a.about(a.given(year.served), () => ({ label: 'funding.served', unit: 'clients', params: { ...params } }))
  const rate = (minor: number | null, of: Currency, input: () => string): T =>
    a.about(a.given(minor ?? 'unknown'), () => ({
      label: 'funding.rate',
      unit: `minor:${of}`,
      params,
      status: 'typed',
      input: input(),
    }))

  const copayment = ((): T => {
    const c = service.copayment
    if (!c || absent) return none('copayment')
    const field = (name: string) => inputRef('copayment', place.municipality, service.code, name)
    const share = a.about(a.given(c.sharePaying ?? 'unknown'), () => ({
      label: 'funding.share-paying',
      unit: 'share',
      status: 'typed',
      input: field('sharePaying'),
    }))
    const exact = a.product([rate(c.rateMinor, c.currency, () => field('rateMinor')), ...units(served()), share])
    return pays('copayment', due(inCurrency(exact, c.currency), 'copayment'))
  })()

  const linesWhere = (which: (line: FundedLine) => boolean): T =>
    said(a.sum(lines.filter(which).map((line) => place.line(line))), 'funding.eligible')
  const shareOf = (value: number | null, input: () => string): T =>
    a.about(a.given(value ?? 'unknown'), () => ({
      label: 'funding.share',
      unit: 'share',
      status: 'typed',
      input: input(),
    }))

  const byProject = new Map<string, T>()
  for (const project of absent ? [] : service.projects) {
    if (y < project.firstYear || y > project.lastYear) continue
    const field = (name: string) => inputRef('project', place.municipality, project.id, name)
    const exact = a.product([linesWhere((line) => line.esfEligible), shareOf(project.share, () => field('share'))])
    const wanted = due(exact, 'esf')
    const limited = said(a.minimum(wanted, ceilingLeft(a, project, place, currency, params)), 'funding.limited')
    const part = said(a.minimum(limited, left()), 'funding.project', { project: project.id })
    paid.push(part)
    byProject.set(project.id, part)
  }
  const esf =
    byProject.size === 0 ? none('esf') : said(a.sum([...byProject.values()]), 'funding.source', { source: 'esf' })

  const state = ((): T => {
    const s = service.state
    if (!s || absent || y < (s.firstYear ?? y) || y > (s.lastYear ?? y)) return none('state')
    const base = linesWhere((line) => line.stateSupported)
    const exact = a.product([base, shareOf(s.share, () => inputRef('state', place.municipality, service.code))])
    return pays('state', due(exact, 'state'))
  })()

  const others = ((): T => {
    const guests = absent ? [] : service.guests.filter((g) => (g.clients.get(y) ?? 0) !== 0)
    if (guests.length === 0) return none('others')
    const parts = guests.map((g) => {
      const clients = a.about(a.given(g.clients.get(y) ?? 0), () => ({
        label: 'funding.guests',
        unit: 'clients',
        params: { ...params, agreement: g.agreement, municipality: g.member },
        status: 'typed',
        input: inputRef('agreement-clients', place.municipality, g.agreement, g.member, y),
      }))
      const input = () => inputRef('agreement', place.municipality, g.agreement, 'settlementMinor')
      const exact = a.product([rate(g.settlementMinor, g.currency, input), ...units(clients)])
      return due(inCurrency(exact, g.currency), 'others')
    })
    return pays('others', said(a.sum(parts), 'funding.due', { source: 'others' }))
  })()

  const donations = ((): T => {
    const given = service.donations.get(y)
    if (given === undefined || absent) return none('donations')
    const donation = a.about(a.given(given ?? 'unknown'), () => ({
      label: 'funding.donation',
      unit: money,
      params,
      status: 'typed',
      input: inputRef('donation', place.municipality, service.code, y),
    }))
    return pays('donations', donation)
  })()

  const rest = absent
    ? cost
    : said(paid.length === 0 ? a.sum([cost]) : a.remainder(cost, said(a.sum(paid), 'funding.paid')), 'funding.rest')
  return { cost, sources: { copayment, esf, state, others, donations }, byProject, rest }
}

/**
 * What is left of a project's ceiling, in whole minor units of the year's currency: used up by year, then service code. A ceiling is in
 * santīmi; an amount of a euro year uses up its exact value in lats, and what is left is rounded down to the cent.
 */
function ceilingLeft<T>(
  a: FundingArithmetic<T>,
  project: FundingProject,
  place: FundingPlace<T>,
  currency: Currency,
  params: TraceParams,
): T {
  const lats = (value: T, label: FundingTraceLabel, more: TraceParams = {}) =>
    a.about(value, () => ({ label, unit: 'minor:LVL', params: { ...params, ...more, project: project.id } }))
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
    params: { ...params, project: project.id },
  }))
}
