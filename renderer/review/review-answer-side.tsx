import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import type { Decision } from '#shared/review/review-contract.ts'
import { reviewText } from '#shared/review/review-page-text.ts'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { usePassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { Remarks } from './review-cell-side.tsx'
import { conflictsOf, type Review } from './review-words.ts'
import styles from './review.module.css'

/** The last word on the file, and the signed answer. */
export function ReviewAnswerSide({ review }: { readonly review: Review }) {
  const t = useText()
  const notify = useNotify()
  const decide = useCommand('review.decide')
  const answer = useCommand('review.answer')
  const saver = useSaver()
  const { data: state } = useQuery('exchange.state', {})
  const memory = usePassphraseMemory(state?.key?.protection === 'passphrase' || state?.key === null)
  const { decision, municipality } = review
  const [note, setNote] = useState(decision?.note ?? '')
  const [busy, setBusy] = useState(false)
  const [signed, setSigned] = useState<string>()
  const conflicts = conflictsOf(review).length
  const corrected = review.corrections.some(({ cells }) => cells.length > 0)
  const say = async (next: Decision): Promise<void> => {
    const reply = await decide({ municipality, decision: next, ...(note.trim() === '' ? {} : { note: note.trim() }) })
    if (!reply.ok) notify.problem(reply.problem)
  }
  const sign = async (): Promise<void> => {
    setBusy(true)
    const reply = await answer({ municipalities: [municipality], ...memory.input() })
    setBusy(false)
    if (!reply.ok) {
      if (reply.problem.code.startsWith('PASSPHRASE')) memory.forget()
      notify.problem(reply.problem)
      return
    }
    memory.keep()
    const file = reply.value.files[0]
    if (!file) return
    await saver.save(file.digest, { name: file.name, base64: file.base64 })
    setSigned(file.name)
  }
  return (
    <>
      {review.submission?.note && (
        <Callout tone="info" title={t(reviewText.noteOfFile)}>
          {review.submission.note}
        </Callout>
      )}
      {review.replies.length > 0 && (
        <>
          <SideHeading>{t(reviewText.replies)}</SideHeading>
          <ul className={styles['remarks']}>
            {review.replies.map((reply, at) => (
              <li key={at}>
                {reply.remark !== null && <span className={styles['quiet']}>{reply.remark}</span>}
                <span>{reply.text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <SideHeading>{t(reviewText.decide)}</SideHeading>
      {decision && (
        <p className={styles['line']}>
          <b>{t(reviewText.decisionOf[decision.decision])}</b> · {decision.who}, {formatDateTime(decision.at)}
        </p>
      )}
      <div className={styles['form']}>
        <Textarea
          label={t(reviewText.decideNote)}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
        />
        <div className={styles['buttons']}>
          <Button
            variant={decision === null && conflicts === 0 ? 'filled' : 'default'}
            onClick={() => void say(corrected ? 'changed' : 'accepted')}
          >
            {t(corrected ? reviewText.acceptChanged : reviewText.accept)}
          </Button>
          <Button onClick={() => void say('returned')}>{t(reviewText.giveBack)}</Button>
        </div>
      </div>
      <Remarks review={review} place={null} remarks={review.comments.filter(({ place }) => place === null)} />
      <SideHeading>{t(reviewText.sideAnswer)}</SideHeading>
      <div className={styles['form']}>
        <p className={styles['quiet']}>{t(reviewText.answerWhere)}</p>
        {memory.needed && <PassphraseField value={memory.value} onChange={memory.type} fresh={state?.key === null} />}
        <div className={styles['buttons']}>
          <Button variant={decision === null ? 'default' : 'filled'} loading={busy} onClick={() => void sign()}>
            {t(signed === undefined ? reviewText.answer : reviewText.answerAgain)}
          </Button>
        </div>
        {signed !== undefined && (
          <Callout tone="ok" role="status">
            {t(reviewText.answered, signed)}
          </Callout>
        )}
      </div>
    </>
  )
}
