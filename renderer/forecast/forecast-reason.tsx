import { Button, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import type { CallInput } from '#shared/contract/api.ts'
import { forecastText } from '#shared/forecast/forecast-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useScenario } from '#renderer/app/use-scenario.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Quote } from '#renderer/ui/side-panel.tsx'
import { uiText } from '#renderer/ui/ui-text.ts'
import { hasLeft, useDraft } from '#renderer/ui/use-draft.ts'
import styles from './forecast.module.css'

type Cell = CallInput<'forecast.change'>['cells'][number]

/** As the contract says. */
export const longestReason = 1000

/** Where a reason that is being written is kept. */
export function reasonPlace(workspace: string, service: string, year: number, measure: string): string {
  return `reason ${workspace} ${service} ${year} ${measure}`
}

/**
 * The reason of a figure typed over a method: shown with who and when, or asked for right here, without stopping the work. Going on to
 * another cell stores it.
 */
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
  const scenario = useScenario()
  const { service, year, measure, value, reason, by, editable } = props
  const { open } = useWorkspace()
  const draft = useDraft(reasonPlace(open.id, service, year, measure), reason ?? '')
  const words = draft.typed
  const [editing, setEditing] = useState(reason === null || words !== reason)
  const sent = useRef<string | undefined>(undefined)
  const tooLong = words.trim().length > longestReason

  const save = async (): Promise<void> => {
    const text = words.trim()
    if (text.length > longestReason || sent.current === text) return
    sent.current = text
    const reply = await change({ scenario, cells: [{ service, year, measure, value, reason: text || null }] })
    if (reply.ok) {
      draft.forget()
      setEditing(false)
    } else {
      sent.current = undefined
      notify.problem(reply.problem)
    }
  }
  const leave = (): void => {
    if (words.trim() !== '' && words.trim() !== reason) void save()
  }
  const cancel = (): void => {
    draft.type(reason ?? '')
    setEditing(false)
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
      onBlur={(event) => hasLeft(event) && leave()}
    >
      <Textarea
        label={t(forecastText.reasonAsk)}
        placeholder={t(forecastText.reasonExample)}
        value={words}
        error={tooLong ? t(forecastText.reasonTooLong, words.trim().length, longestReason) : undefined}
        autosize
        minRows={3}
        maxRows={8}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      />
      <div className={styles['buttons']}>
        <Button type="submit" size="compact-sm" disabled={tooLong || (words.trim() === '' && reason === null)}>
          {t(forecastText.reasonSave)}
        </Button>
        {reason !== null && (
          <Button size="compact-sm" variant="subtle" onClick={cancel}>
            {t(uiText.cancel)}
          </Button>
        )}
        {by !== undefined && <span className={styles['small']}>{by}</span>}
      </div>
    </form>
  )
}
