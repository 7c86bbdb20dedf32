import { useMemo } from 'react'
import { currencySign, formatMoney } from '#shared/kernel/money-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { chartCurrency } from '#shared/overview/overview-money.ts'
import { leadingRows, seenFigure, type RegionMeasure } from '#shared/region/region-measure.ts'
import { regionText } from '#shared/region/region-text.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { ChartSeries } from '#renderer/ui/chart-types.ts'
import { Chart } from '#renderer/ui/chart.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { chartPoint, figuresOfYear, seenText, type RegionTotals } from './region-figures.ts'
import type { TotalsLine } from './region-totals-grid.tsx'

const stackedServices = 5

/** The selected row by year, or the largest services stacked; the title says what is to be seen. */
export function RegionChart(props: {
  readonly totals: RegionTotals
  readonly selected: TotalsLine | undefined
  readonly measure: RegionMeasure
  readonly year: number
  readonly onYear: (year: number) => void
}) {
  const { totals, selected, measure, year, onYear } = props
  const t = useText()
  const { names } = useWorkspace()
  const lens = usePreferences().preferences.currency
  const currency = chartCurrency(lens)
  const series = useMemo<readonly ChartSeries[]>(() => {
    if (selected) {
      const points = selected.years.map((figures) => chartPoint(figures, measure, currency))
      return [{ key: selected.id, label: selected.name, points }]
    }
    return leadingRows(totals.services, year, measure, stackedServices).map((row) => ({
      key: row.service,
      label: names.service(row.service),
      points: row.years.map((figures) => chartPoint(figures, measure, currency)),
    }))
  }, [totals, selected, measure, year, currency, names])

  const title = useMemo(() => {
    if (selected) {
      const first = selected.years[0]
      const last = selected.years.at(-1)
      if (!first || !last) return selected.name
      const [from, to] = [seenFigure(first, measure, currency), seenFigure(last, measure, currency)]
      if (to.state === 'unknown') return t(regionText.chartRow, selected.name)
      return t(
        regionText.chartGrows,
        selected.name,
        seenText(t, from, measure),
        seenText(t, to, measure),
        first.year,
        last.year,
      )
    }
    const top = leadingRows(totals.services, year, measure, 1)[0]
    const figures = top && figuresOfYear(top.years, year)
    if (!top || !figures) return t(regionText.chartNothing, year)
    const words = seenText(t, seenFigure(figures, measure, currency), measure)
    return t(regionText.chartLeading, year, names.service(top.service), words)
  }, [t, names, totals, selected, measure, year, currency])

  const format = useMemo(
    () =>
      measure === 'cost'
        ? (value: number) => formatMoney(value * 100, currency, { whole: true })
        : (value: number) => formatNumber(value),
    [measure, currency],
  )
  const labels = useMemo(() => totals.years.map(String), [totals])
  const unit =
    measure === 'cost'
      ? t(regionText.unitCost, currencySign(currency))
      : t(measure === 'clients' ? regionText.unitClients : regionText.unitServed)
  return (
    <Chart
      title={title}
      unit={unit}
      kind={selected ? 'bar' : 'stacked'}
      labels={labels}
      series={series}
      format={format}
      selected={totals.years.indexOf(year)}
      onPick={(index) => {
        const picked = totals.years[index]
        if (picked !== undefined) onYear(picked)
      }}
      height={160}
    />
  )
}
