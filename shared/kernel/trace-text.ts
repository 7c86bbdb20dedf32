import { statusText } from './status-text.ts'
import { parseExact, roundHalfUp, toNumber } from './exact.ts'
import { formatMoney } from './money-text.ts'
import { formatNumber } from './number-text.ts'
import { phrase, pluralEn, pluralLv, text, type Language, type Text } from './text.ts'
import type { Names } from './title.ts'
import type { Trace, TraceOperation, TraceParams, TraceUnit, TraceValue } from './trace.ts'

/** Names that the words of a label need besides its own parameters. */
export interface TraceNames extends Names {
  /** A target group by its code. */
  group(code: string): string
  /** A cost line by its id. */
  line(id: string): string
}

/** What a step of an explanation is called: "aptvere 2012. gadā". */
export interface TraceWords {
  readonly lv: (p: TraceParams, names: TraceNames) => string
  readonly en: (p: TraceParams, names: TraceNames) => string
}
export type TraceTable = Readonly<Record<string, TraceWords>>

export function traceWords(lv: TraceWords['lv'], en: TraceWords['en']): TraceWords {
  return { lv, en }
}

/** The words of a step; a label that the table does not know is shown as itself, which a test keeps from happening. */
export function traceLabelText(table: TraceTable, node: Trace, language: Language, names: TraceNames): string {
  return table[node.label]?.[language](node.params, names) ?? node.label
}

type UnitWords = ReturnType<typeof phrase<[number]>>
const counted = (lv: readonly [string, string, string], en: readonly [string, string]): UnitWords =>
  phrase(
    (n: number) => pluralLv(n, ...lv),
    (n: number) => pluralEn(n, ...en),
  )
const fixed = (lv: string, en: string): UnitWords =>
  phrase(
    () => lv,
    () => en,
  )

/** The word after a figure of the unit: "58 klienti", "1 klients". Money and per cent carry their sign themselves. */
export const traceUnitText: Record<TraceUnit, UnitWords> = {
  persons: counted(['cilvēku', 'cilvēks', 'cilvēki'], ['person', 'people']),
  clients: counted(['klientu', 'klients', 'klienti'], ['client', 'clients']),
  units: counted(['vienību', 'vienība', 'vienības'], ['unit', 'units']),
  places: counted(['vietu', 'vieta', 'vietas'], ['place', 'places']),
  facilities: counted(['iestāžu', 'iestāde', 'iestādes'], ['facility', 'facilities']),
  share: fixed('', ''),
  ratio: fixed('', ''),
  percent: fixed('', ''),
  years: counted(['gadu', 'gads', 'gadi'], ['year', 'years']),
  months: counted(['mēnešu', 'mēnesis', 'mēneši'], ['month', 'months']),
  quantity: fixed('', ''),
  fte: counted(['slodžu', 'slodze', 'slodzes'], ['full-time post', 'full-time posts']),
  EUR: fixed('', ''),
  'minor:LVL': fixed('', ''),
  'minor:EUR': fixed('', ''),
  'LVL/EUR': fixed('Ls par 1 €', 'Ls for 1 €'),
  'clients/year': fixed('klienti gadā', 'clients a year'),
  'units/client': fixed('vienības uz klientu', 'units per client'),
  'clients/place': fixed('klienti uz vietu', 'clients per place'),
  'places/facility': fixed('vietas uz iestādi', 'places per facility'),
}

/** How a step follows from the steps under it, where a sign between them does not say so. */
export const traceOperationText: Record<TraceOperation, Text> = {
  given: text('dots', 'given'),
  sum: text('summa', 'sum'),
  total: text('zināmo summa', 'sum of what is known'),
  product: text('reizinājums', 'product'),
  quotient: text('dalījums', 'quotient'),
  minimum: text('mazākais no', 'the smallest of'),
  maximum: text('lielākais no', 'the largest of'),
  difference: text('starpība', 'difference'),
  excess: text('starpība, ne mazāk par 0', 'difference, not below 0'),
  round: text('noapaļots līdz veselam', 'rounded to a whole number'),
  'ceiling-of-quotient': text('dalīts un noapaļots uz augšu', 'divided and rounded up'),
  'floor-of-product': text('sareizināts un noapaļots uz leju', 'multiplied and rounded down'),
  between: text('taisne starp diviem gadiem', 'straight line between two years'),
  damping: text('katrs nākamais gads 0,9 no iepriekšējā', 'each further year 0,9 of the one before'),
  slope: text('taisne caur visiem gadiem', 'straight line through all years'),
  advance: text('pēdējais gads + pieaugums × gadi', 'last year + growth × years'),
}

