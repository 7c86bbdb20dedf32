import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CallInput } from '#shared/contract/api.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Quote } from '#renderer/ui/side-panel.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './forecast.module.css'

type Cell = CallInput<'forecast.change'>['cells'][number]

/** The reason of a figure typed over a method: shown with who and when, or asked for right here, without stopping the work. */
export function ForecastReason(props: {
  readonly service: string
  readonly year: number
  readonly measure: 'clients' | 'capacity'
  readonly value: Cell['value']
  readonly reason: string | null
  readonly by: string | undefined
  readonly editable: boolean
}) {
  const t = useText()
  const notify = useNotify()
  const change = useCommand('forecast.change')
  const { service, year, measure, value, reason, by, editable } = props
  const [editing, setEditing] = useState(reason === null)
  const [words, setWords] = useState(reason ?? '')

  const save = async (): Promise<void> => {
    const reply = await change({ cells: [{ service, year, measure, value, reason: words.trim() || null }] })
    if (reply.ok) setEditing(false)
    else notify.problem(reply.problem)
  }

  if (!editable || !editing) {
    return (
      <div>
        <Quote {...(by === undefined ? {} : { by })}>
          {reason === null ? t(forecastText.reasonMissing) : `“${reason}”`}
        </Quote>
        {editable && (
          <button type="button" className={styles['link']} onClick={() => setEditing(true)}>
            {t(forecastText.reasonEdit)}
          </button>
        )}
      </div>
    )
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        label={t(forecastText.reasonAsk)}
        placeholder={t(forecastText.reasonExample)}
        value={words}
        maxLength={1000}
        autosize
        minRows={3}
        maxRows={8}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="compact-sm" disabled={words.trim() === '' && reason === null}>
          {t(forecastText.reasonSave)}
        </Button>
        {reason !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => setEditing(false)}>
            {t(uiText.cancel)}
          </Button>
        )}
        {by !== undefined && <span className={styles['small']}>{by}</span>}
      </div>
    </form>
  )
}
