import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { openCells, type TypedCell } from './forecast-typed.ts'
import type { ServiceRow } from './forecast-rows.ts'
import styles from './forecast.module.css'

/**
 * Asks for the reason of what was just typed or pasted over a method, while the work goes on in the grid: one reason for all of it. It is
 * gone when the reason is given, or at the next typing.
 */
export function ForecastAsk(props: {
  readonly cells: readonly TypedCell[]
  readonly rows: readonly ServiceRow[]
  readonly onDone: () => void
}) {
  const t = useText()
  const notify = useNotify()
  const change = useCommand('forecast.change')
  const [words, setWords] = useState('')
  const open = openCells(props.cells, props.rows)
  const first = open[0]
  if (!first) return null
  const save = async (): Promise<void> => {
    if (words.trim() === '') return
    const cells = open.map(({ service, year, value }) => ({
      service,
      year,
      measure: 'clients' as const,
      value,
      reason: words.trim(),
    }))
    const reply = await change({ cells })
    if (reply.ok) props.onDone()
    else notify.problem(reply.problem)
  }
  return (
    <form
      className={styles['ask']}
      aria-label={t(forecastText.reasonAsk)}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
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
        maxLength={1000}
        autosize
        minRows={2}
        maxRows={6}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="compact-sm" disabled={words.trim() === ''}>
          {t(forecastText.reasonSave)}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={props.onDone}>
          {t(forecastText.askLater)}
        </Button>
      </div>
    </form>
  )
}
