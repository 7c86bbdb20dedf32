import type { OutputOf } from '#shared/contract/api.ts'
import type { Currency } from '#shared/kernel/money.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { chartAmount, seenTotal } from '#shared/overview/overview-money.ts'
import {
  seenFigure,
  type RegionLens,
  type RegionMeasure,
  type RegionYear,
  type SeenFigure,
} from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import type { ChartPoint } from '#renderer/ui/chart-types.ts'
import type { Translate } from '#renderer/ui/language-context.tsx'

export type RegionTotals = OutputOf<'region.totals'>
export type ServiceTotals = RegionTotals['services'][number]
export type MunicipalityTotals = RegionTotals['municipalities'][number]

export const measureWords = { clients: regionText.clients, served: regionText.served, cost: regionText.cost }

/** A value of a measure: persons, or whole lats or euro with their sign unless the heading has it. */
export function valueText(value: number, currency: Currency, measure: RegionMeasure, bare = false): string {
  return measure === 'cost' ? formatMoney(value, currency, { whole: true, bare }) : formatNumber(value, { decimals: 0 })
}

/** A figure in words: a partial sum says "≥". */
export function seenText(t: Translate, seen: SeenFigure, measure: RegionMeasure, bare = false): string {
  if (seen.state === 'unknown') return t(regionText.notKnown)
  const words = valueText(seen.value, seen.currency, measure, bare)
  return seen.state === 'partial' ? t(regionText.atLeast, words) : words
}

/** A sum over years in a sentence: in one currency, or both parts side by side where every year keeps its own. */
export function overallSentence(t: Translate, overall: RegionTotals['overall'], lens: RegionLens): string {
  if (overall.known === 0 && overall.LVL === 0 && overall.EUR === 0) return t(regionText.notKnown)
  const words = seenTotal(overall, lens)
  return overall.known === overall.of ? words : t(regionText.atLeastWords, words)
}

/** The same inside a sentence: "vismaz 799". */
export function seenSentence(t: Translate, seen: SeenFigure, measure: RegionMeasure): string {
  if (seen.state === 'unknown') return t(regionText.notKnown)
  const words = valueText(seen.value, seen.currency, measure)
  return seen.state === 'partial' ? t(regionText.atLeastWords, words) : words
}

/** A point of a chart: persons, or whole units of the chart's one currency; a gap where nothing is known. */
export function chartPoint(figures: RegionYear, measure: RegionMeasure, currency: Currency): ChartPoint {
  const seen = seenFigure(figures, measure, currency)
  if (seen.state === 'unknown') return 'unknown'
  return measure === 'cost' ? chartAmount(figures.cost, currency) : seen.value
}

export function figuresOfYear(years: readonly RegionYear[], year: number): RegionYear | undefined {
  return years.find((figures) => figures.year === year)
}
