import { currencySign, formatMoney, parseMoney } from '#shared/kernel/money-text.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { parseNumber, type SeparatorReading } from '#shared/kernel/number-parse.ts'
import { formatNumber, formatPercent, plainNumber } from '#shared/kernel/number-text.ts'
import { foldText } from '#shared/kernel/collation.ts'
import { isNumberLike, type CellValue, type ChoiceOption, type Entry, type GridColumn } from './grid-types.ts'

type Special = 'unknown' | 'not-planned' | 'not-limited'

const special = (entries: Readonly<Record<Special, readonly string[]>>): ReadonlyMap<string, Special> =>
  new Map((Object.keys(entries) as Special[]).flatMap((kind) => entries[kind].map((word) => [foldText(word), kind])))

/** How a person writes what is no number, by a sign; *not planned* is shown as an en dash. */
const specialSigns = special({ unknown: ['?'], 'not-planned': ['-', '–', '—', '−'], 'not-limited': ['*', '∞'] })

/** … and in words, in either language, whichever the window speaks. */
const specialWords = special({
  unknown: ['nav zināms', 'nav zināma', 'nezināms', 'nezināma', 'not known', 'unknown'],
  'not-planned': ['netiek plānots', 'netiek plānota', 'nav plānots', 'nav plānota', 'not planned'],
  'not-limited': ['nav ierobežots', 'nav ierobežota', 'neierobežots', 'neierobežota', 'not limited', 'unlimited'],
})

export function currencyIn<Row>(column: GridColumn<Row>, row: Row): Currency {
  return typeof column.currency === 'function' ? column.currency(row) : (column.currency ?? 'LVL')
}

export function optionsIn<Row>(column: GridColumn<Row>, row: Row): readonly ChoiceOption[] {
  return typeof column.options === 'function' ? column.options(row) : (column.options ?? [])
}

export function isEditable<Row>(column: GridColumn<Row>, row: Row): boolean {
  return typeof column.editable === 'function' ? column.editable(row) : (column.editable ?? false)
}

export function allowsUnknown<Row>(column: GridColumn<Row>): boolean {
  return column.allowsUnknown ?? isNumberLike(column.kind)
}

/** As shown in the cell: *not known* is empty (hatched), *not planned* a dash. */
export function shownText<Row>(column: GridColumn<Row>, row: Row, value: CellValue = column.value(row)): string {
  if (value === null) return ''
  if (typeof value === 'string') {
    if (column.kind === 'choice') return optionsIn(column, row).find((o) => o.value === value)?.label ?? value
    if (!isNumberLike(column.kind)) return value
    return value === 'not-planned' ? '–' : value === 'not-limited' ? '∞' : value === 'unknown' ? '' : value
  }
  switch (column.kind) {
    case 'money':
      return formatMoney(value, currencyIn(column, row), { bare: true, whole: column.whole ?? false })
    case 'percent':
      return formatPercent(value, { decimals: column.decimals ?? 1 })
    case 'year':
      return String(value)
    case 'integer':
      return formatNumber(value, { decimals: 0 })
    default:
      return formatNumber(value, column.decimals === undefined ? {} : { decimals: column.decimals })
  }
}

/** As edited and as copied: numbers without grouping and in full precision, so that nothing is lost on the way. */
export function plainText<Row>(column: GridColumn<Row>, row: Row): string {
  const value = column.value(row)
  if (typeof value !== 'number') return shownText(column, row)
  if (column.kind === 'money') {
    return formatMoney(value, 'LVL', { bare: true }).replaceAll(/\s/g, '').replace('\u2212', '-')
  }
  if (column.kind === 'percent') return `${plainNumber(Number((value * 100).toPrecision(12)))}%`
  return plainNumber(value)
}

export type Refusal =
  | { readonly why: 'not-a-number' }
  | { readonly why: 'not-whole' }
  | { readonly why: 'too-many-decimals'; readonly decimals: number }
  | { readonly why: 'not-an-option' }
  | { readonly why: 'no-not-planned' }
  | { readonly why: 'no-unknown' }
  | { readonly why: 'no-not-limited' }
  | { readonly why: 'too-small' | 'too-large'; readonly limit: string }
  | { readonly why: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly why: 'other-currency'; readonly expected: string }

/** What a typed or pasted text means in a column. */
export type ReadText =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }

