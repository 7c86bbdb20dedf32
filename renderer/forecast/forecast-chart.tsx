import { useMemo, useState, type ReactNode } from 'react'
import { coverageText } from '#shared/forecast/forecast-coverage-text.ts'
import { forecastFinding } from '#shared/forecast/forecast-finding.ts'
import { findingTitle, forecastText, measureText } from '#shared/forecast/forecast-text.ts'
import { Chart } from '#renderer/ui/chart.tsx'
import type { ChartPoint, ChartSeries } from '#renderer/ui/chart-types.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { ForecastCoverageChart } from './forecast-coverage-chart.tsx'
import type { ServiceRow } from './forecast-rows.ts'

const drawn = (value: number | string | undefined): ChartPoint =>
  typeof value === 'number' ? value : value === 'not-planned' ? 'not-planned' : 'unknown'

interface ChartOf {
  readonly row: ServiceRow
  readonly year: number
  readonly editable: boolean
  readonly onPick: (year: number) => void
}

/** The selected service as a picture: its clients, or the coverage that gives them, which is drawn there. */
export function ForecastChart(props: ChartOf) {
  const t = useText()
  const [shows, setShows] = useState<'clients' | 'coverage'>('clients')
  if (props.row.forecast.method !== 'demographic') return <ClientsChart {...props} />
  const actions = (
    <Toggle
      label={t(coverageText.chartShows)}
      value={shows}
      onChange={setShows}
      options={[
        { value: 'clients', label: t(coverageText.clientsView) },
        { value: 'coverage', label: t(coverageText.coverageView) },
      ]}
    />
  )
  return shows === 'coverage' ? (
    <ForecastCoverageChart key={props.row.service} row={props.row} editable={props.editable} actions={actions} />
  ) : (
    <ClientsChart {...props} actions={actions} />
  )
}

/** Clients, capacity and those served of the selected service, with what really happened; the title states the finding. */
function ClientsChart(props: ChartOf & { readonly actions?: ReactNode }) {
  const t = useText()
  const { row, year, onPick } = props
  const years = useMemo(() => {
    const first = row.forecast.years[0]?.year ?? 0
    const before = row.forecast.actuals.map((a) => a.year).filter((y) => y < first)
    return [...before, ...row.forecast.years.map((y) => y.year)]
  }, [row])
  const series = useMemo<readonly ChartSeries[]>(() => {
    const byYear = new Map(row.forecast.years.map((y) => [y.year, y]))
    const actuals = new Map(row.forecast.actuals.map((a) => [a.year, a.clients]))
    const of = (measure: 'clients' | 'capacity' | 'served') =>
      years.map((y) => (byYear.has(y) ? drawn(byYear.get(y)?.[measure]) : null))
    const waits = row.forecast.years.some((y) => typeof y.waiting === 'number' && y.waiting > 0)
    const ranged = row.forecast.years.some((y) => y.range !== null)
    const edge = (side: 'low' | 'high') => years.map((y): ChartPoint => byYear.get(y)?.range?.[side] ?? null)
    return [
      { key: row.service, label: t(measureText.clients), points: of('clients') },
      {
        key: 'capacity',
        label: t(measureText.capacity),
        points: of('capacity'),
        as: 'limit',
        colour: 'var(--warn-line)',
      },
      ...(ranged
        ? [
            { key: row.service, label: '', points: edge('high'), as: 'band-top' as const },
            { key: row.service, label: '', points: edge('low'), as: 'band-bottom' as const },
          ]
        : []),
      // While everyone is served, the line would lie on that of the clients.
      ...(waits ? [{ key: 'served', label: t(measureText.served), points: of('served'), colour: 'var(--ok)' }] : []),
      ...(actuals.size > 0
        ? [
            {
              key: 'actual',
              label: t(forecastText.actualSeries),
              points: years.map((y) => actuals.get(y) ?? null),
              colour: 'var(--typed)',
            },
          ]
        : []),
    ]
  }, [row, years, t])
  const labels = useMemo(() => years.map(String), [years])
  return (
    <Chart
      title={t(forecastText.about, row.name, t(findingTitle, forecastFinding(row.forecast)))}
      unit={t(row.forecast.years.some((y) => y.range !== null) ? forecastText.chartUnitBand : forecastText.chartUnit)}
      kind="line"
      labels={labels}
      series={series}
      selected={years.indexOf(year)}
      onPick={(index) => {
        const picked = years[index]
        if (picked !== undefined && row.forecast.years.some((y) => y.year === picked)) onPick(picked)
      }}
      height={140}
      {...(props.actions === undefined ? {} : { actions: props.actions })}
    />
  )
}
