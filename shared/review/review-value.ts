import { cellKind } from '#shared/exchange/exchange-cell-text.ts'
import { parseNumber } from '#shared/kernel/number-parse.ts'

type Value = string | number | null

/**
 * What was typed for a cell, as the exchanged data holds it: money in minor units, shares as parts of one; `?` or nothing is *not known*,
 * a dash *not planned*, `∞` *not limited*. Undefined: it cannot be read.
 */
export function readCellValue(field: string, typed: string): Value | undefined {
  const text = typed.trim()
  if (text === '' || text === '?') return null
  const kind = cellKind(field)
  if (kind === 'text') return text
  if (/^[-–—]$/.test(text)) return 'not-planned'
  if (text === '∞' || text === '*') return 'not-limited'
  const parsed = parseNumber(text, { ambiguous: 'thousands' })
  if (parsed.kind !== 'number') return undefined
  if (kind === 'money') return Math.round(parsed.value * 100)
  // The digits as they are written: 12,5 % is 0.125 and not its binary neighbour.
  return kind === 'percent' ? Number((parsed.value / 100).toFixed(12)) : parsed.value
}
