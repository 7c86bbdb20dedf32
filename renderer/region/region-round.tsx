import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OutputOf } from '#shared/contract/api.ts'
import { formatDate, parseDate } from '#shared/kernel/date-text.ts'
import { roundText } from '#shared/round/round-page-text.ts'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useSigning } from '#renderer/app/use-signing.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './region.module.css'

type Rounds = OutputOf<'round.read'>

/** What the region asks for, and until when: signed, and saved to be sent to everybody. */
export function RegionRound({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useText()
  const { data } = useQuery('round.read', {})
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(roundText.title)}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      {data && <Form key={data.opened[0]?.serial ?? 0} rounds={data} onClose={onClose} />}
    </Modal>
  )
}

function Form({ rounds, onClose }: { readonly rounds: Rounds; readonly onClose: () => void }) {
  const t = useText()
  const notify = useNotify()
  const openRound = useCommand('round.open')
  const { memory, isFresh, busy, sign } = useSigning()
  const now = rounds.opened[0]
  const current = now && !now.closed ? now : undefined
  const [round, setRound] = useState(current?.round ?? (now ? '' : rounds.round))
  const [typed, setTyped] = useState(current ? formatDate(current.deadline) : '')
  const deadline = parseDate(typed)
  const [asks, setAsks] = useState(current?.asks ?? '')
  const send = async (closed: boolean): Promise<void> => {
    if (deadline === undefined) return
    const asked = { round: round.trim(), deadline, asks: asks.trim(), closed }
    const name = await sign((passphrase) => openRound({ ...asked, ...passphrase }))
    if (name === undefined) return
    notify.done(t(roundText.saved, name))
    onClose()
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void send(false)
      }}
    >
      <p className={styles['quiet']}>{t(roundText.purpose)}</p>
      <TextInput
        label={t(roundText.year)}
        description={t(roundText.yearHint)}
        value={round}
        onChange={(event) => setRound(event.currentTarget.value)}
        maxLength={40}
        w="14rem"
        required
      />
      <TextInput
        label={t(roundText.deadline)}
        placeholder={t(roundText.deadlineExample)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={typed !== '' && deadline === undefined ? t(roundText.deadlineExample) : undefined}
        w="14rem"
        required
      />
      <Textarea
        label={t(roundText.asks)}
        value={asks}
        onChange={(event) => setAsks(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={4000}
      />
      {memory.needed && <PassphraseField value={memory.value} onChange={memory.type} fresh={isFresh} />}
      <div className={styles['buttons']}>
        {current && (
          <Button variant="subtle" onClick={() => void send(true)}>
            {t(roundText.close)}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t(roundText.cancel)}
        </Button>
        <Button type="submit" variant="filled" loading={busy} disabled={round.trim() === '' || deadline === undefined}>
          {t(roundText.sign)}
        </Button>
      </div>
    </form>
  )
}
