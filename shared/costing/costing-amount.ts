import type { Total } from '#shared/kernel/figure.ts'
import type { Currency } from '#shared/kernel/money.ts'
import type { Presence } from '#shared/forecast/forecast.ts'

/**
 * An amount of one year in minor units: the sum of every known line below it, and how many of its parts are whole. The parts of a
 * service are its lines, those of a municipality its services, those of the region its municipalities. Because sums add lines at
 * every level, the region's sum is the sum of its municipalities' to the cent.
 */
export interface Amount {
  readonly minor: number
  readonly currency: Currency
  readonly known: number
  readonly of: number
}

/**
 * The amount of a service in a year. A year without the service is a known 0. A service that has no lines is not free: it has one
 * part, which is not known.
 */
export function serviceAmount(cost: Total, currency: Currency, presence: Presence): Amount {
  if (presence === 'absent') return { minor: 0, currency, known: 0, of: 0 }
  if (cost.of === 0) return { minor: 0, currency, known: 0, of: 1 }
  return { minor: cost.sum, currency, known: cost.known, of: cost.of }
}

export function isWhole(amount: Pick<Amount, 'known' | 'of'>): boolean {
  return amount.known === amount.of
}

/** Adds the amounts of the parts of one year: all in the year's currency. */
export function addAmounts(parts: readonly Amount[], currency: Currency): Amount {
  let minor = 0
  for (const part of parts) {
    if (part.currency !== currency) throw new RangeError('amounts of different currencies')
    minor += part.minor
  }
  return { minor, currency, known: parts.filter(isWhole).length, of: parts.length }
}

/** A sum over years on both sides of 2014: the pair of exact sums, and how many of the years are whole. */
export interface OverallAmount {
  readonly LVL: number
  readonly EUR: number
  readonly known: number
  readonly of: number
}

export function overYears(years: readonly Amount[]): OverallAmount {
  const sum = { LVL: 0, EUR: 0 }
  for (const year of years) sum[year.currency] += year.minor
  return { ...sum, known: years.filter(isWhole).length, of: years.length }
}
