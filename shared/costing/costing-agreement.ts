import type { Figure } from '#shared/kernel/figure.ts'
import { inputRef } from '#shared/kernel/input-ref.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import type { Bought, CostingArithmetic, CostingService, CostLine, Guests } from './costing.ts'

/** What agreements change about the clients of a service: partners' clients come, own clients are served by a lead. */
interface Moved {
  readonly come: readonly Guests[]
  readonly go: readonly Bought[]
}

function isThere(by: { readonly clients: readonly Figure[] }, index: number): boolean {
  return (by.clients[index] ?? 0) !== 0
}

/** Asked for every line and year of a region, and nearly always there is nothing: nothing is made to find that out. */
function moves(service: CostingService, index: number): boolean {
  for (const { bought } of service.lines) if (bought && isThere(bought, index)) return true
  if (service.guests) for (const guest of service.guests) if (isThere(guest, index)) return true
  return false
}

function movedIn(service: CostingService, index: number): Moved | undefined {
  if (!moves(service, index)) return undefined
  const come = (service.guests ?? []).filter((guest) => isThere(guest, index))
  const go = service.lines.flatMap(({ bought }) => (bought && isThere(bought, index) ? [bought] : []))
  return { come, go }
}

/**
 * Clients whom the municipality serves itself in the year with this index: its own without those whom a lead serves, never below 0, and
 * its partners' clients. Without an agreement in the year: its own.
 */
export function servedHere<T>(a: CostingArithmetic<T>, service: CostingService, index: number, served: T): T {
  const moved = movedIn(service, index)
  if (!moved) return served
  const params = { service: service.code, year: service.years[index]?.year ?? 0 }
  const own =
    moved.go.length === 0
      ? served
      : a.about(a.excess(served, elsewhere(a, service, moved.go, index)), () => ({
          label: 'costing.served-here',
          unit: 'clients',
          params,
        }))
  if (moved.come.length === 0) return own
  const guests = moved.come.map((guest) => guestClients(a, service, guest, index))
  return a.about(a.sum([own, ...guests]), () => ({ label: 'costing.hosted', unit: 'clients', params }))
}

function guestClients<T>(a: CostingArithmetic<T>, service: CostingService, guest: Guests, index: number): T {
  const year = service.years[index]?.year ?? 0
  return a.about(a.given(guest.clients[index] ?? 0), () => ({
    label: 'costing.guests',
    unit: 'clients',
    params: { service: service.code, year, municipality: guest.member, agreement: guest.agreement },
    status: 'typed',
    input: inputRef('agreement-clients', service.municipality ?? '', guest.agreement, guest.member, year),
  }))
}

function elsewhere<T>(a: CostingArithmetic<T>, service: CostingService, go: readonly Bought[], index: number): T {
  const params = { service: service.code, year: service.years[index]?.year ?? 0 }
  return a.about(a.sum(go.map((bought) => boughtClients(a, service, bought, index))), () => ({
    label: 'costing.served-elsewhere',
    unit: 'clients',
    params,
  }))
}

function boughtClients<T>(a: CostingArithmetic<T>, service: CostingService, bought: Bought, index: number): T {
  const { municipality = '', code } = service
  const year = service.years[index]?.year ?? 0
  return a.about(a.given(bought.clients[index] ?? 0), () => ({
    label: 'costing.bought-clients',
    unit: 'clients',
    params: { service: code, year, municipality: bought.lead, agreement: bought.agreement },
    status: 'typed',
    input: inputRef('agreement-clients', municipality, bought.agreement, municipality, year),
  }))
}

/** The same as a plain number, to prove without computing that a driver has not grown; undefined where it is not known. */
export function servedHereFigure(service: CostingService, index: number): number | undefined {
  let here = service.years[index]?.served
  if (typeof here !== 'number') return undefined
  const moved = movedIn(service, index)
  if (!moved) return here
  const add = (parts: readonly { readonly clients: readonly Figure[] }[], sign: 1 | -1): void => {
    for (const { clients } of parts) {
      const n = clients[index]
      here = typeof here === 'number' && typeof n === 'number' ? here + sign * n : undefined
    }
  }
  add(moved.go, -1)
  if (typeof here === 'number') here = Math.max(0, here)
  add(moved.come, 1)
  return here
}

/**
 * Do others serve everybody in the year? Then nothing runs here, whatever the fixed lines say. Undefined where own clients or those
 * who are served elsewhere are not known.
 */
