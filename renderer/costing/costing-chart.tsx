import { useCallback, useMemo, type ReactNode } from 'react'
import { costFinding, amountIn, type CostFindingYear } from '#shared/costing/costing-finding.ts'
import { amountFigure, knownPart, overallCurrency } from '#shared/costing/costing-shown.ts'
import { costFindingTitle, costingText } from '#shared/costing/costing-text.ts'
import { currencySign, formatMoney } from '#shared/kernel/money-text.ts'
import { Chart } from '#renderer/ui/chart.tsx'
import type { ChartPoint } from '#renderer/ui/chart-types.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'

/** Costs by year in one currency, establishment on running; the title states the finding. */
export function CostingChart(props: {
  readonly name: string
  readonly years: readonly CostFindingYear[]
  readonly year: number
  readonly onPick: (year: number) => void
  readonly actions: ReactNode
}) {
  const t = useText()
  const { preferences } = usePreferences()
  const { name, years, year, onPick, actions } = props
  // Bars of lats beside bars of euro would lie about their heights.
  const currency = overallCurrency(preferences.currency)
  const series = useMemo(() => {
    const points = (kind: 'establishment' | 'running'): ChartPoint[] =>
      years.map((y) => {
        if (y.total.of === 0) return 'not-planned'
        if (knownPart(y.total) === 'unknown') return 'unknown'
        return y[kind].of === 0 ? 0 : amountFigure(y[kind], currency)
      })
    const partial = (kind: 'establishment' | 'running'): boolean[] => years.map((y) => knownPart(y[kind]) === 'partly')
    return [
      {
        key: 'running',
        label: t(costingText.running),
        points: points('running'),
        partial: partial('running'),
        colour: 'var(--series-0)',
      },
      {
        key: 'establishment',
        label: t(costingText.establishment),
        points: points('establishment'),
        partial: partial('establishment'),
        colour: 'var(--series-1)',
      },
    ]
  }, [years, currency, t])
  const labels = useMemo(() => years.map((y) => String(y.year)), [years])
  const format = useCallback(
    (minor: number) => formatMoney(Math.round(minor), currency, { bare: true, whole: true }),
    [currency],
  )
  const finding = costFinding(years)
  const named = 'year' in finding ? years.find((y) => y.year === finding.year) : undefined
  const seen = named && amountIn(named.total, currency)
  const amount = seen ? formatMoney(seen.minor, seen.currency, { whole: true }) : ''
  return (
    <Chart
      title={t(costingText.about, name, t(costFindingTitle, finding, amount))}
      unit={t(costingText.chartUnit, currencySign(currency))}
      kind="stacked"
      labels={labels}
      series={series}
      format={format}
      selected={years.findIndex((y) => y.year === year)}
      onPick={(index) => {
        const picked = years[index]?.year
        if (picked !== undefined) onPick(picked)
      }}
      height={150}
      actions={actions}
    />
  )
}
