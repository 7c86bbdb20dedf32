import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { hashOf } from '#renderer/app/navigation.tsx'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { sortedByText } from '#shared/kernel/collation.ts'
import { summarise } from '#shared/overview/overview-region.ts'
import { regionOverviewText as words } from '#shared/overview/overview-region-text.ts'
import { OverviewRegionBlocks } from './overview-region-blocks.tsx'
import { OverviewRegionFigures } from './overview-region-figures.tsx'
import { OverviewRegionTiles } from './overview-region-tiles.tsx'
import { OverviewYears } from './overview-years.tsx'
import styles from './overview.module.css'

/** The region in five seconds: who sent what, what is known of the whole, what blocks. */
export function OverviewRegion() {
  const t = useText()
  const { programme, names } = useWorkspace()
  const submissions = useQuery('region.submissions', {})
  const exchange = useQuery('exchange.state', {})
  const totals = useQuery('region.totals', {})
  // Cities stand first in the programme's list; everyone is looked up by name.
  const rows = useMemo(
    () => submissions.data && sortedByText(submissions.data.rows, (row) => names.municipality(row.municipality)),
    [submissions.data, names],
  )
  const keys = exchange.data?.trusted
  const summary = useMemo(() => rows && summarise(rows, keys ?? []), [rows, keys])
  const problem = submissions.problem ?? totals.problem
  const years = useMemo(
    () =>
      totals.data && {
        clients: totals.data.totals.map(({ year, clients, served }) => ({ year, clients, served })),
        costs: totals.data.totals.map(({ year, cost }) => ({ year, total: cost })),
      },
    [totals.data],
  )
  return (
    <Page
      title={summary ? t(words.title, summary.received.length, summary.of) : t(words.municipalities)}
      state={summary && t(words.state, summary.missing.length, programme.edition.round)}
      actions={
        <>
          <Button component="a" href={hashOf('region')}>
            {t(words.toRegion)}
          </Button>
          <Button variant="filled" component="a" href={hashOf('submissions')}>
            {t(words.toSubmissions)}
          </Button>
        </>
      }
      side={
        <div className={styles['side']}>
          {summary && <OverviewRegionBlocks summary={summary} />}
          {years && <OverviewYears clients={years.clients} costs={years.costs} empty={t(words.chartEmpty)} />}
        </div>
      }
      sideWidth="wide"
    >
      {problem && <ProblemBox problem={problem} />}
      {summary && totals.data && <OverviewRegionFigures summary={summary} totals={totals.data} />}
      {rows && <OverviewRegionTiles rows={rows} />}
    </Page>
  )
}