export function isWhollyElsewhere(service: CostingService, index: number): boolean | undefined {
  const moved = movedIn(service, index)
  if (!moved || moved.go.length === 0) return false
  const here = servedHereFigure(service, index)
  return here === undefined ? undefined : here === 0
}

/** The lines of the year with this index: what is bought is a line only in the years in which clients are served elsewhere. */
export function linesIn(service: CostingService, index: number): readonly CostLine[] {
  return service.lines.some(({ bought }) => bought)
    ? service.lines.filter(({ bought }) => !bought || (bought.clients[index] ?? 0) !== 0)
    : service.lines
}

/** Some clients are bought a service for, others are served here, and no line says what those cost: then the whole is not known. */
export function isOwnCostOpen(service: CostingService, index: number): boolean {
  const lines = linesIn(service, index)
  return lines.length > 0 && lines.every(({ bought }) => bought) && isWhollyElsewhere(service, index) !== true
}

/** The part that is not known where `isOwnCostOpen`. */
export function ownCostOpen<T>(a: CostingArithmetic<T>, service: CostingService, year: number): T {
  return a.about(a.given('unknown'), () => ({
    label: 'costing.own-open',
    unit: `minor:${currencyOfYear(year)}`,
    params: { service: service.code, year },
  }))
}

/**
 * What is paid to a lead in a year: settlement for a unit × units of the clients whom it serves, in the line's currency; not rounded
 * here. Prices of an agreement are as agreed: no index.
 */
export function boughtAmountIn<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  line: CostLine & { readonly bought: Bought },
  index: number,
  unitsOf: (clients: T) => T,
): T {
  const year = service.years[index]?.year ?? 0
  const { bought } = line
  const settlement = a.about(a.given(line.priceMinor ?? 'unknown'), () => ({
    label: 'costing.settlement',
    unit: `minor:${line.currency}`,
    params: { municipality: bought.lead, agreement: bought.agreement },
    status: 'typed',
    input: inputRef('agreement', service.municipality ?? '', bought.agreement, 'settlementMinor'),
  }))
  const units = unitsOf(boughtClients(a, service, bought, index))
  return a.about(a.product([settlement, units]), () => ({
    label: 'costing.amount',
    unit: `minor:${line.currency}`,
    params: { service: service.code, line: line.id, year },
  }))
}

/**
 * What partners pay in a year for the clients who are served here, each partner's part rounded once; one for each guest of the year. Minor
 * units of the year's currency: the very amount that the partner counts as a cost, where both sides say the same.
 * @param units units of delivery of so many clients
 * @param convert to the year's currency
 */
export function receivedIn<T>(
  a: CostingArithmetic<T>,
  service: CostingService,
  index: number,
  units: (clients: T) => T,
  convert: (amount: T, from: Currency) => T,
): T[] {
  const year = service.years[index]?.year ?? 0
  return (movedIn(service, index)?.come ?? []).map((guest) => {
    const params = { service: service.code, year, municipality: guest.member, agreement: guest.agreement }
    const price = a.about(a.given(guest.settlementMinor ?? 'unknown'), () => ({
      label: 'costing.settlement',
      unit: `minor:${guest.currency}`,
      params: { ...params, municipality: service.municipality ?? '' },
      status: 'typed',
      input: inputRef('agreement', service.municipality ?? '', guest.agreement, 'settlementMinor'),
    }))
    const amount = a.product([price, units(guestClients(a, service, guest, index))])
    const own = a.about(amount, () => ({ label: 'costing.received-exact', unit: `minor:${guest.currency}`, params }))
    const unit = `minor:${currencyOfYear(year)}` as const
    return a.about(a.round(convert(own, guest.currency)), () => ({ label: 'costing.received', unit, params }))
  })
}

/** Everybody whose service the cost of the year pays for: own clients wherever they are served, and partners' clients. */
export function clientsPaidFor(service: CostingService, index: number): Figure {
  const served = service.years[index]?.served ?? 'unknown'
  let sum = served
  for (const { clients } of movedIn(service, index)?.come ?? []) {
    const more = clients[index]
    sum = typeof sum === 'number' && typeof more === 'number' ? sum + more : 'unknown'
  }
  return sum
}

/** The title of a bought line in an explanation. */
export function boughtAbout(service: CostingService, bought: Bought, year: number) {
  return {
    label: 'costing.bought',
    unit: `minor:${currencyOfYear(year)}`,
    params: { service: service.code, year, municipality: bought.lead, agreement: bought.agreement },
  } as const
}
