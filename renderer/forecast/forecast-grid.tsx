import { useMemo } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { forecastText, measureText } from '#shared/forecast/forecast-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import type { CellAddress, EditOutcome, GridEdit, TotalsRow } from '#renderer/ui/grid-types.ts'
import { useLanguage, useText, type Translate } from '#renderer/ui/language-context.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { forecastColumns } from './forecast-columns.tsx'
import { sendEdits } from './forecast-edits.ts'
import { filters, totalIsUnknown, yearColumn, type Filter, type Measure, type ServiceRow } from './forecast-rows.ts'
import { typedCells, type TypedCell } from './forecast-typed.ts'
import styles from './forecast.module.css'

type Forecast = OutputOf<'forecast.read'>

const measures: readonly Measure[] = ['clients', 'capacity', 'served', 'waiting']

/** Services by years, in one of four measures. */
export function ForecastGrid(props: {
  readonly rows: readonly ServiceRow[]
  readonly data: Forecast
  readonly measure: Measure
  readonly filter: Filter
  readonly focus: CellAddress | undefined
  readonly onMeasure: (measure: Measure) => void
  readonly onFilter: (filter: Filter) => void
  readonly onSelect: (cell: CellAddress) => void
  readonly onTyped: (cells: readonly TypedCell[]) => void
}) {
  const t = useText()
  const language = useLanguage()
  const { data, measure, filter } = props
  const scenario = useScenario()
  const columns = useMemo(
    () => forecastColumns({ t, language, years: data.years, measure, editable: data.editable }),
    // The years never change while a workspace is open, but each answer brings a new list of them.
    [t, language, data.years.join(), measure, data.editable],
  )
  const totals = useMemo(() => totalsOf(data, measure, t), [data, measure, t])
  const send = async (edits: readonly GridEdit[]): Promise<EditOutcome> => {
    const outcome = await sendEdits(edits, measure, scenario, props.rows)
    if (outcome.ok && measure === 'clients') props.onTyped(typedCells(edits))
    return outcome
  }
  return (
    <Panel grow flush>
      <div className={styles['tools']}>
        <Toggle
          label={t(forecastText.measure)}
          value={measure}
          onChange={props.onMeasure}
          options={measures.map((value) => ({ value, label: t(measureText[value]) }))}
        />
        <span className={styles['toolsHint']}>
          {measure === 'served' || measure === 'waiting' ? t(forecastText.derivedHint) : ''}
        </span>
        <Toggle
          label={t(forecastText.filter)}
          value={filter}
          onChange={props.onFilter}
          options={filters.map((value) => ({ value, label: t(forecastText[value]) }))}
        />
      </div>
      <Grid
        id="forecast"
        label={t(forecastText.grid)}
        rows={props.rows}
        rowId={(row) => row.service}
        columns={columns}
        totals={totals}
        focus={props.focus}
        onSelect={(cell) => cell && props.onSelect(cell)}
        {...(data.editable ? { onEdit: send } : {})}
        empty={t(filter === 'missing' ? forecastText.nothingMissing : forecastText.nothingDecided)}
      />
    </Panel>
  )
}

/** Capacities without a limit have no sum, so that measure has no totals. */
function totalsOf(data: Forecast, measure: Measure, t: Translate): readonly TotalsRow[] {
  if (measure === 'capacity') return []
  if (data.totals.length === 0) return []
  const counts = data.totals.map((total) => total[measure])
  const known = counts.map((total) => total.known)
  return [
    {
      id: 'total',
      cells: {
        service: {
          text: t(forecastText.total),
          note: t(forecastText.totalKnownYears, Math.min(...known), Math.max(...known), counts[0]?.of ?? 0),
        },
        ...Object.fromEntries(
          data.totals.map((total) => {
            const { sum, known, of } = total[measure]
            const unknown = totalIsUnknown(data.rows, measure, total.year)
            return [
              yearColumn(total.year),
              {
                text: unknown ? '' : formatNumber(sum),
                note: t(forecastText.totalKnown, known, of),
                muted: known < of,
                unknown,
              },
            ]
          }),
        ),
      },
    },
  ]
}
