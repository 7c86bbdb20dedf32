import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { editionText } from '#shared/edition/edition-page-text.ts'
import { formatDate } from '#shared/kernel/date-text.ts'
import { ChangedCells } from '#renderer/app/changed-cells.tsx'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import { useSigning } from '#renderer/app/use-signing.ts'
import { Callout } from '#renderer/ui/callout.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './programme.module.css'

type Editions = OutputOf<'edition.read'>

/** So many changes are shown; the rest is counted. */
const shownCells = 100

/** Region: what has changed since the last edition, signed and saved to be sent to every municipality. */
export function ProgrammePublish({ editions, onClose }: { readonly editions: Editions; readonly onClose: () => void }) {
  const t = useText()
  const next = Math.max(editions.serial, ...editions.known.map(({ serial }) => serial)) + 1
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(editionText.publishTitle, next)}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      <Form editions={editions} onClose={onClose} />
    </Modal>
  )
}

function Form({ editions, onClose }: { readonly editions: Editions; readonly onClose: () => void }) {
  const t = useText()
  const notify = useNotify()
  const publish = useCommand('edition.publish')
  const { memory, isFresh, busy, sign } = useSigning()
  const [note, setNote] = useState('')
  const { cells, count } = editions.draft
  const send = async (): Promise<void> => {
    const name = await sign((passphrase) => publish({ note: note.trim(), ...passphrase }))
    if (name === undefined) return
    notify.done(t(editionText.published, name))
    onClose()
  }
  return (
    <form
      className={styles['publish']}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <p className={styles['quiet']}>{t(editionText.publishPurpose)}</p>
      <Bundled />
      {count === 0 ? (
        <p className={styles['quiet']}>{t(editionText.nothing)}</p>
      ) : (
        <details open={count <= 8}>
          <summary>
            <b>{t(editionText.changes)}</b> ({count})
          </summary>
          {count > shownCells && <p className={styles['quiet']}>{t(editionText.firstShown, shownCells, count)}</p>}
          <div className={styles['changes']}>
            <ChangedCells cells={cells.slice(0, shownCells)} label={t(editionText.changes)} />
          </div>
        </details>
      )}
      <Textarea
        label={t(editionText.note)}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
      />
      {memory.needed && <PassphraseField value={memory.value} onChange={memory.type} fresh={isFresh} />}
      <Known editions={editions} />
      <div className={styles['formButtons']}>
        <Button variant="subtle" onClick={onClose}>
          {t(editionText.cancel)}
        </Button>
        <Button type="submit" variant="filled" loading={busy} disabled={count === 0}>
          {t(editionText.sign)}
        </Button>
      </div>
    </form>
  )
}

/** The program itself came with other data than the programme has: they can be the next edition. */
function Bundled() {
  const t = useText()
  const notify = useNotify()
  const takeBundled = useCommand('edition.takeBundled')
  const { data } = useQuery('edition.bundled', {}, { changedBy: ['programme'] })
  const { data: editions } = useQuery('edition.read', {}, { changedBy: ['programme', 'edition'] })
  // Own changes differ from the program's data too: only where there are none is it the program that moved on.
  if (!data || data.count === 0 || !editions || editions.serial > 1 || editions.draft.count > 0) return null
  const take = async (): Promise<void> => {
    const reply = await takeBundled({})
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <Callout
      tone="info"
      actions={
        <Button size="compact-sm" onClick={() => void take()}>
          {t(editionText.takeBundled)}
        </Button>
      }
    >
      {t(editionText.bundled, data.count)}
    </Callout>
  )
}

/** The editions that went out, each to be saved and sent again. */
function Known({ editions }: { readonly editions: Editions }) {
  const t = useText()
  const notify = useNotify()
  const saver = useSaver()
  if (editions.known.length === 0) return null
  const again = async (file: string): Promise<void> => {
    const saved = await saver.save(file)
    if (saved.kind === 'refused') notify.problem(saved.problem)
  }
  return (
    <section className={styles['edited']}>
      <h3 className={styles['editedTitle']}>{t(editionText.known)}</h3>
      <ul className={styles['editedRows']}>
        {editions.known.map(({ digest, serial, signedAt, note, file }) => (
          <li key={digest}>
            {t(editionText.knownOne, serial, formatDate(signedAt))}
            {note !== null && <span className={styles['quiet']}> · {note}</span>}{' '}
            <Button size="compact-xs" variant="subtle" onClick={() => void again(file)}>
              {t(editionText.again)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
