import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AnswerRemark } from '#shared/answer/answer-contract.ts'
import { answerText } from '#shared/answer/answer-page-text.ts'
import { changedCellName, changedCellValue, changedPlace } from '#shared/exchange/exchange-cell-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import styles from './exchange-answers.module.css'

/** One remark of the region about one place: what it keeps, why, and what one does about it. */
export function ExchangeRemark({ receipt, remark }: { readonly receipt: string; readonly remark: AnswerRemark }) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { names } = useWorkspace()
  const take = useCommand('answer.take')
  const mark = useCommand('answer.done')
  const { cell, kind, position, done } = remark
  const words = (value: string | number | null): string =>
    cell === null ? '' : (changedCellValue(cell, value, language, names) ?? t(answerText.notKnown))
  const place =
    cell === null
      ? t(answerText.wholeFile)
      : `${changedPlace(cell, names, t(answerText.wholePlan), language)} · ${cell.field === '' ? t(answerText.wholeRow) : changedCellName(cell, language)}`
  const act = async (send: () => ReturnType<typeof mark> | ReturnType<typeof take>): Promise<void> => {
    const reply = await send()
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <li className={styles['remark']} data-done={done}>
      <span className={styles['remarkPlace']}>{place}</span>
      {kind !== 'comment' && cell !== null && (
        <span>
          {t(answerText.sentKept, words(remark.theirs), words(remark.ours))}{' '}
          {remark.now !== remark.theirs && remark.now !== remark.ours && t(answerText.nowHere, words(remark.now))}{' '}
          {kind === 'conflict' && t(answerText.conflict)}
        </span>
      )}
      {remark.text !== null && remark.text !== '' && <span>{remark.text}</span>}
      <span className={styles['quiet']}>
        {remark.who}, {formatDateTime(remark.at)}
      </span>
      <div className={styles['buttons']}>
        {kind === 'corrected' && !done && (
          <Button size="compact-sm" onClick={() => void act(() => take({ receipt, positions: [position] }))}>
            {t(answerText.take)}
          </Button>
        )}
        {(kind === 'comment' || !done) && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void act(() => mark({ receipt, position, done: !done }))}
          >
            {t(done ? answerText.again : answerText.done)}
          </Button>
        )}
      </div>
      {!done && <Reply receipt={receipt} remark={remark} />}
      {done && remark.reply !== null && <span>{remark.reply}</span>}
    </li>
  )
}

function Reply({ receipt, remark }: { readonly receipt: string; readonly remark: AnswerRemark }) {
  const t = useText()
  const notify = useNotify()
  const reply = useCommand('answer.reply')
  const [text, setText] = useState(remark.reply ?? '')
  const isSaved = text.trim() === (remark.reply ?? '')
  return (
    <form
      className={styles['replyForm']}
      onSubmit={(event) => {
        event.preventDefault()
        void reply({ receipt, position: remark.position, text: text.trim() || null }).then((answer) => {
          if (!answer.ok) notify.problem(answer.problem)
        })
      }}
    >
      <TextInput
        label={t(answerText.reply)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={1000}
        size="xs"
      />
      {!isSaved && (
        <Button type="submit" size="compact-sm">
          {t(answerText.saveReply)}
        </Button>
      )}
    </form>
  )
}
