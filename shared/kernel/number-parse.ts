/**
 * The one reader of typed and pasted numbers. Latvian (`1 234,5`) and English (`1234.5`) writing both work. One separator followed by
 * exactly three digits after one to three digits (`1,234`) can mean two different numbers: it is never guessed, the person is asked
 * once and the answer is given back here.
 */
export type SeparatorReading = 'ask' | 'decimal' | 'thousands'

export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }
  | { readonly kind: 'not-a-number' }

const notANumber: ParsedNumber = { kind: 'not-a-number' }

function number(sign: string, whole: string, decimals: string): ParsedNumber {
  const value = Number(`${sign}${whole || '0'}.${decimals || '0'}`)
  return { kind: 'number', value: value === 0 ? 0 : value, decimals: decimals.length }
}

/** Removes what stands around a number: a currency or a per cent sign, and spaces. */
function bare(text: string): { sign: string; body: string } {
  let body = text.replaceAll(/[\s\u202f]+/gu, ' ').trim()
  body = body.replace(/^(?:€|ls|lvl|eur) ?/iu, '').replace(/ ?(?:€|ls\.?|lvl|eur|%)$/iu, '')
  const minus = /^[-\u2212\u2013] ?/u.exec(body)
  if (minus) body = body.slice(minus[0].length)
  else if (body.startsWith('+')) body = body.slice(1)
  return { sign: minus ? '-' : '', body }
}

const grouped = (separator: string): RegExp => new RegExp(`^\\d{1,3}(?:[${separator}]\\d{3})+$`)
const groupedBySpace = grouped(" '’")

/**
 * @param reading what a person answered to the question about `1,234`; 'ask' until then
 * @returns the number and how many decimals were written; `ambiguous` with both readings; or `not-a-number`
 * Not handled here: an empty text, `?`, `-` and `–` alone, which mean other things than numbers.
 */
export function parseNumber(text: string, { ambiguous = 'ask' }: { ambiguous?: SeparatorReading } = {}): ParsedNumber {
  const { sign, body } = bare(text)
  if (!/^[\d .,'’]*\d[.,]?$/.test(body)) return notANumber
  const marks = body.match(/[.,]/g) ?? []
  const last = marks.at(-1)

  if (last === undefined) return wholePart(sign, body, '')
  const at = body.lastIndexOf(last)
  const before = body.slice(0, at)
  const after = body.slice(at + 1)
  if (!/^\d*$/.test(after)) return notANumber

  if (marks.length === 1) {
    const canBeThousands = /^[1-9]\d{0,2}$/.test(before) && after.length === 3
    if (!canBeThousands) return wholePart(sign, before, after)
    if (ambiguous === 'thousands') return number(sign, before + after, '')
    if (ambiguous === 'decimal') return number(sign, before, after)
    return {
      kind: 'ambiguous',
      asDecimal: Number(`${sign}${before}.${after}`),
      asThousands: Number(`${sign}${before}${after}`),
    }
  }
  if (marks.every((mark) => mark === last)) {
    return grouped(last).test(body) ? number(sign, body.replaceAll(last, ''), '') : notANumber
  }
  // Two kinds of separators: the last one is the decimal one, the other must group by three throughout.
  const other = last === ',' ? '.' : ','
  return grouped(other).test(before) ? number(sign, before.replaceAll(other, ''), after) : notANumber
}

function wholePart(sign: string, whole: string, decimals: string): ParsedNumber {
  if (whole === '' && decimals === '') return notANumber
  if (/^\d*$/.test(whole)) return number(sign, whole, decimals)
  return groupedBySpace.test(whole) ? number(sign, whole.replaceAll(/\D/g, ''), decimals) : notANumber
}
