import { Button, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { hasLeft, keepDraft, useDraft } from '#renderer/ui/use-draft.ts'
import { longestReason, reasonPlace } from './forecast-reason.tsx'
import { openCells, type TypedCell } from './forecast-typed.ts'
import type { ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

/**
 * Asks for the reason of what was just typed or pasted over a method, while the work goes on in the grid: one reason for all of it. It is
 * gone when the reason is given, or at the next typing; going on to another cell stores what is written.
 */
export function ForecastAsk(props: {
  readonly cells: readonly TypedCell[]
  readonly rows: readonly ServiceRow[]
  readonly onDone: () => void
}) {
  const t = useText()
  const notify = useNotify()
  const change = useCommand('forecast.change')
  const scenario = useScenario()
  const { open: workspace } = useWorkspace()
  const draft = useDraft(`reason ${workspace.id} ${JSON.stringify(props.cells)}`, '')
  const words = draft.typed
  const sent = useRef(false)
  const tooLong = words.trim().length > longestReason
  const open = openCells(props.cells, props.rows)
  const first = open[0]
  if (!first) return null
  const save = async (): Promise<void> => {
    if (words.trim() === '' || tooLong || sent.current) return
    sent.current = true
    const cells = open.map(({ service, year, value }) => ({
      service,
      year,
      measure: 'clients' as const,
      value,
      reason: words.trim(),
    }))
    const reply = await change({ scenario, cells })
    sent.current = false
    if (reply.ok) {
      draft.forget()
      props.onDone()
    } else notify.problem(reply.problem)
  }
  /** What is written so far waits at each of the figures. */
  const later = (): void => {
    if (words.trim() !== '') {
      for (const { service, year } of open) keepDraft(reasonPlace(workspace.id, service, year, 'clients'), words)
    }
    draft.forget()
    props.onDone()
  }
  return (
    <form
      className={styles['ask']}
      aria-label={t(forecastText.reasonAsk)}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onBlur={(event) => hasLeft(event) && void save()}
    >
      <p className={styles['part']}>
        {open.length === 1
          ? t(forecastText.askOne, first.name, first.year, String(first.shown))
          : t(forecastText.askMany, open.length)}
      </p>
      <Textarea
        label={t(forecastText.reasonAsk)}
        placeholder={t(forecastText.reasonExample)}
        value={words}
        error={tooLong ? t(forecastText.reasonTooLong, words.trim().length, longestReason) : undefined}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="compact-sm" disabled={words.trim() === '' || tooLong}>
          {t(forecastText.reasonSave)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={later}>
          {t(forecastText.askLater)}
        </Button>
      </div>
    </form>
  )
}
