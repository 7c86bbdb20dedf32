import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import type { ScenarioDifference } from '#shared/scenario/scenario-contract.ts'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { ForecastAsk } from './forecast-ask.tsx'
import { ForecastChart } from './forecast-chart.tsx'
import { ForecastChoice } from './forecast-choice.tsx'
import { ForecastGrid } from './forecast-grid.tsx'
import { joinRows, nextRow, passes, yearColumn, yearOfColumn, type Filter, type Measure } from './forecast-rows.ts'
import { ForecastSide, type SideTabId } from './forecast-side.tsx'
import { ForecastState } from './forecast-state.tsx'
import type { TypedCell } from './forecast-typed.ts'
import styles from './forecast.module.css'

const noDifferences: readonly ScenarioDifference[] = []

/** Clients of every service in every year: the grid is the work, the chart and the side panel explain the selected cell. */
export function ForecastPage() {
  const { municipality } = useWorkspace()
  const params = useParams()
  const asked = municipality ?? params['m']
  return asked === undefined ? <ForecastChoice /> : <ForecastWork municipality={asked} key={asked} />
}

function ForecastWork({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { names, role } = useWorkspace()
  const params = useParams()
  const who = role === 'region' ? { municipality } : {}
  const scenario = useScenario()
  const forecast = useQuery(
    'forecast.read',
    { ...who, scenario },
    {
      changedBy: ['forecast', 'development', 'costing', 'programme', 'exchange', 'workspace'],
    },
  )
  const model = useQuery('development.read', who, { changedBy: ['development', 'exchange', 'workspace'] })
  const overview = useQuery('overview.read', { ...who, scenario })
  const differences = useQuery('scenario.differences', { ...who, scenario }, { when: scenario !== 'base' })
  const differing = scenario === 'base' ? noDifferences : (differences.data ?? noDifferences)
  const [measure, setMeasure] = useState<Measure>('clients')
  const [filter, setFilter] = useState<Filter>('all')
  const [selected, setSelected] = useState<CellAddress>()
  const [focus, setFocus] = useState<CellAddress>()
  const [justTyped, setJustTyped] = useState<readonly TypedCell[]>([])
  const [tab, setTab] = useState<SideTabId>('why')

  const data = forecast.data
  /** The selected cell stays the selected one when other rows go. */
  const show = (next: Filter): void => {
    setFilter(next)
    if (selected) setFocus({ ...selected })
  }
  const rows = useMemo(
    () => joinRows(data?.rows ?? [], model.data?.rows ?? [], overview.data?.findings ?? [], differing, names),
    [data, model.data, overview.data, differing, names],
  )
  const shown = useMemo(() => rows.filter((row) => passes(row, filter)), [rows, filter])

  /** Goes to a cell, also when the filter hides it. */
  const open = (service: string, columnId: string, of: Measure = 'clients'): void => {
    setMeasure(of)
    const target = rows.find((row) => row.service === service)
    if (target && !passes(target, filter)) setFilter('all')
    setSelected({ rowId: service, columnId })
    setFocus({ rowId: service, columnId })
  }

  const { service: linked, year: linkedYear, field } = params
  useEffect(() => {
    if (linked === undefined) return
    setFilter('all')
    setMeasure(field === 'capacity' ? 'capacity' : 'clients')
    const columnId = linkedYear === undefined ? 'method' : `y${linkedYear}`
    setSelected({ rowId: linked, columnId })
    setFocus({ rowId: linked, columnId })
    if (field === 'coverage' || field === 'actuals') setTab('input')
  }, [linked, linkedYear, field])

  if (!data) return forecast.problem ? <ProblemBox problem={forecast.problem} /> : null

  const row = rows.find((r) => r.service === selected?.rowId) ?? shown[0] ?? rows[0]
  const year = yearOfColumn(selected?.columnId ?? '') ?? (Number(linkedYear) || (data.years[0] ?? 0))
  const next = nextRow(rows)
  return (
    <Page
      title={t(forecastText.title)}
      state={
        <ForecastState
          rows={rows}
          readOnlyOf={data.editable ? undefined : names.municipality(data.municipality)}
          onMissing={() => show('missing')}
        />
      }
      actions={
        data.editable &&
        next && (
          <Button
            variant="filled"
            maw="21rem"
            title={next.name}
            onClick={() => {
              open(next.service, 'method')
              setTab('problems')
            }}
          >
            <span className={styles['next']}>{t(forecastText.next, next.name)}</span>
          </Button>
        )
      }
      side={
        row && (
          <ForecastSide
            row={row}
            year={year}
            measure={measure}
            who={who}
            editable={data.editable}
            asked={justTyped.length > 1 && justTyped.some((c) => c.service === row.service && c.year === year)}
            actualYears={data.actualYears}
            ask={
              <ForecastAsk
                key={JSON.stringify(justTyped)}
                // A single one that is still selected is asked about at its own figure.
                cells={justTyped.filter((c) => justTyped.length > 1 || c.service !== row.service || c.year !== year)}
                rows={rows}
                onDone={() => setJustTyped([])}
              />
            }
            tab={tab}
            onTab={setTab}
            onOpen={(columnId, of) => open(row.service, columnId, of)}
          />
        )
      }
    >
      <ForecastGrid
        rows={shown}
        data={data}
        measure={measure}
        filter={filter}
        focus={focus}
        onMeasure={setMeasure}
        onFilter={show}
        onSelect={setSelected}
        onTyped={setJustTyped}
      />
      {row && (
        <ForecastChart
          row={row}
          year={year}
          editable={data.editable}
          onPick={(picked) => open(row.service, yearColumn(picked), measure)}
        />
      )}
    </Page>
  )
}
