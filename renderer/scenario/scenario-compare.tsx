import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { amountFigure, type Lens } from '#shared/costing/costing-shown.ts'
import { amountIn } from '#shared/costing/costing-finding.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { formatMoney } from '#shared/kernel/money-text.ts'
import { currencyOfYear, type Currency } from '#shared/kernel/money.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { differenceOf } from '#shared/scenario/scenario-difference.ts'
import { scenarioText } from '#shared/scenario/scenario-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Chart } from '#renderer/ui/chart.tsx'
import { colourOf } from '#renderer/ui/colours.ts'
import type { GridColumn, TotalsRow } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { sides, type ScenarioList } from './scenario-names.ts'
import styles from './scenario.module.css'

type Compared = OutputOf<'scenario.compare'>
type Row = Compared['rows'][number]
type Measure = 'clients' | 'served' | 'cost'

/** Two plans side by side in one year, all services; below, the totals over the years. */
export function ScenarioCompare(props: {
  readonly list: ScenarioList
  readonly who: { readonly municipality?: string }
  readonly scenario: string
}) {
  const t = useText()
  const { names } = useWorkspace()
  const { preferences } = usePreferences()
  const { list, who, scenario } = props
  const options = sides(list, t)
  const [left, setLeft] = useState('scenario:base')
  const [right, setRight] = useState(scenario === 'base' ? 'scenario:high' : `scenario:${scenario}`)
  const [measure, setMeasure] = useState<Measure>('clients')
  const [picked, setPicked] = useState<number>()
  const known = (side: string): string => (options.some((o) => o.value === side) ? side : 'scenario:base')
  const sidesNow = { left: known(left), right: known(right) }
  const { data } = useQuery('scenario.compare', { ...who, ...sidesNow })
  const year = picked ?? data?.years.at(-1) ?? 0
  const lens = preferences.currency
  const at = data?.years.indexOf(year) ?? 0
  const label = (side: string): string => options.find((o) => o.value === side)?.label ?? ''
  const columns = useMemo(
    () => columnsOf(at, year, lens, t, (code) => names.service(code), label(sidesNow.left), label(sidesNow.right)),
    [at, year, lens, t, names, sidesNow.left, sidesNow.right, list],
  )
  const totals = useMemo(() => (data ? totalsOf(data, at, lens, t) : []), [data, at, lens, t])
  const years = useMemo(() => data?.years.map(String) ?? [], [data])
  // A chart over the change of currency has to be in one of them.
  const chartLens: Currency = lens === 'own' ? 'EUR' : lens
  const series = useMemo(
    () =>
      (['left', 'right'] as const).map((side, i) => ({
        key: String(i + 1),
        label: label(sidesNow[side]),
        colour: i === 0 ? 'var(--muted)' : 'var(--accent)',
        points: (data?.totals ?? []).map((row) => {
          if (measure === 'cost')
            return row[side].cost.known === 0 ? 'unknown' : amountIn(row[side].cost, chartLens).minor
          return row[side][measure].known === 0 ? 'unknown' : row[side][measure].sum
        }),
      })),
    [data, measure, chartLens, sidesNow.left, sidesNow.right, list, t],
  )
  const money = useMemo(() => (n: number) => formatMoney(Math.round(n), chartLens), [chartLens])
  return (
    <>
      <Panel grow flush>
        <div className={styles['tools']}>
          <NativeSelect
            label={t(scenarioText.left)}
            data={options}
            value={sidesNow.left}
            onChange={(event) => setLeft(event.currentTarget.value)}
          />
          <NativeSelect
            label={t(scenarioText.right)}
            data={options}
            value={sidesNow.right}
            onChange={(event) => setRight(event.currentTarget.value)}
          />
          <Toggle
            label={t(scenarioText.year)}
            value={String(year)}
            onChange={(to) => setPicked(Number(to))}
            options={years.map((y) => ({ value: y, label: y }))}
          />
        </div>
        <Grid
          id="scenario-compare"
          label={t(scenarioText.grid)}
          rows={data?.rows ?? []}
          rowId={(row) => row.service}
          columns={columns}
          totals={totals}
        />
      </Panel>
      <Chart
        title={t(scenarioText.chartTitle, t(scenarioText[measure]))}
        unit={measure === 'cost' ? '' : t(scenarioText.perYear)}
        kind="line"
        labels={years}
        series={series}
        height={130}
        {...(measure === 'cost' ? { format: money } : {})}
        actions={
          <Toggle
            label={t(scenarioText.measure)}
            value={measure}
            onChange={setMeasure}
            options={(['clients', 'served', 'cost'] as const).map((value) => ({
              value,
              label: t(scenarioText[value]),
            }))}
          />
        }
      />
    </>
  )
}

