import { convert, pairIn, type Currency, type Money, type MoneyPair } from '#shared/kernel/money.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'

/** The currency that money is looked at in: each year's own, or all in one. */
export type Lens = Currency | 'own'

/** An amount of one year, whole lats or euro, as it is looked at. */
export function seenAmount(amount: Money, lens: Lens): string {
  const seen = lens === 'own' ? amount : convert(amount, lens)
  return formatMoney(seen.minor, seen.currency, { whole: true })
}

/** A total over years: in one currency its exact sum; in the years' own currencies both parts, because they cannot be added. */
export function seenTotal(pair: MoneyPair, lens: Lens): string {
  const whole = (money: Money): string => formatMoney(money.minor, money.currency, { whole: true })
  if (lens !== 'own') return whole(pairIn(pair, lens))
  const parts = (
    [
      { minor: pair.LVL, currency: 'LVL' },
      { minor: pair.EUR, currency: 'EUR' },
    ] as const
  ).filter((money) => money.minor !== 0)
  return parts.length === 0 ? whole({ minor: 0, currency: 'EUR' }) : parts.map(whole).join(' + ')
}

/** A chart has one axis: where every year keeps its own currency, the chart is in euro and says so. */
export function chartCurrency(lens: Lens): Currency {
  return lens === 'own' ? 'EUR' : lens
}

/** An amount in whole units of a chart's currency. */
export function chartAmount(amount: Money, currency: Currency): number {
  return Math.round(convert(amount, currency).minor / 100)
}
