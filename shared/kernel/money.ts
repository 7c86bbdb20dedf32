import { divide, exactly, multiply, roundHalfUp, type Exact } from './exact.ts'

export type Currency = 'LVL' | 'EUR'
export const currencies: readonly Currency[] = ['LVL', 'EUR']

/** An exact amount: whole santīmi or cents of one currency. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}

/** 1 EUR = 0.702804 LVL, fixed by Council Regulation (EU) 870/2013; never rounded, never inverted beforehand. */
export const lvlPerEur: Exact = exactly(0.702804)

/** The first year whose money is in euro (Latvia, 01.01.2014). */
export const firstEuroYear = 2014

export function currencyOfYear(year: number): Currency {
  return year < firstEuroYear ? 'LVL' : 'EUR'
}

/** An exact amount of minor units in another currency; nothing is rounded. */
export function convertExactly(minor: Exact, from: Currency, to: Currency): Exact {
  if (from === to) return minor
  return from === 'LVL' ? divide(minor, lvlPerEur) : multiply(minor, lvlPerEur)
}

/** Looking at a figure in the other currency converts that figure, rounded half up to the minor unit. */
export function convert(money: Money, to: Currency): Money {
  if (money.currency === to) return money
  return { minor: roundHalfUp(convertExactly(exactly(money.minor), money.currency, to)), currency: to }
}

/** A total over years on both sides of 2014: the pair of exact sums, shown in one currency as their exact sum rounded once. */
export interface MoneyPair {
  readonly LVL: number
  readonly EUR: number
}

export function pairIn(pair: MoneyPair, currency: Currency): Money {
  const other: Currency = currency === 'LVL' ? 'EUR' : 'LVL'
  const converted = convertExactly(exactly(pair[other]), other, currency)
  const sum: Exact = { n: converted.n + BigInt(pair[currency]) * converted.d, d: converted.d }
  return { minor: roundHalfUp(sum), currency }
}
