import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { formatNumber, plainNumber } from '#shared/kernel/number-text.ts'
import type { ChartPoint, ChartProps } from './chart-types.ts'
import { writeClipboard } from './clipboard-text.ts'
import { useText } from './language-context.tsx'
import { useNotify } from './notify.ts'
import { PlainTable } from './plain-table.tsx'
import { uiText } from './ui-text.ts'
import styles from './chart.module.css'

/** The figures behind a chart, as text for Excel: labels across, series down. */
export function chartAsText(props: Pick<ChartProps, 'labels' | 'series'>): string {
  const plain = (point: ChartPoint): string =>
    typeof point === 'number' ? plainNumber(point) : point === 'not-planned' ? '–' : ''
  return writeClipboard([
    ['', ...props.labels],
    ...props.series.map((series) => [series.label, ...series.points.map(plain)]),
  ])
}

/** The equal of the picture for keyboards, screen readers and Excel. */
export function ChartTable(props: ChartProps) {
  const t = useText()
  const notify = useNotify()
  const format = props.format ?? ((n: number) => formatNumber(n))
  const shown = (point: ChartPoint | undefined): string => {
    if (typeof point === 'number') return format(point)
    return point === 'not-planned' ? `– ${t(uiText.notPlanned)}` : t(uiText.unknown)
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(chartAsText(props))
    notify.done(t(uiText.copied))
  }
  return (
    <>
      <PlainTable
        label={props.title}
        columns={[
          { id: 'series', title: props.unit },
          ...props.labels.map((label) => ({ id: label, title: label, numeric: true })),
        ]}
        rows={props.series.map((series) => ({
          id: `${series.key} ${series.label}`,
          cells: {
            series: series.label,
            ...Object.fromEntries(props.labels.map((label, i) => [label, shown(series.points[i])])),
          },
        }))}
      />
      <div className={styles['copy']}>
        <Button size="compact-xs" leftSection={<IconCopy size="0.875rem" aria-hidden />} onClick={() => void copy()}>
          {t(uiText.copyTable)}
        </Button>
      </div>
    </>
  )
}
