import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { formatNumber } from '#shared/kernel/number-text.ts'
import { reasonText, restoreText } from '#shared/restore/restore-text.ts'
import { useQuery } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { RestoreMake } from './restore-make.tsx'
import { RestorePoint } from './restore-point.tsx'

type Point = OutputOf<'restore.list'>['points'][number]

/** The states that can be returned to: what has changed since each, and the way back. */
export function RestorePage() {
  const t = useText()
  const { data, problem } = useQuery('restore.list', {})
  const [selected, setSelected] = useState<string>()
  const [making, setMaking] = useState(false)
  const columns = useMemo<readonly GridColumn<Point>[]>(
    () => [
      { id: 'at', title: t(restoreText.when), kind: 'text', width: 150, value: ({ at }) => formatDateTime(at) },
      {
        id: 'why',
        title: t(restoreText.why),
        kind: 'text',
        width: 200,
        grow: true,
        value: ({ reason, label }) => (label === '' ? t(reasonText[reason]) : label),
        state: ({ reason }) => (reason === 'hand' ? { strong: true } : { muted: true }),
      },
      { id: 'actions', title: t(restoreText.actions), kind: 'integer', width: 150, value: ({ actions }) => actions },
      {
        id: 'size',
        title: t(restoreText.size),
        kind: 'text',
        width: 90,
        value: ({ bytes }) => t(restoreText.kilobytes, formatNumber(bytes / 1e6, { decimals: 1 })),
        state: () => ({ muted: true }),
      },
    ],
    [t],
  )
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  const { points } = data
  const point = points.find(({ name }) => name === selected) ?? points[0]
  return (
    <Page
      title={t(restoreText.title)}
      state={points.length === 0 ? undefined : t(restoreText.state, points.length)}
      actions={
        <Button variant="filled" onClick={() => setMaking(true)}>
          {t(restoreText.make)}
        </Button>
      }
      side={
        point && (
          <SidePanel
            label={t(restoreText.title)}
            tabs={[
              {
                id: 'compare',
                title: t(restoreText.compare, formatDateTime(point.at)),
                content: <RestorePoint key={point.name} point={point} />,
              },
            ]}
          />
        )
      }
    >
      {data.failed !== null && <Callout tone="explain">{t(restoreText.failed, data.failed)}</Callout>}
      {points.length === 0 ? (
        <Teaching icon={<IconHistory size="1.5rem" aria-hidden />} title={t(restoreText.purpose)}>
          {t(restoreText.empty)}
        </Teaching>
      ) : (
        <Panel grow flush>
          <Grid
            id="restore"
            label={t(restoreText.grid)}
            rows={points}
            rowId={({ name }) => name}
            rowName={({ at }) => formatDateTime(at)}
            columns={columns}
            onSelect={(cell) => cell && setSelected(cell.rowId)}
          />
        </Panel>
      )}
      <RestoreMake opened={making} onClose={() => setMaking(false)} />
    </Page>
  )
}
