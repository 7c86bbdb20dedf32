import { parseDate } from '#shared/kernel/date-text.ts'
import type { Report } from './programme-check-report.ts'
import { programmeFiles, programmeLayout, type CellKind, type ProgrammeTables } from './programme-compile-layout.ts'

const written: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  text: { pattern: /./su, words: 'is empty' },
  year: { pattern: /^(?:19|20)\d\d$/, words: 'is no year' },
  'year or fixed': { pattern: /^(?:(?:19|20)\d\d|fixed)$/, words: 'is neither a year nor "fixed"' },
  count: { pattern: /^\d{1,7}$/, words: 'is no whole number' },
  decimal: { pattern: /^-?\d+(?:\.\d+)?$/, words: 'is no number' },
  money: { pattern: /^\d{1,12}(?:\.\d{1,2})?$/, words: 'is no amount with at most two decimals' },
  date: { pattern: /^\d{4}-\d\d-\d\d$/, words: 'is no date like 2010-02-19' },
  share: { pattern: /^\d+(?:\.\d+)?$/, words: 'is no share between 0 and 1' },
}

/** What is wrong with one cell, or undefined. */
function fault(kind: CellKind, value: string): string | undefined {
  if (typeof kind !== 'string') return kind.includes(value) ? undefined : `is none of: ${kind.join(', ')}`
  if (value !== value.trim()) return 'begins or ends with a space'
  if (value === '' && kind.endsWith('?')) return undefined
  const name = kind.replace('?', '')
  const rule = written[name]
  if (!rule) throw new Error(`no rule for cells of the kind ${kind}`)
  if (!rule.pattern.test(value)) return value === '' ? 'is empty' : rule.words
  if (name === 'share' && !(Number(value) > 0 && Number(value) < 1)) return rule.words
  if (name === 'date' && parseDate(value) === undefined) return 'is no day of the calendar'
  return undefined
}

/** Each cell by itself, and that every text of ours stands in both languages or in none. */
export function checkCells(tables: ProgrammeTables, report: Report): void {
  for (const file of programmeFiles) {
    const kinds: Readonly<Record<string, CellKind>> = programmeLayout[file]
    if (tables[file].length === 0) report(file, undefined, 'no rows')
    for (const { line, cells } of tables[file]) {
      const values: Readonly<Record<string, string>> = cells
      for (const [column, kind] of Object.entries(kinds)) {
        const value = values[column] ?? ''
        const words = fault(kind, value)
        if (words) report(file, line, `${column} ${value === '' ? '' : `"${value}" `}${words}`)
        const pair = column.replace(/_lv$/, '_en')
        if (pair === column || kinds[pair] !== 'text?') continue
        if ((value === '') !== (values[pair] === ''))
          report(file, line, `${column} and ${pair}: one language is missing`)
      }
    }
  }
}
