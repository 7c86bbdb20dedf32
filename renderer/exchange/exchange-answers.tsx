import { Button } from '@mantine/core'
import { useRef } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { answerText } from '#shared/answer/answer-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { Panel } from '#renderer/ui/panel.tsx'
import { Tag, type TagTone } from '#renderer/ui/tag.tsx'
import { ExchangeEdition } from './exchange-edition.tsx'
import { ExchangeOffers } from './exchange-offers.tsx'
import { RegionKeyStep } from './exchange-region-key.tsx'
import { ExchangeRemark } from './exchange-remark.tsx'
import { readFiles } from './exchange-read-files.ts'
import styles from './exchange.module.css'
import own from './exchange-answers.module.css'

type Receipt = OutputOf<'answer.read'>['receipts'][number]

const tones: Record<Receipt['verdict'], TagTone> = { received: 'info', returned: 'warn', accepted: 'ok', changed: 'ok' }

/** What the region sent back: taken in, read remark by remark, taken over, answered. */
export function ExchangeAnswers() {
  const t = useText()
  const notify = useNotify()
  const { data } = useQuery('answer.read', {})
  const take = useCommand('answer.import')
  const input = useRef<HTMLInputElement>(null)
  if (!data) return null
  const bring = async (files: readonly File[]): Promise<void> => {
    const read = await readFiles(files, () => undefined, new AbortController().signal)
    if (read.kind !== 'read') return
    const reply = await take({ files: [...read.files] })
    if (!reply.ok) {
      notify.problem(reply.problem)
      return
    }
    if (reply.value.taken > 0) notify.done(t(answerText.taken, reply.value.taken))
    for (const file of reply.value.files) if (file.code !== 'OK') notify.refused(file.words, file.file)
  }
  if (!data.regionKey) return <RegionKeyStep />
  return (
    <Panel
      title={t(answerText.title)}
      note={t(answerText.bringHint)}
      actions={
        <Button variant="filled" onClick={() => input.current?.click()}>
          {t(answerText.bring)}
        </Button>
      }
    >
      <input
        ref={input}
        type="file"
        multiple
        accept=".asice,.edoc"
        hidden
        data-choose="answers"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (chosen.length > 0) void bring(chosen)
        }}
      />
      <div className={styles['stepForm']}>
        {data.ownKey && data.ownKey.standing !== 'active' && (
          <Callout tone="explain">
            {t(answerText.ownKey[data.ownKey.standing], formatDate(data.ownKey.issuedAt))}
          </Callout>
        )}
        <ExchangeEdition />
        <ExchangeOffers />
        {data.receipts.length === 0 && <p className={styles['quiet']}>{t(answerText.none)}</p>}
        {data.receipts.map((receipt, at) => (
          <ReceiptShown key={receipt.id} receipt={receipt} open={at === 0} />
        ))}
        <p className={styles['quiet']}>
          {t(answerText.regionKey, data.regionKey.digits)}
          {data.ownKey?.standing === 'active' && ` · ${t(answerText.ownKey.active, formatDate(data.ownKey.issuedAt))}`}
        </p>
      </div>
    </Panel>
  )
}

function ReceiptShown({ receipt, open }: { readonly receipt: Receipt; readonly open: boolean }) {
  const t = useText()
  const notify = useNotify()
  const take = useCommand('answer.take')
  const left = receipt.remarks.filter(({ done }) => !done)
  const toTake = left.filter(({ kind, cell }) => kind === 'corrected' && cell !== null)
  const takeAll = async (): Promise<void> => {
    const reply = await take({ receipt: receipt.id, positions: toTake.map(({ position }) => position) })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <details className={own['receipt']} open={open}>
      <summary>
        <b>{t(answerText.receipt, receipt.revision, formatDate(receipt.signedAt))}</b>{' '}
        <Tag tone={tones[receipt.verdict]}>{t(answerText.verdict[receipt.verdict])}</Tag>{' '}
        {left.length > 0 && <span className={styles['quiet']}>{t(answerText.open, left.length)}</span>}
      </summary>
      {receipt.note !== null && <Callout tone="info">{receipt.note}</Callout>}
      {receipt.remarks.length === 0 && receipt.changed > 0 && (
        <p className={styles['quiet']}>{t(answerText.allTaken, receipt.changed)}</p>
      )}
      <ul className={own['remarkList']}>
        {receipt.remarks.map((remark) => (
          <ExchangeRemark key={remark.position} receipt={receipt.id} remark={remark} />
        ))}
      </ul>
      {toTake.length > 1 && (
        <div className={styles['buttons']}>
          <Button onClick={() => void takeAll()}>{t(answerText.takeAll, toTake.length)}</Button>
        </div>
      )}
    </details>
  )
}
