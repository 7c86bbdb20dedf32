import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { agreementText } from '#shared/agreement/agreement-page-text.ts'
import { PassphraseField } from '#renderer/app/passphrase-field.tsx'
import { usePassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useCommand, useQuery } from '#renderer/app/query.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import { useWorkspace } from '#renderer/app/workspace.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { uiText } from '#renderer/ui/ui-text.ts'
import styles from './cooperation.module.css'

/** Signs an agreement as a proposal for one partner. */
export function ProposeAgreement(props: {
  readonly agreement: string
  readonly to: string
  readonly onClose: () => void
}) {
  const { agreement, to, onClose } = props
  const t = useText()
  const notify = useNotify()
  const { names } = useWorkspace()
  const propose = useCommand('agreement.propose')
  const saver = useSaver()
  const { data: state } = useQuery('exchange.state', {})
  const memory = usePassphraseMemory(state?.key?.protection === 'passphrase' || state?.key === null)
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    setBusy(true)
    const reply = await propose({ agreement, to, ...memory.input() })
    setBusy(false)
    if (!reply.ok) {
      notify.problem(reply.problem)
      return
    }
    const { digest, name, base64 } = reply.value
    await saver.save(digest, { name, base64 })
    notify.done(t(agreementText.saved, name))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(agreementText.proposeTitle)}
      closeButtonProps={{ 'aria-label': t(uiText.close) }}
    >
      <form
        className={styles['propose']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className={styles['small']}>{t(agreementText.proposeWords, names.municipality(to))}</p>
        {memory.needed && <PassphraseField value={memory.value} onChange={memory.type} fresh={state?.key === null} />}
        <div className={styles['buttons']}>
          <Button variant="subtle" onClick={onClose}>
            {t(agreementText.cancel)}
          </Button>
          <Button type="submit" variant="filled" loading={busy}>
            {t(agreementText.sign)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