const entry = (e: Entry): ReadText => ({ kind: 'entry', entry: e })
const refuse = (refusal: Refusal): ReadText => ({ kind: 'refused', refusal })

/** @param reading what `1,234` means to this person, 'ask' until the person has said so */
export function readText<Row>(column: GridColumn<Row>, row: Row, text: string, reading: SeparatorReading): ReadText {
  const trimmed = text.replaceAll(/[ \u00a0\u2009\u202f]+/g, ' ').trim()
  if (trimmed === '') return entry({ kind: 'clear' })
  if (column.kind === 'text') return readWords(text.trim(), column.longest)
  const sign = specialSigns.get(trimmed)
  if (sign !== undefined) return readSpecial(column, sign)
  const word = specialWords.get(foldText(trimmed))
  if (column.kind === 'choice') {
    const chosen = readChoice(optionsIn(column, row), trimmed)
    // The words may be one of the choices.
    return chosen.kind === 'refused' && word !== undefined ? readSpecial(column, word) : chosen
  }
  if (word !== undefined) return readSpecial(column, word)
  const read =
    column.kind === 'money'
      ? readMoney(trimmed, currencyIn(column, row), reading)
      : readFigure(column, trimmed, reading)
  return withinLimits(column, row, read)
}

function readWords(typed: string, longest: number | undefined): ReadText {
  if (longest !== undefined && typed.length > longest) return refuse({ why: 'too-long', length: typed.length, longest })
  return entry({ kind: 'text', value: typed })
}

function readSpecial<Row>(column: GridColumn<Row>, kind: Special): ReadText {
  if (kind === 'unknown') return allowsUnknown(column) ? entry({ kind }) : refuse({ why: 'no-unknown' })
  if (kind === 'not-planned') return column.allowsNotPlanned ? entry({ kind }) : refuse({ why: 'no-not-planned' })
  return column.allowsNotLimited ? entry({ kind }) : refuse({ why: 'no-not-limited' })
}

/** A figure outside what the contract takes is refused before it is sent, with the limit as it would be shown. */
function withinLimits<Row>(column: GridColumn<Row>, row: Row, read: ReadText): ReadText {
  if (read.kind !== 'entry' || read.entry.kind !== 'number') return read
  const { value } = read.entry
  const { min, max } = column
  if (min !== undefined && value < min) return refuse({ why: 'too-small', limit: shownText(column, row, min) })
  if (max !== undefined && value > max) return refuse({ why: 'too-large', limit: shownText(column, row, max) })
  return read
}

function readChoice(options: readonly ChoiceOption[], typed: string): ReadText {
  const folded = foldText(typed)
  const exact = options.find((o) => foldText(o.label) === folded || foldText(o.value) === folded)
  const starts = options.filter((o) => foldText(o.label).startsWith(folded))
  const found = exact ?? (starts.length === 1 ? starts[0] : undefined)
  return found ? entry({ kind: 'text', value: found.value }) : refuse({ why: 'not-an-option' })
}

function readMoney(typed: string, currency: Currency, reading: SeparatorReading): ReadText {
  const money = parseMoney(typed, { ambiguous: reading })
  if (money.kind === 'not-a-number') return refuse({ why: 'not-a-number' })
  if (money.kind === 'too-precise') return refuse({ why: 'too-many-decimals', decimals: 2 })
  if (money.kind === 'ambiguous') return money
  if (money.currency !== undefined && money.currency !== currency) {
    return refuse({ why: 'other-currency', expected: currencySign(currency) })
  }
  return entry({ kind: 'number', value: money.minor })
}

function readFigure<Row>(column: GridColumn<Row>, typed: string, reading: SeparatorReading): ReadText {
  const parsed = parseNumber(typed, { ambiguous: reading })
  if (parsed.kind === 'not-a-number') return refuse({ why: 'not-a-number' })
  if (parsed.kind === 'ambiguous') return parsed
  const whole = column.kind === 'integer' || column.kind === 'year'
  if (whole && !Number.isInteger(parsed.value)) return refuse({ why: 'not-whole' })
  if (!whole && column.decimals !== undefined && parsed.decimals > column.decimals) {
    return refuse({ why: 'too-many-decimals', decimals: column.decimals })
  }
  // 21,9 % is 0.219 exactly as written: the point moves two places, no binary division.
  const value = column.kind === 'percent' ? Number(`${parsed.value}e-2`) : parsed.value
  return entry({ kind: 'number', value })
}
