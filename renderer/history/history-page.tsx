import { Button } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { actionTitles } from '#shared/contract/words.ts'
import type { HistoryAction } from '#shared/history/history-contract.ts'
import { historyText } from '#shared/history/history-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { titleText } from '#shared/kernel/title.ts'
import { download } from '#renderer/app/download.ts'
import { call } from '#renderer/app/host.ts'
import { useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Teaching } from '#renderer/ui/empty-state.tsx'
import type { GridColumn } from '#renderer/ui/grid-types.ts'
import { Grid } from '#renderer/ui/grid.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Page } from '#renderer/ui/page.tsx'
import { Panel } from '#renderer/ui/panel.tsx'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import { SidePanel } from '#renderer/ui/side-panel.tsx'
import { HistoryActionCells } from './history-action-cells.tsx'
import { HistoryFilters, type HistoryFilter } from './history-filters.tsx'
import styles from './history.module.css'

/** So many actions are asked for at a time. */
const step = 100

/** Who changed what and when, and every cell of it. */
export function HistoryPage() {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { names } = useWorkspace()
  const [filter, setFilter] = useState<HistoryFilter>({})
  const [limit, setLimit] = useState(step)
  const [selected, setSelected] = useState<string>()
  const { data, problem } = useQuery('history.list', { ...filter, limit })
  const columns = useMemo<readonly GridColumn<HistoryAction>[]>(() => {
    const words = ({ kind, title }: HistoryAction): string => {
      const said = titleText(actionTitles, title, language, names)
      return kind === 'undo' ? t(historyText.undone, said) : kind === 'redo' ? t(historyText.redone, said) : said
    }
    return [
      { id: 'at', title: t(historyText.when), kind: 'text', width: 136, value: ({ at }) => formatDateTime(at) },
      {
        id: 'what',
        title: t(historyText.did),
        kind: 'text',
        width: 300,
        grow: true,
        value: words,
        state: ({ kind }) => (kind === 'undo' ? { muted: true } : {}),
      },
      {
        id: 'who',
        title: t(historyText.who),
        kind: 'text',
        width: 160,
        value: ({ who }) => who,
        state: () => ({ muted: true }),
      },
      { id: 'rows', title: t(historyText.rows), kind: 'integer', width: 70, value: ({ rows }) => rows },
    ]
  }, [t, language, names])
  if (!data) return problem ? <ProblemBox problem={problem} /> : null
  const { actions, more } = data
  const action = actions.find(({ id }) => String(id) === selected) ?? actions[0]
  const isFiltered = Object.keys(filter).length > 0
  const save = async (): Promise<void> => {
    const reply = await call('history.export', { ...filter, language })
    if (reply.ok) download(t(historyText.fileName), reply.value.csv, 'text/csv;charset=utf-8')
    else notify.problem(reply.problem)
  }
  return (
    <Page
      title={t(historyText.title)}
      state={actions.length === 0 ? t(historyText.purpose) : t(historyText.state, actions.length, more)}
      actions={
        actions.length > 0 && (
          <Button title={t(historyText.saveHint)} onClick={() => void save()}>
            {t(historyText.save)}
          </Button>
        )
      }
      side={
        action && (
          <SidePanel
            label={t(historyText.title)}
            tabs={[
              {
                id: 'cells',
                title: t(historyText.cells),
                content: <HistoryActionCells key={action.id} action={action} />,
              },
            ]}
          />
        )
      }
    >
      {actions.length === 0 && !isFiltered ? (
        <Teaching icon={<IconClockHour4 size="1.5rem" aria-hidden />} title={t(historyText.purpose)}>
          {t(historyText.empty)}
        </Teaching>
      ) : (
        <Panel grow flush>
          <HistoryFilters
            filter={filter}
            onFilter={(next) => {
              setFilter(next)
              setLimit(step)
            }}
          />
          <Grid
            id="history"
            label={t(historyText.grid)}
            rows={actions}
            rowId={({ id }) => String(id)}
            rowName={({ at }) => formatDateTime(at)}
            columns={columns}
            empty={t(historyText.nothing)}
            onSelect={(cell) => cell && setSelected(cell.rowId)}
          />
          {more && (
            <div className={styles['more']}>
              <Button size="compact-sm" variant="subtle" onClick={() => setLimit(Math.min(500, limit + step))}>
                {t(historyText.more)}
              </Button>
            </div>
          )}
        </Panel>
      )}
    </Page>
  )
}