/** The sign before the second and further parts of a step; undefined where words say it. */
export function traceSign(operation: TraceOperation): string | undefined {
  switch (operation) {
    case 'sum':
    case 'total':
      return '+'
    case 'product':
    case 'floor-of-product':
      return '×'
    case 'quotient':
    case 'ceiling-of-quotient':
      return ':'
    case 'difference':
    case 'excess':
      return '−'
    default:
      return undefined
  }
}

const states: Readonly<Record<string, Text>> = {
  unknown: text('nav zināms', 'not known'),
  'not-planned': text('netiek plānots', 'not planned'),
  'not-limited': text('nav ierobežota', 'not limited'),
}

/** The figure of a step without the word of its unit: `41,1`, `21,9 %`, `1 234,50 Ls`; what is no number, in words. */
export function traceValueText(value: TraceValue, unit: TraceUnit, language: Language): string {
  if (typeof value === 'string' && value in states) return states[value]?.[language] ?? value
  const exact = parseExact(typeof value === 'number' ? decimalText(value) : value)
  if (unit === 'minor:LVL' || unit === 'minor:EUR') {
    return formatMoney(roundHalfUp(exact), unit === 'minor:LVL' ? 'LVL' : 'EUR')
  }
  const n = toNumber(exact)
  if (unit === 'EUR') return `${formatNumber(n, Number.isInteger(n) ? {} : { decimals: 2 })}\u00a0€`
  // So many decimals that a person with a calculator comes to the same figure.
  if (unit === 'share') return `${formatNumber(rounded(Number((n * 100).toPrecision(12)), 3))}\u00a0%`
  if (unit === 'percent') return `${formatNumber(rounded(n, 3))}\u00a0%`
  if (unit === 'ratio' || unit === 'LVL/EUR') return formatNumber(rounded(n, 6))
  return formatNumber(rounded(n, 3))
}

function rounded(n: number, decimals: number): number {
  return Number(n.toFixed(decimals))
}

/** A number as `parseExact` reads it: never with an exponent. */
function decimalText(n: number): string {
  if (!/e/.test(String(n))) return String(n)
  return Number.isInteger(n) ? String(BigInt(n)) : n.toFixed(12).replace(/\.?0+$/, '')
}

/** The figure with the word of its unit: `58 klienti`. */
export function traceFigureText(node: Pick<Trace, 'value' | 'unit'>, language: Language): string {
  const figure = traceValueText(node.value, node.unit, language)
  const word = traceUnitWord(node, language)
  return word === '' ? figure : `${figure} ${word}`
}

/** The word of a figure's unit; nothing for what is no number. */
export function traceUnitWord(node: Pick<Trace, 'value' | 'unit'>, language: Language): string {
  if (typeof node.value === 'string' && node.value in states) return ''
  const n = typeof node.value === 'number' ? node.value : toNumber(parseExact(node.value))
  return traceUnitText[node.unit][language](n)
}

/** The parts of a step as they are shown: a figure that is only another one rounded shows the other one's parts. */
export function shownParts(node: Trace): {
  readonly parts: readonly Trace[]
  readonly operation: TraceOperation
  readonly before?: Trace
} {
  const only = node.children[0]
  if (node.operation === 'round' && only && node.children.length === 1 && only.children.length > 0) {
    const inner = shownParts(only)
    return { parts: inner.parts, operation: inner.operation, before: only }
  }
  return { parts: node.children, operation: node.operation }
}

/** The whole explanation as indented text, for a letter or a chat. */
export function traceAsText(
  node: Trace,
  language: Language,
  label: (node: Trace) => string,
  sign = '',
  depth = 0,
): string {
  const { parts, operation } = shownParts(node)
  const how = parts.length > 0 && traceSign(operation) === undefined ? traceOperationText[operation][language] : ''
  const from = [node.status === undefined ? '' : statusText[node.status][language], node.source ?? '']
    .filter(Boolean)
    .join(', ')
  const notes = [how, from].filter(Boolean).join('; ')
  const indent = '  '.repeat(depth)
  const line = `${indent}${sign === '' ? '' : `${sign} `}${label(node)}: ${traceFigureText(node, language)}${notes === '' ? '' : ` (${notes})`}`
  const between = traceSign(operation) ?? ''
  return [line, ...parts.map((part, i) => traceAsText(part, language, label, i === 0 ? '' : between, depth + 1))].join(
    '\n',
  )
}
