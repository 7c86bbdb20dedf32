import { pairIn, type Currency } from '#shared/kernel/money.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import type { Amount, OverallAmount } from './costing-amount.ts'
import { amountIn } from './costing-finding.ts'

export type Lens = Currency | 'own'

/** How much of an amount is known: `none` when there is nothing to pay for. */
export function knownPart(amount: Pick<Amount, 'known' | 'of' | 'minor'>): 'none' | 'unknown' | 'partly' | 'whole' {
  if (amount.of === 0) return 'none'
  if (amount.known === amount.of) return 'whole'
  return amount.known === 0 && amount.minor === 0 ? 'unknown' : 'partly'
}

/** An amount as a figure of the grid, in minor units of the currency that a person looks through. */
export function amountFigure(amount: Amount, lens: Lens): Figure {
  const part = knownPart(amount)
  if (part === 'none') return 'not-planned'
  return part === 'unknown' ? 'unknown' : amountIn(amount, lens).minor
}

/** A sum over years has no own currency: looked at in each year's own, it is shown in euro. */
export function overallCurrency(lens: Lens): Currency {
  return lens === 'own' ? 'EUR' : lens
}

/** The sum over years as a figure: not known while no planned year is. */
export function overallFigure(overall: OverallAmount, years: readonly Amount[], lens: Lens): Figure {
  const parts = years.map(knownPart)
  if (parts.every((part) => part === 'none')) return 'not-planned'
  if (parts.every((part) => part === 'none' || part === 'unknown')) return 'unknown'
  return pairIn(overall, overallCurrency(lens)).minor
}
