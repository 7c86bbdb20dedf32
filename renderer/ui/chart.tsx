import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
  type LegendItem,
} from 'chart.js'
import { useEffect, useMemo, useRef, useState } from 'react'
import { formatNumber } from '#shared/kernel/number-text.ts'
import type { Text } from '#shared/kernel/text.ts'
import { barFill, hatched } from './bar-fill.ts'
import { ChartTable } from './chart-table.tsx'
import { lookOfSeries } from './colours.ts'
import type { ChartPoint, ChartProps, ChartSeries } from './chart-types.ts'
import { useText } from './language-context.tsx'
import { Panel } from './panel.tsx'
import { usePreferences } from './preferences-context.tsx'
import { Toggle } from './toggle.tsx'
import { uiText } from './ui-text.ts'
import styles from './chart.module.css'

ChartJs.register(
  LineController,
  LineElement,
  PointElement,
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  Filler,
  Tooltip,
  Legend,
)

/** The colour of a token at this moment, for a canvas, which knows no CSS variables. */
function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim()
}

/** A CSS colour for the canvas: `var(--series-3)` is looked up. */
function resolved(colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1]
  return name === undefined ? colour : token(name)
}

/** What is not planned or not known is a gap, never a 0. */
function drawn(point: ChartPoint): number | null {
  return typeof point === 'number' ? point : null
}

/** Not one figure: nobody plans it, or nobody knows it. */
function nothingText(series: readonly ChartSeries[]): Text {
  const points = series.flatMap((s) => s.points)
  return points.includes('not-planned') && !points.includes('unknown') ? uiText.notPlanned : uiText.unknown
}

/** A chart with a finding for a title, a unit, and the same figures as a table for keyboards and screen readers. */
export function Chart(props: ChartProps) {
  const t = useText()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const height = props.height ?? 180
  const hasPoints = props.series.some((series) => series.points.some((point) => drawn(point) !== null))
  return (
    <Panel
      title={props.title}
      note={props.unit}
      actions={
        <>
          {props.actions}
          <Toggle
            label={t(uiText.viewAs)}
            value={view}
            onChange={setView}
            options={[
              { value: 'chart', label: t(uiText.chart) },
              { value: 'table', label: t(uiText.table) },
            ]}
          />
        </>
      }
    >
      <div className={styles['place']} style={{ minHeight: `${height / 16}rem` }}>
        {view === 'table' ? (
          <ChartTable {...props} />
        ) : hasPoints ? (
          <Canvas {...props} height={height} />
        ) : (
          <p className={styles['nothing']}>{t(nothingText(props.series))}</p>
        )}
      </div>
    </Panel>
  )
}

