import { percentOfShare, shareOfPercent } from '#shared/forecast/forecast-groups.ts'
import { parseMoney } from '#shared/kernel/money-text.ts'
import { parseNumber } from '#shared/kernel/number-parse.ts'
import { plainNumber } from '#shared/kernel/number-text.ts'

/** A typed amount in minor units; null when the field is empty, undefined when it is no amount. */
export function readMinor(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const parsed = parseMoney(typed, { ambiguous: 'decimal' })
  return parsed.kind === 'money' ? parsed.minor : undefined
}

/** Typed per cent as a share; null when empty, undefined when it is none between 0 and 100. */
export function readShare(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const parsed = parseNumber(typed, { ambiguous: 'decimal' })
  if (parsed.kind !== 'number') return undefined
  const share = shareOfPercent(parsed.value)
  return share >= 0 && share <= 1 ? share : undefined
}

export function minorText(minor: number | null): string {
  return minor === null ? '' : plainNumber(minor / 100)
}

export function shareText(share: number | null): string {
  return share === null ? '' : plainNumber(percentOfShare(share))
}

/** A typed whole number within bounds; null when empty, undefined when it is none. */
export function readWhole(typed: string, least: number, most: number): number | null | undefined {
  if (typed.trim() === '') return null
  const parsed = parseNumber(typed, { ambiguous: 'thousands' })
  if (parsed.kind !== 'number' || !Number.isInteger(parsed.value)) return undefined
  return parsed.value >= least && parsed.value <= most ? parsed.value : undefined
}

export function wholeText(value: number | null): string {
  return value === null ? '' : plainNumber(value)
}
