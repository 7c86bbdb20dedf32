/**
 * How numbers are written everywhere in the product, in both languages: `1 234,5` with a non-breaking space at every third digit
 * (four digits too), a decimal comma, and a true minus sign.
 */
export interface NumberStyle {
  /** Digits after the comma; more are rounded away, fewer are filled with zeros. Default: as many as the number has, at most 6. */
  readonly decimals?: number
  /** Show `+` before a positive number, for differences. */
  readonly signed?: boolean
}

const formats = new Map<string, Intl.NumberFormat>()

function formatOf(decimals: number | undefined): Intl.NumberFormat {
  const key = String(decimals)
  let found = formats.get(key)
  if (!found) {
    found = new Intl.NumberFormat('lv', {
      useGrouping: 'always',
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 6,
    })
    formats.set(key, found)
  }
  return found
}

const nbsp = '\u00a0'
const minus = '\u2212'

/** @example formatNumber(1234.5) === '1 234,5'; formatNumber(3, { decimals: 2 }) === '3,00'; formatNumber(4, { signed: true }) === '+4' */
export function formatNumber(n: number, style: NumberStyle = {}): string {
  if (!Number.isFinite(n)) throw new RangeError('not a finite number')
  const digits = formatOf(style.decimals).format(Math.abs(n)).replaceAll(' ', nbsp)
  const isZero = !/[1-9]/.test(digits)
  if (isZero) return digits
  if (n < 0) return minus + digits
  return style.signed ? `+${digits}` : digits
}

/** A share of one as per cent: `0.219` → `21,9 %`. */
export function formatPercent(share: number, style: NumberStyle = { decimals: 1 }): string {
  // Twelve significant digits bring 0.07 × 100 = 7.000000000000001 back to what was meant.
  return `${formatNumber(Number((share * 100).toPrecision(12)), style)}${nbsp}%`
}

/** For other programs (clipboard, CSV): no grouping, decimal comma, plain hyphen; Excel on a Latvian Windows reads it as a number. */
export function plainNumber(n: number): string {
  if (!Number.isFinite(n)) throw new RangeError('not a finite number')
  const [mantissa = '', exponent] = String(n).split('e')
  return exponent === undefined
    ? mantissa.replace('.', ',')
    : formatOf(undefined).format(n).replaceAll(/\s/g, '').replace(minus, '-')
}
