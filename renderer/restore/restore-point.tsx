import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { restoreText } from '#shared/restore/restore-text.ts'
import { ChangedCells } from '#renderer/app/changed-cells.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useConfirm } from '#renderer/ui/confirm.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { ProblemBox } from '#renderer/ui/problem.tsx'
import styles from './restore.module.css'

type Point = OutputOf<'restore.list'>['points'][number]

/** So many cells are shown; the rest is counted. */
const shownCells = 200

/** What differs between now and a kept state, and the way back to it: all of it, or one service. */
export function RestorePoint({ point }: { readonly point: Point }) {
  const t = useText()
  const notify = useNotify()
  const confirm = useConfirm()
  const { names } = useWorkspace()
  const [service, setService] = useState('')
  const apply = useCommand('restore.apply')
  const remove = useCommand('restore.remove')
  const of = service === '' ? {} : { service }
  const { data: services } = useQuery('programme.read', {}, { changedBy: ['programme', 'exchange'] })
  const { data, problem } = useQuery('restore.compare', { point: point.name, limit: shownCells, ...of })
  const at = formatDateTime(point.at)
  const restore = async (): Promise<void> => {
    const count = data?.count ?? 0
    const sure = await confirm({
      title: t(restoreText.confirmTitle, at),
      words: t(restoreText.confirm, count),
      act: t(restoreText.act),
    })
    if (!sure) return
    const reply = await apply({ point: point.name, ...of })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <>
      <NativeSelect
        label={t(restoreText.onlyService)}
        value={service}
        onChange={(event) => setService(event.currentTarget.value)}
        data={[
          { value: '', label: t(restoreText.everything) },
          ...(services?.services ?? []).map(({ code }) => ({ value: code, label: `${code} ${names.service(code)}` })),
        ]}
      />
      {problem && <ProblemBox problem={problem} />}
      {data && (
        <p className={styles['line']}>
          {data.count === 0 ? t(restoreText.same) : t(restoreText.differs, data.count)}{' '}
          {data.count > shownCells && `(${t(restoreText.shownFirst, shownCells, data.count)})`}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button variant="filled" disabled={!data || data.count === 0} onClick={() => void restore()}>
          {t(restoreText.restore)}
        </Button>
        {point.reason === 'hand' && (
          <Button
            variant="subtle"
            onClick={() => {
              void remove({ point: point.name }).then((reply) => {
                if (!reply.ok) notify.problem(reply.problem)
              })
            }}
          >
            {t(restoreText.remove)}
          </Button>
        )}
      </div>
      {data && data.cells.length > 0 && <ChangedCells cells={data.cells} label={t(restoreText.compare, at)} />}
    </>
  )
}
