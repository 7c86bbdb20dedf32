import type { Currency } from './money.ts'
import { parseNumber, type SeparatorReading } from './number-parse.ts'
import { formatNumber } from './number-text.ts'

const signs: Record<Currency, string> = { LVL: 'Ls', EUR: '€' }

/** The sign of a currency, the same in both languages. */
export function currencySign(currency: Currency): string {
  return signs[currency]
}

export interface MoneyStyle {
  /** Leave out santīmi and cents (rounded half up): for tiles and charts. */
  readonly whole?: boolean
  /** Leave out the sign of the currency: for columns whose heading says it. */
  readonly bare?: boolean
  /** Show `+` before a positive amount, for differences. */
  readonly signed?: boolean
}

/** @example formatMoney(123450, 'LVL') === '1 234,50 Ls'; formatMoney(631820000, 'EUR', { whole: true }) === '6 318 200 €' */
export function formatMoney(minor: number, currency: Currency, style: MoneyStyle = {}): string {
  // Beyond 2⁵³ the last digits are no longer exact, but an amount is still shown: a figure too large must not take the page away.
  if (!Number.isInteger(minor)) throw new RangeError('money is whole minor units')
  const tail = style.bare ? '' : `\u00a0${signs[currency]}`
  const signed = style.signed ?? false
  if (style.whole) return formatNumber(Math.floor((minor + 50) / 100), { decimals: 0, signed }) + tail
  const size = Math.abs(minor)
  const units = formatNumber(Math.trunc(size / 100), { decimals: 0 })
  const sign = minor < 0 ? '\u2212' : signed && minor > 0 ? '+' : ''
  return `${sign}${units},${String(size % 100).padStart(2, '0')}${tail}`
}

export type ParsedMoney =
  | { readonly kind: 'money'; readonly minor: number; readonly currency: Currency | undefined }
  | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }
  | { readonly kind: 'too-precise' }
  | { readonly kind: 'not-a-number' }

/** Reads an amount; `currency` says which sign was written with it, if any. More than two decimals are refused, never rounded away. */
export function parseMoney(text: string, options: { ambiguous?: SeparatorReading } = {}): ParsedMoney {
  const written = /€|eur/iu.test(text) ? 'EUR' : /ls|lvl/iu.test(text) ? 'LVL' : undefined
  const parsed = parseNumber(text, options)
  if (parsed.kind !== 'number') return parsed
  const minor = Math.round(parsed.value * 100)
  if (Math.abs(parsed.value * 100 - minor) > 1e-4) return { kind: 'too-precise' }
  return { kind: 'money', minor, currency: written }
}
