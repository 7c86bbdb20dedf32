import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { sortedByText } from '#shared/kernel/collation.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { seenAmount } from '#shared/overview/overview-money.ts'
import { isCompromised, summarise, type RegionSummary } from '#shared/overview/overview-region.ts'
import { seenFigure } from '#shared/region/region-measure.ts'
import { roundText } from '#shared/round/round-page-text.ts'
import { regionText, submissionsText } from '#shared/region/region-text.ts'
import { goTo } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Page } from '#renderer/ui/page.tsx'
import { usePreferences } from '#renderer/ui/preferences-context.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { StatRow, StatTile } from '#renderer/ui/tile.tsx'
import { Toggle } from '#renderer/ui/toggle.tsx'
import { RegionRound } from './region-round.tsx'
import { SubmissionList } from './region-submission-list.tsx'
import type { SentRow, SubmissionRow } from './region-submission-look.ts'
import { SubmissionSide } from './region-submission-side.tsx'
import { SubmissionTiles } from './region-submission-tiles.tsx'
import styles from './region.module.css'

/** Who sent what: thirty municipalities as tiles or a table, the same on a map, and what to do now. */
export function SubmissionsPage() {
  const { data, problem } = useQuery('region.submissions', {})
  if (data) return <Shown round={data.round} rows={data.rows} />
  return problem ? <ProblemBox problem={problem} /> : null
}

function Shown(props: { readonly round: string; readonly rows: readonly SubmissionRow[] }) {
  const { round: roundName } = props
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const { data: totals } = useQuery('region.totals', {})
  const { data: exchange } = useQuery('exchange.state', {})
  const [view, setView] = useState<'tiles' | 'list'>('tiles')
  const [round, setRound] = useState(false)
  const keys = exchange?.trusted
  const rows = useMemo<readonly SentRow[]>(
    () =>
      sortedByText(props.rows, (row) => names.municipality(row.municipality)).map((row) => ({
        ...row,
        compromised: isCompromised(row, keys ?? []),
      })),
    [props.rows, keys, names],
  )
  const summary = useMemo(() => summarise(rows, keys ?? []), [rows, keys])
  const last = rows
    .flatMap((row) => row.takenAt ?? [])
    .sort()
    .at(-1)

  const open = (row: SubmissionRow): void =>
    row.state === 'none' ? goTo('exchange') : goTo('review', { m: row.municipality })
  const remind = async (): Promise<void> => {
    const missing = summary.missing.map((id) => names.municipality(id)).join(', ')
    await navigator.clipboard.writeText(t(submissionsText.reminder, roundName, missing))
    notify.done(t(submissionsText.reminderCopied, summary.missing.length))
  }

  return (
    <Page
      title={t(submissionsText.title, summary.received.length, summary.of)}
      state={
        summary.received.length === 0
          ? t(submissionsText.stateNone)
          : summary.missing.length === 0
            ? t(submissionsText.stateAll)
            : t(submissionsText.stateMissing, summary.missing.length)
      }
      actions={
        <>
          <Button onClick={() => setRound(true)}>{t(roundText.change)}</Button>
          {summary.missing.length > 0 && <Button onClick={() => void remind()}>{t(submissionsText.remind)}</Button>}
          <Button variant="filled" onClick={() => goTo('exchange')}>
            {t(submissionsText.importFiles)}
          </Button>
        </>
      }
      sideWidth={view === 'tiles' ? 'wide' : 'normal'}
      side={
        <SidePanel
          label={t(submissionsText.side)}
          tabs={[
            {
              id: 'map',
              title: t(submissionsText.side),
              content: (
                <SubmissionSide
                  rows={rows}
                  summary={summary}
                  onOpen={(id) => {
                    const row = rows.find((r) => r.municipality === id)
                    if (row) open(row)
                  }}
                  onRemind={() => void remind()}
                />
              ),
            },
          ]}
        />
      }
      statusLeft={<span>{t(submissionsText.statusRound, roundName, summary.of - summary.notEnrolled.length)}</span>}
      statusRight={last === undefined ? undefined : t(submissionsText.lastImport, formatDateTime(last))}
    >
      <RegionRound opened={round} onClose={() => setRound(false)} />
      <Figures summary={summary} totals={totals} />
      <div className={styles['bar']}>
        <Toggle
          label={t(submissionsText.view)}
          value={view}
          onChange={setView}
          options={[
            { value: 'tiles', label: t(submissionsText.tiles) },
            { value: 'list', label: t(submissionsText.list) },
          ]}
        />
      </div>
      {view === 'tiles' ? <SubmissionTiles rows={rows} onOpen={open} /> : <SubmissionList rows={rows} onOpen={open} />}
    </Page>
  )
}

/** The answers in figures: how many came, how they stand, and what they add up to, honestly partial. */
function Figures(props: { readonly summary: RegionSummary; readonly totals: OutputOf<'region.totals'> | undefined }) {
  const t = useText()
  const { preferences } = usePreferences()
  const { summary, totals } = props
  const last = totals?.totals.at(-1)
  const clients = last && seenFigure(last, 'clients', preferences.currency)
  const cost = last && seenFigure(last, 'cost', preferences.currency)
  const marked = (state: 'whole' | 'partial' | 'unknown', words: string): string =>
    state === 'unknown' ? t(submissionsText.notKnown) : state === 'partial' ? t(regionText.atLeast, words) : words
  return (
    <StatRow>
      <StatTile value={String(summary.received.length)} label={t(submissionsText.received)} tone="info" />
      <StatTile value={String(summary.whole.length)} label={t(submissionsText.whole)} tone="ok" />
      <StatTile value={String(summary.mustFix.length)} label={t(submissionsText.mustFix)} tone="bad" />
      <StatTile value={String(summary.missing.length)} label={t(submissionsText.absent)} />
      {last && clients && cost && (
        <>
          <StatTile
            value={marked(clients.state, formatNumber(clients.value))}
            label={t(submissionsText.clients, last.year, clients.known, clients.of)}
            onClick={() => goTo('region', { measure: 'clients' })}
          />
          <StatTile
            value={marked(cost.state, seenAmount(last.cost, preferences.currency))}
            label={t(submissionsText.costs, last.year, cost.known, cost.of)}
            onClick={() => goTo('region', { measure: 'cost' })}
          />
        </>
      )}
    </StatRow>
  )
}
