import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { answerText } from '#shared/answer/answer-page-text.ts'
import type { FileContent } from '#shared/exchange/exchange-contract.ts'
import { call } from '#renderer/app/host.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { BigDigits } from './exchange-digits.tsx'
import { readFiles } from './exchange-read-files.ts'
import styles from './exchange.module.css'

/** Once: the region's card, a telephone call, and the digits as they were heard. */
export function RegionKeyStep() {
  const t = useText()
  const notify = useNotify()
  const enrol = useCommand('exchange.enrol')
  const input = useRef<HTMLInputElement>(null)
  const [card, setCard] = useState<{ readonly file: FileContent; readonly facts: OutputOf<'exchange.examineCard'> }>()
  const [heard, setHeard] = useState('')
  const look = async (files: readonly File[]): Promise<void> => {
    const read = await readFiles(files, () => undefined, new AbortController().signal)
    const file = read.kind === 'read' ? read.files[0] : undefined
    if (!file) return
    const reply = await call('exchange.examineCard', { file })
    if (reply.ok) setCard({ file, facts: reply.value })
    else notify.problem(reply.problem)
  }
  const trust = async (): Promise<void> => {
    if (!card) return
    const reply = await enrol({ file: card.file, digits: heard })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <Panel title={t(answerText.noKeyTitle)} note={t(answerText.noKey)}>
      <input
        ref={input}
        type="file"
        accept=".asice"
        hidden
        data-choose="region-card"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (chosen.length > 0) void look(chosen)
        }}
      />
      <div className={styles['stepForm']}>
        <div className={styles['buttons']}>
          <Button variant={card ? 'default' : 'filled'} onClick={() => input.current?.click()}>
            {t(answerText.chooseCard)}
          </Button>
        </div>
        {card && (
          <form
            className={styles['stepForm']}
            onSubmit={(event) => {
              event.preventDefault()
              void trust()
            }}
          >
            <p className={styles['quiet']}>{t(answerText.script)}</p>
            <BigDigits digits={card.facts.digits} label={card.facts.organisation} heard={heard} />
            <TextInput
              label={t(answerText.heard)}
              value={heard}
              onChange={(event) => setHeard(event.currentTarget.value)}
              maxLength={60}
              w="19rem"
              maw="100%"
            />
            <div className={styles['buttons']}>
              <Button type="submit" variant="filled" disabled={heard.replaceAll(/\D/g, '').length < 24}>
                {t(answerText.trust)}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Panel>
  )
}
