import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { cellChoices } from '#shared/exchange/exchange-cell-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { wholeRow } from '#shared/merge/merge.ts'
import { reviewText } from '#shared/review/review-page-text.ts'
import { readCellValue } from '#shared/review/review-value.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { Callout } from '#renderer/ui/callout.tsx'
import { useLanguage, useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { SideHeading } from '#renderer/ui/side-panel.tsx'
import { cellWords, valueWords, type Remark, type Review, type ReviewCell } from './review-words.ts'
import styles from './review.module.css'

/** One cell: what each side says, a correction with its reason, and remarks for the municipality. */
export function ReviewCellSide({ review, cell }: { readonly review: Review; readonly cell: ReviewCell }) {
  const t = useText()
  const language = useLanguage()
  const { names } = useWorkspace()
  const { where, what } = cellWords(cell, language, names)
  const theirs = 'after' in cell ? cell.after : cell.theirs
  const kept = review.corrections
    .flatMap((of) => of.cells.map((one) => ({ one, of })))
    .find(
      ({ one }) =>
        one.place.list === cell.place.list && one.place.key === cell.place.key && one.place.field === cell.place.field,
    )
  const words = (value: string | number | null): string => valueWords(cell, value, language, names)
  return (
    <>
      <SideHeading>{where}</SideHeading>
      <p className={styles['line']}>
        {what}: {'before' in cell && <span className={styles['quiet']}>{words(cell.before)} → </span>}
        <b>{words(theirs)}</b>
      </p>
      {kept?.one.conflict && <Settle review={review} cell={kept.one} />}
      {kept && !kept.one.conflict && (
        <Callout tone="info" title={`${t(reviewText.ours)}: ${words(kept.one.ours)}`}>
          {kept.of.reason} · {kept.of.who}, {formatDateTime(kept.of.at)}
        </Callout>
      )}
      {cell.place.field !== wholeRow && !kept?.one.conflict && (
        <Correct
          key={`${cell.place.list} ${cell.place.key} ${cell.place.field}`}
          municipality={review.municipality}
          cell={cell}
          theirs={theirs}
          isKept={kept !== undefined}
        />
      )}
      <Remarks
        review={review}
        place={cell.place}
        remarks={review.comments.filter(
          ({ place }) =>
            place?.list === cell.place.list && place.key === cell.place.key && place.field === cell.place.field,
        )}
      />
    </>
  )
}

/** Two values, two buttons, one reason. */
function Settle({
  review,
  cell,
}: {
  readonly review: Review
  readonly cell: Extract<ReviewCell, { conflict: boolean }>
}) {
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { names } = useWorkspace()
  const settle = useCommand('review.settle')
  const [reason, setReason] = useState('')
  const words = (value: string | number | null): string => valueWords(cell, value, language, names)
  const act = async (choice: 'theirs' | 'ours'): Promise<void> => {
    const reply = await settle({
      municipality: review.municipality,
      places: [cell.place],
      choice,
      reason: reason.trim(),
    })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <Callout tone="must-fix" title={t(reviewText.settleTitle)}>
      <div className={styles['form']}>
        <span>{t(reviewText.baseWas, words(cell.base))}</span>
        <TextInput
          label={t(reviewText.reason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={1000}
        />
        <div className={styles['buttons']}>
          <Button disabled={reason.trim() === ''} onClick={() => void act('theirs')}>
            {t(reviewText.settleTheirs, words(cell.theirs))}
          </Button>
          <Button disabled={reason.trim() === ''} onClick={() => void act('ours')}>
            {t(reviewText.settleOurs, words(cell.ours))}
          </Button>
        </div>
      </div>
    </Callout>
  )
}

/** Another value, with the reason that goes out with the answer. */
function Correct(props: {
  readonly municipality: string
  readonly cell: ReviewCell
  readonly theirs: string | number | null
  readonly isKept: boolean
}) {
  const { municipality, cell, theirs, isKept } = props
  const t = useText()
  const language = useLanguage()
  const notify = useNotify()
  const correct = useCommand('review.correct')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const field = cell.place.field
  const choices = cellChoices(field, language)
  const value = choices ? typed : readCellValue(field, typed)
  const send = async (next: string | number | null, why: string): Promise<void> => {
    const reply = await correct({ municipality, place: cell.place, value: next, reason: why })
    if (!reply.ok) notify.problem(reply.problem)
    else {
      setTyped('')
      setReason('')
    }
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== undefined) void send(value, reason.trim())
      }}
    >
      <SideHeading>{t(reviewText.correctTitle)}</SideHeading>
      {choices ? (
        <NativeSelect
          label={t(reviewText.newValue)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data={[{ value: '', label: '' }, ...choices]}
        />
      ) : (
        <TextInput
          label={t(reviewText.newValue)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={value === undefined ? t(reviewText.unreadable) : undefined}
          maxLength={400}
        />
      )}
      <TextInput
        label={t(reviewText.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={1000}
      />
      <p className={styles['quiet']}>{t(reviewText.correctHint)}</p>
      <div className={styles['buttons']}>
        <Button type="submit" disabled={value === undefined || typed.trim() === '' || reason.trim() === ''}>
          {t(reviewText.correctAct)}
        </Button>
        {isKept && (
          <Button variant="subtle" onClick={() => void send(theirs, t(reviewText.takeBack))}>
            {t(reviewText.takeBack)}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What was said about a place, and a field to say more. */
export function Remarks(props: {
  readonly review: Review
  readonly place: ReviewCell['place'] | null
  readonly remarks: readonly Remark[]
}) {
  const { review, place, remarks } = props
  const t = useText()
  const notify = useNotify()
  const comment = useCommand('review.comment')
  const uncomment = useCommand('review.uncomment')
  const [text, setText] = useState('')
  const add = async (): Promise<void> => {
    const reply = await comment({ municipality: review.municipality, place, text: text.trim() })
    if (reply.ok) setText('')
    else notify.problem(reply.problem)
  }
  const remove = async (id: string): Promise<void> => {
    const reply = await uncomment({ id })
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <div className={styles['form']}>
      {remarks.length > 0 && (
        <ul className={styles['remarks']}>
          {remarks.map((one) => (
            <li key={one.id}>
              <span>{one.text}</span>
              <span className={styles['quiet']}>
                {one.who}, {formatDateTime(one.at)}{' '}
                <button type="button" className={styles['link']} onClick={() => void remove(one.id)}>
                  {t(reviewText.removeRemark)}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Textarea
        label={t(place === null ? reviewText.addRemarkWhole : reviewText.addRemark)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
      />
      <div className={styles['buttons']}>
        <Button disabled={text.trim() === ''} onClick={() => void add()}>
          {t(reviewText.addRemarkAct)}
        </Button>
      </div>
    </div>
  )
}
