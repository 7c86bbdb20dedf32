import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { restoreText } from '#shared/restore/restore-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './restore.module.css'

/** Keeps the present state under a name. */
export function RestoreMake({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useText()
  const notify = useNotify()
  const make = useCommand('restore.make')
  const [label, setLabel] = useState('')
  const save = async (): Promise<void> => {
    if (label.trim() === '') return
    const reply = await make({ label: label.trim() })
    if (!reply.ok) {
      notify.problem(reply.problem)
      return
    }
    notify.done(t(restoreText.made))
    setLabel('')
    onClose()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(restoreText.makeTitle)}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          data-autofocus
          label={t(restoreText.label)}
          placeholder={t(restoreText.labelExample)}
          maxLength={60}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <div className={styles['buttons']}>
          <Button variant="subtle" onClick={onClose}>
            {t(restoreText.cancel)}
          </Button>
          <Button type="submit" variant="filled" disabled={label.trim() === ''}>
            {t(restoreText.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
