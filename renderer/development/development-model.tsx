import { Button } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import type { Problem } from '#shared/kernel/problem.ts'
import type { DevelopmentRow } from '#shared/development/development-contract.ts'
import { isEmptyRow } from '#shared/development/development-applies.ts'
import { developmentPageText as words } from '#shared/development/development-page-text.ts'
import { countFindings, firstToDo, openServices, type Finding } from '#shared/overview/overview-findings.ts'
import { hashOf, useLocation } from '#renderer/app/navigation.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Grid } from '#renderer/ui/grid.tsx'
import type { CellAddress, EditOutcome, GridEdit } from '#renderer/ui/grid-types.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { useDevelopmentColumns } from './development-columns.ts'
import { cellsOf } from './development-edits.ts'
import { DevelopmentFilter, useDevelopmentFilter } from './development-filter.tsx'
import { DevelopmentSide } from './development-side.tsx'
import styles from './development.module.css'

/** The work: services × fields, what is missing marked, the service explained beside. */
export function DevelopmentModel({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const { role, names } = useWorkspace()
  const region = role === 'region'
  const whose = region ? { municipality } : {}
  const model = useQuery('development.read', whose)
  const overview = useQuery('overview.read', whose)
  const change = useCommand('development.change')
  const findings = useMemo(
    () => (overview.data?.findings ?? []).filter((finding) => finding.page === 'model'),
    [overview.data],
  )
  const rows = model.data?.rows
  const editable = model.data?.editable ?? false
  const [selected, setSelected] = useState<CellAddress>()
  const focus = useFocus()
  const filter = useDevelopmentFilter(rows, findings, focus.address?.rowId)
  const columns = useDevelopmentColumns({ municipality, editable, findings })
  const open = openServices(findings, 'model')

  const onEdit = useCallback(
    async (edits: readonly GridEdit[]): Promise<EditOutcome> => {
      const read = cellsOf(edits)
      if (!read.ok) return read
      const reply = await change({ cells: [...read.cells] })
      return reply.ok ? { ok: true } : refusal(reply.problem)
    },
    [change],
  )
  const row = [selected?.rowId, focus.address?.rowId, filter.rows[0]?.service]
    .map((code) => rows?.find((r) => r.service === code))
    .find((found) => found !== undefined)
  const unreceived = region && rows !== undefined && rows.every(isEmptyRow)
  const next = firstToDo(findings)
  const problem = model.problem ?? overview.problem
  return (
    <Page
      title={region ? `${t(words.title)}: ${names.municipality(municipality)}` : t(words.title)}
      state={
        unreceived
          ? t(words.nothingReceived)
          : overview.data && <StateLine findings={findings} open={open} region={region} />
      }
      actions={!region && overview.data && <Next next={next} onGo={(finding) => focus.goTo(addressOf(finding))} />}
      side={
        <DevelopmentSide
          row={row}
          field={selected?.rowId === row?.service ? selected?.columnId : undefined}
          whose={whose}
          findings={findings.filter((finding) => finding.service === row?.service)}
          onGo={(finding) => focus.goTo(addressOf(finding))}
        />
      }
    >
      {problem && <ProblemBox problem={problem} />}
      {rows && (
        <Panel grow flush>
          <DevelopmentFilter filter={filter} of={rows.length} />
          <div className={styles['grid']}>
            <Grid<DevelopmentRow>
              id="development"
              label={t(words.gridLabel)}
              rows={filter.rows}
              rowId={(r) => r.service}
              columns={columns}
              {...(editable ? { onEdit } : {})}
              onSelect={(cell) => cell && setSelected(cell)}
              focus={focus.address}
              empty={
                <span>
                  {t(words.noRows)}{' '}
                  <Button size="compact-sm" onClick={filter.clear}>
                    {t(words.showAll)}
                  </Button>
                </span>
              }
            />
          </div>
        </Panel>
      )}
    </Page>
  )
}

/** What is left, in one line. */
function StateLine(props: { readonly findings: readonly Finding[]; readonly open: number; readonly region: boolean }) {
  const t = useText()
  const must = countFindings(props.findings, 'must')
  const parts =
    props.open === 0
      ? [t(words.purpose), t(words.whole)]
      : [
          t(words.purpose),
          `${t(words.missing, props.open, must + countFindings(props.findings, 'explain'))}.`,
          ...(must > 0 ? [`${t(words.toFix, must)}.`] : []),
        ]
  return <>{[...parts, ...(props.region ? [t(words.regionLooks)] : [])].join(' ')}</>
}

function Next(props: { readonly next: Finding | undefined; readonly onGo: (finding: Finding) => void }) {
  const t = useText()
  const { names } = useWorkspace()
  const { next } = props
  if (next?.service === undefined || next.service === null) {
    return (
      <Button variant="filled" component="a" href={hashOf('forecast')}>
        {t(words.toForecast)}
      </Button>
    )
  }
  const label = t(words.continue, names.service(next.service))
  return (
    <Button variant="filled" className={styles['next'] ?? ''} title={label} onClick={() => props.onGo(next)}>
      {label}
    </Button>
  )
}

/** The cell that the address names (`#/model?service=S05&field=decision`), or that a button of this page leads to. */
function useFocus() {
  const location = useLocation()
  const [own, setOwn] = useState<{ readonly at: object; readonly address: CellAddress }>()
  const linked = useMemo<CellAddress | undefined>(() => {
    const { service, field } = location.params
    return service === undefined ? undefined : { rowId: service, columnId: field ?? 'decision' }
  }, [location])
  // A newer link takes the place of what a button chose.
  const address = own?.at === location ? own.address : linked
  return { address, goTo: (to: CellAddress) => setOwn({ at: location, address: { ...to } }) }
}

function addressOf(finding: Finding): CellAddress {
  return { rowId: finding.service ?? '', columnId: finding.field ?? 'decision' }
}

function refusal(problem: Problem): EditOutcome {
  return { ok: false, problem }
}
