import { useMemo } from 'react'
import { fewestActuals } from '#shared/forecast/forecast-trend.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import type { EditOutcome, GridColumn, GridEdit } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { largestCount, type ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

interface ActualRow {
  readonly year: number
  readonly clients: number | 'unknown'
}

/** Clients as they really were, by year: what a trend is drawn through. */
export function ForecastActuals(props: {
  readonly row: ServiceRow
  readonly years: readonly number[]
  readonly editable: boolean
}) {
  const t = useText()
  const setActuals = useCommand('forecast.setActuals')
  const { row, years, editable } = props
  const rows = useMemo<readonly ActualRow[]>(() => {
    const known = new Map(row.forecast.actuals.map((a) => [a.year, a.clients]))
    return years.map((year) => ({ year, clients: known.get(year) ?? 'unknown' }))
  }, [row, years])
  const columns = useMemo<readonly GridColumn<ActualRow>[]>(
    () => [
      { id: 'year', title: t(forecastText.year), kind: 'year', value: (r) => r.year, sortable: false },
      {
        id: 'clients',
        title: t(forecastText.clients),
        kind: 'integer',
        width: 120,
        grow: true,
        editable,
        min: 0,
        max: largestCount,
        sortable: false,
        value: (r) => r.clients,
      },
    ],
    [t, editable],
  )
  const send = async (edits: readonly GridEdit[]): Promise<EditOutcome> => {
    const reply = await setActuals({
      cells: edits.map(({ rowId, entry }) => ({
        service: row.service,
        year: Number(rowId),
        clients: entry.kind === 'number' ? entry.value : null,
      })),
    })
    return reply.ok ? { ok: true } : reply
  }
  return (
    <div>
      <h3 className={styles['part']}>{t(forecastText.actuals)}</h3>
      <p className={styles['small']}>{t(forecastText.actualsHint, row.forecast.actuals.length, fewestActuals)}</p>
      <div className={styles['actuals']}>
        <Grid
          id="forecast-actuals"
          label={t(forecastText.actuals)}
          rows={rows}
          rowId={(r) => String(r.year)}
          columns={columns}
          height="content"
          {...(editable ? { onEdit: send } : {})}
        />
      </div>
    </div>
  )
}
