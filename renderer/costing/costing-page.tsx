import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { costingText } from '#shared/costing/costing-text.ts'
import { useParams } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import type { CellAddress } from '#renderer/ui/grid-types.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { CostingChart } from './costing-chart.tsx'
import { CostingChoice } from './costing-choice.tsx'
import { CostingLines } from './costing-lines.tsx'
import { CostingServicesGrid } from './costing-services-grid.tsx'
import { CostingPriceLevel } from './costing-price-level.tsx'
import { CostingSide, sideTabs, type SideTabId } from './costing-side.tsx'
import { CostingState, openCosts } from './costing-state.tsx'
import { yearColumn, type CostPlace } from './costing-types.ts'
import styles from './costing.module.css'

/** Below: the lines of the selected service, its picture, or that of all. */
type View = 'lines' | 'service' | 'all'

/** What every service costs: sums above, the lines of the selected service or their picture below, the explanation at the right. */
export function CostingPage() {
  const { municipality } = useWorkspace()
  const params = useParams()
  const asked = municipality ?? params['m']
  return asked === undefined ? <CostingChoice /> : <CostingWork municipality={asked} key={asked} />
}

function CostingWork({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { names, role } = useWorkspace()
  const params = useParams()
  const who = role === 'region' ? { municipality } : {}
  const scenario = useScenario()
  const [base, setBase] = useState<number>()
  const costs = useQuery('costing.read', { ...who, scenario, ...(base === undefined ? {} : { baseYear: base }) })
  const overview = useQuery('overview.read', { ...who, scenario })
  const [place, setPlace] = useState<CostPlace>()
  const [focus, setFocus] = useState<CellAddress>()
  const [view, setView] = useState<View>('lines')
  const [tab, setTab] = useState<SideTabId>('why')

  const data = costs.data
  const { service: linked, year: linkedYear, tab: linkedTab } = params
  const go = (service: string, year: number): void => {
    setPlace({ service, year })
    setFocus({ rowId: service, columnId: yearColumn(year) })
  }
  useEffect(() => {
    if (linked === undefined) return
    const year = Number(linkedYear)
    setPlace({ service: linked, year: year || 0 })
    setFocus({ rowId: linked, columnId: year ? yearColumn(year) : 'service' })
    const wanted = sideTabs.find((known) => known === linkedTab)
    if (wanted) setTab(wanted)
  }, [linked, linkedYear, linkedTab])

  const service =
    data?.services.find((s) => s.service === place?.service) ??
    data?.services.find((s) => s.planned) ??
    data?.services[0]
  const lines = useQuery(
    'costing.lines',
    { ...who, scenario, service: service?.service ?? '' },
    { when: service !== undefined },
  )
  if (!data || !service) return costs.problem ? <ProblemBox problem={costs.problem} /> : null

  const firstPlanned = service.years.find((y) => y.total.of > 0)?.year ?? data.years[0] ?? 0
  const year = place && data.years.includes(place.year) ? place.year : firstPlanned
  const current: CostPlace = {
    service: service.service,
    year,
    ...(place?.line === undefined ? {} : { line: place.line }),
    ...(place?.column === undefined ? {} : { column: place.column }),
  }
  const open = openCosts(overview.data?.findings ?? [])
  const next = open[0]
  const viewToggle = (
    <Toggle
      label={t(costingText.view)}
      value={view}
      onChange={setView}
      options={[
        { value: 'lines', label: t(costingText.viewLines) },
        { value: 'service', label: t(costingText.viewService) },
        { value: 'all', label: t(costingText.viewAll) },
      ]}
    />
  )
  return (
    <Page
      title={t(costingText.title)}
      state={
        <CostingState open={open} readOnlyOf={data.editable ? undefined : names.municipality(data.municipality)} />
      }
      actions={
        data.editable &&
        next && (
          <Button variant="filled" maw="21rem" title={names.service(next)} onClick={() => go(next, year)}>
            <span className={styles['next']}>{t(costingText.next, names.service(next))}</span>
          </Button>
        )
      }
      side={
        <CostingSide
          service={service}
          lines={lines.data}
          place={current}
          who={who}
          base={base}
          editable={data.editable}
          tab={tab}
          onTab={setTab}
        />
      }
    >
      <CostingPriceLevel years={data.years} base={base} onBase={setBase} />
      <CostingServicesGrid costs={data} focus={focus} year={year} onSelect={setPlace} />
      {view === 'lines' ? (
        <CostingLines
          service={service}
          lines={lines.data}
          year={year}
          editable={data.editable}
          view={viewToggle}
          onSelect={setPlace}
        />
      ) : (
        <CostingChart
          name={view === 'all' ? t(costingText.allServices) : names.service(service.service)}
          years={view === 'all' ? data.totals : service.years}
          year={year}
          onPick={(picked) => go(service.service, picked)}
          actions={viewToggle}
        />
      )}
    </Page>
  )
}