function Canvas(props: ChartProps & { readonly height: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<ChartJs | undefined>(undefined)
  const { preferences } = usePreferences()
  const latest = useRef(props)
  latest.current = props
  const config = useMemo(
    () => configure(props, preferences.beamer ? 1.25 : 1, (index) => latest.current.onPick?.(index)),
    // The theme changes the colours that are read from the tokens.
    [props.kind, props.labels, props.series, props.format, props.selected, preferences.theme, preferences.beamer],
  )

  useEffect(() => {
    if (!canvas.current) return
    chart.current = new ChartJs(canvas.current, config)
    return () => {
      chart.current?.destroy()
      chart.current = undefined
    }
  }, [config])

  const words = props.series.map((s) => s.label).join(', ')
  return (
    <div className={styles['canvas']} style={{ height: `${props.height / 16}rem` }}>
      <canvas ref={canvas} role="img" aria-label={`${props.title}. ${words}`} />
    </div>
  )
}

function datasetOf(series: ChartSeries, kind: ChartProps['kind'], selected: number | undefined): ChartDataset {
  const look = lookOfSeries(series.key)
  const colour = resolved(series.colour ?? look.colour)
  const data = series.points.map(drawn)
  const asBar = kind !== 'line' && series.as !== 'line'
  if (asBar) {
    const fill = barFill(look, colour, token('--paper'))
    return {
      type: 'bar',
      label: series.label,
      data,
      backgroundColor: series.points.map((_, i) => (series.partial?.[i] ? hatched(fill, token('--paper')) : fill)),
      maxBarThickness: 44,
      borderRadius: 2,
      order: 2,
    }
  }
  const isBand = series.as === 'band-top' || series.as === 'band-bottom'
  if (isBand) {
    return {
      type: 'line',
      label: series.label,
      data,
      borderWidth: 0,
      pointRadius: 0,
      backgroundColor: `${colour}24`,
      fill: series.as === 'band-top' ? '+1' : false,
      order: 3,
    }
  }
  return {
    type: 'line',
    label: series.label,
    data,
    borderColor: colour,
    borderWidth: 2,
    borderDash: [...(series.as === 'limit' ? [4, 3] : look.dash)],
    pointStyle: look.mark,
    pointRadius: series.as === 'limit' ? 0 : data.map((_, i) => (i === selected ? 5.5 : 3.5)),
    pointBackgroundColor: data.map((_, i) => (i === selected ? token('--typed') : token('--paper'))),
    pointBorderColor: data.map((_, i) => (i === selected ? token('--typed') : colour)),
    pointBorderWidth: 2,
    spanGaps: false,
    tension: 0,
    fill: false,
    order: 1,
  }
}

/** The legend shows each series as it is drawn: a line with its dashes, a bar as a square; bands are named by their line. */
function legendItem(series: ChartSeries, at: number, kind: ChartProps['kind']): LegendItem[] {
  if (series.as === 'band-top' || series.as === 'band-bottom') return []
  const look = lookOfSeries(series.key)
  const colour = resolved(series.colour ?? look.colour)
  const asBar = kind !== 'line' && series.as !== 'line'
  const line = {
    pointStyle: 'line' as const,
    lineDash: [...(series.as === 'limit' ? [4, 3] : look.dash)],
    lineWidth: 2,
  }
  const shape = asBar ? { pointStyle: 'rectRounded' as const, lineWidth: 0 } : line
  return [
    {
      text: series.label,
      datasetIndex: at,
      fillStyle: asBar ? barFill(look, colour, token('--paper')) : colour,
      strokeStyle: colour,
      fontColor: token('--muted'),
      ...shape,
    },
  ]
}

function configure(props: ChartProps, unit: number, onPick: (index: number) => void): ChartConfiguration {
  const format = props.format ?? ((n: number) => formatNumber(n))
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const stacked = props.kind === 'stacked'
  const font = { family: "'Inter Variable', sans-serif", size: 11 * unit }
  const isFlat = props.series.every((s) => s.points.every((point) => (drawn(point) ?? 0) === 0))
  const named = props.series.filter((s) => s.as !== 'band-top' && s.as !== 'band-bottom')
  return {
    type: props.kind === 'line' ? 'line' : 'bar',
    data: {
      labels: [...props.labels],
      datasets: props.series.map((series) => datasetOf(series, props.kind, props.selected)),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 120 },
      interaction: { mode: 'index', intersect: false },
      onClick: (_event, hits) => {
        const hit = hits[0]
        if (hit) onPick(hit.index)
      },
      scales: {
        x: {
          stacked,
          grid: { display: false },
          border: { display: false },
          ticks: { color: token('--muted'), font },
        },
        y: {
          stacked,
          // From 0: a line that begins elsewhere makes small changes look large.
          beginAtZero: true,
          grid: { color: token('--line-soft') },
          border: { display: false },
          // Nothing but zeros: an axis of tenths of a cent would say less than the one 0 there is.
          ...(isFlat ? { max: 1 } : {}),
          ticks: {
            color: token('--muted'),
            font,
            maxTicksLimit: 6,
            callback: (value) => (isFlat && value !== 0 ? '' : format(Number(value))),
          },
        },
      },
      plugins: {
        legend: {
          display: named.length > 1,
          position: 'bottom',
          labels: {
            color: token('--muted'),
            font,
            usePointStyle: true,
            boxHeight: 6,
            generateLabels: () => props.series.flatMap((series, at) => legendItem(series, at, props.kind)),
          },
        },
        tooltip: {
          backgroundColor: token('--ink'),
          titleColor: token('--paper'),
          bodyColor: token('--paper'),
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: (item) => `${item.dataset.label ?? ''}: ${item.raw === null ? '' : format(Number(item.raw))}`,
          },
        },
      },
    },
  }
}
