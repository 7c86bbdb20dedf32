import type { OutputOf } from '#shared/contract/api.ts'
import { amountIn } from '#shared/costing/costing-finding.ts'
import type { Lens } from '#shared/costing/costing-shown.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import type { Currency } from '#shared/kernel/money.ts'

export type Small = OutputOf<'cooperation.small'>
export type SmallRow = Small['rows'][number]
export type Compared = OutputOf<'cooperation.compare'>
export type Agreements = OutputOf<'cooperation.agreements'>
export type AgreementRow = Agreements['agreements'][number]

/** What is asked of every comparison. */
export interface Asked {
  readonly service: string
  readonly year: number
  readonly scenario: string
  readonly borrow: string | null
}

/** Money in the year's currency as the person looks at it; null is not known. */
export function seenMinor(minor: number | null, currency: Currency, lens: Lens): Figure {
  return minor === null ? 'unknown' : amountIn({ minor, currency, known: 1, of: 1 }, lens).minor
}

export function seenText(minor: number, currency: Currency, lens: Lens): string {
  const seen = amountIn({ minor, currency, known: 1, of: 1 }, lens)
  return formatMoney(seen.minor, seen.currency)
}
