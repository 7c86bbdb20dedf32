import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseNumber } from '#shared/kernel/number-parse.ts'
import { reviewText } from '#shared/review/review-page-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import styles from './review.module.css'

/** Many conflicts at once: all of them, or those that hardly change the cost, with one reason. */
export function ReviewBulk({ municipality }: { readonly municipality: string }) {
  const t = useText()
  const notify = useNotify()
  const settle = useCommand('review.settle')
  const [below, setBelow] = useState('')
  const [reason, setReason] = useState('')
  const limit = below.trim() === '' ? undefined : parseNumber(below, { ambiguous: 'thousands' })
  const isRead = limit === undefined || limit.kind === 'number'
  const act = async (choice: 'theirs' | 'ours'): Promise<void> => {
    const belowMinorEur = limit?.kind === 'number' ? { belowMinorEur: Math.round(limit.value * 100) } : {}
    const reply = await settle({ municipality, choice, reason: reason.trim(), ...belowMinorEur })
    if (!reply.ok) notify.problem(reply.problem)
    else {
      notify.done(t(reviewText.settled, reply.value.settled))
      setReason('')
    }
  }
  const ready = isRead && reason.trim() !== ''
  return (
    <div className={styles['bulk']} role="group" aria-label={t(reviewText.bulkTitle)}>
      <TextInput
        label={t(reviewText.bulkBelow)}
        value={below}
        onChange={(event) => setBelow(event.currentTarget.value)}
        error={!isRead}
        w="17rem"
      />
      <TextInput
        label={t(reviewText.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={1000}
      />
      <Button disabled={!ready} onClick={() => void act('theirs')}>
        {t(reviewText.bulkTheirs)}
      </Button>
      <Button disabled={!ready} onClick={() => void act('ours')}>
        {t(reviewText.bulkOurs)}
      </Button>
    </div>
  )
}