function columnsOf(
  at: number,
  year: number,
  lens: Lens,
  t: Translate,
  nameOf: (service: string) => string,
  left: string,
  right: string,
): readonly GridColumn<Row>[] {
  const currency: Currency = lens === 'own' ? currencyOfYear(year) : lens
  const figure = (row: Row, side: 'left' | 'right', measure: Measure): Figure => {
    const cell = row.years[at]?.[side]
    if (!cell) return 'unknown'
    return measure === 'cost' ? amountFigure(cell.cost, lens) : cell[measure]
  }
  const of = (measure: Measure): GridColumn<Row>[] => {
    const kind = measure === 'cost' ? ('money' as const) : ('integer' as const)
    const more = measure === 'cost' ? { currency, whole: true, width: 92 } : { width: 76 }
    const name = t(scenarioText[measure])
    const side = (which: 'left' | 'right', of: string): GridColumn<Row> => ({
      id: `${measure}-${which}`,
      title: `${name} ${which === 'left' ? '◧' : '◨'}`,
      hint: `${name}: ${of}`,
      kind,
      ...more,
      value: (row) => figure(row, which, measure),
    })
    return [
      side('left', left),
      side('right', right),
      {
        id: `${measure}-difference`,
        title: 'Δ',
        hint: `${name}: ${t(scenarioText.difference)}`,
        kind,
        ...more,
        width: measure === 'cost' ? 84 : 50,
        value: (row) => differenceOf(figure(row, 'left', measure), figure(row, 'right', measure)),
        state: (row) => {
          const change = differenceOf(figure(row, 'left', measure), figure(row, 'right', measure))
          return typeof change === 'number' && change !== 0 ? { strong: true } : { muted: true }
        },
      },
    ]
  }
  return [
    {
      id: 'service',
      title: t(scenarioText.service),
      kind: 'text',
      width: 120,
      grow: true,
      frozen: true,
      value: (row) => nameOf(row.service),
      swatch: (row) => colourOf(row.service),
      state: (row) => ({ note: `${row.service} ${nameOf(row.service)}` }),
    },
    ...of('clients'),
    ...of('served'),
    ...of('cost'),
  ]
}

function totalsOf(data: Compared, at: number, lens: Lens, t: Translate): readonly TotalsRow[] {
  const row = data.totals[at]
  if (!row) return []
  const cells: Record<string, TotalsRow['cells'][string]> = { service: { text: t(scenarioText.total) } }
  for (const side of ['left', 'right'] as const) {
    for (const measure of ['clients', 'served'] as const) {
      const { sum, known, of } = row[side][measure]
      cells[`${measure}-${side}`] = {
        text: formatNumber(sum),
        note: t(scenarioText.known, known, of),
        muted: known < of,
        unknown: known === 0,
      }
    }
    const { cost } = row[side]
    const seen = amountIn(cost, lens)
    cells[`cost-${side}`] = {
      text: formatMoney(seen.minor, seen.currency, { whole: true }),
      note: t(scenarioText.known, cost.known, cost.of),
      muted: cost.known < cost.of,
      unknown: cost.known === 0 && cost.minor === 0,
    }
  }
  return [{ id: 'total', cells }]
}
