import type { OutputOf } from '#shared/contract/api.ts'
import type { Lens } from '#shared/costing/costing-shown.ts'
import { amountIn } from '#shared/costing/costing-finding.ts'
import { fundingSources, type FundingSource } from '#shared/funding/funding.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'

export type Funding = OutputOf<'funding.read'>
export type FundedService = Funding['services'][number]
export type FundingPart = FundingSource | 'cost' | 'rest'

export const parts: readonly FundingPart[] = ['cost', ...fundingSources, 'rest']

/** Money of a year through the lens that the person has chosen. */
export function seen(minor: number, year: number, lens: Lens): { readonly minor: number; readonly currency: Currency } {
  return amountIn({ minor, currency: currencyOfYear(year), known: 1, of: 1 }, lens)
}

export function seenText(minor: number, year: number, lens: Lens): string {
  const money = seen(minor, year, lens)
  return formatMoney(money.minor, money.currency)
}

export function seenFigure(figure: Figure, year: number, lens: Lens): Figure {
  return typeof figure === 'number' ? seen(figure, year, lens).minor : figure
}
