import { Button } from '@mantine/core'
import { answerText } from '#shared/answer/answer-page-text.ts'
import { useCommand } from '#renderer/app/query.ts'
import { useConfirm } from '#renderer/ui/confirm.tsx'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import type { PassphraseMemory } from '#renderer/app/passphrase-memory.ts'
import { useSaver } from '#renderer/app/save-signed.ts'
import styles from './exchange-answers.module.css'

/** Besides a full file: nothing changed, or what was sent shall not count. Both are signed like any other file. */
export function NilReturn({ memory, unchanged }: { readonly memory: PassphraseMemory; readonly unchanged: boolean }) {
  const t = useText()
  const notify = useNotify()
  const confirm = useConfirm()
  const exportFile = useCommand('exchange.export')
  const saver = useSaver()
  const send = async (standing: 'unchanged' | 'withdrawn'): Promise<void> => {
    if (standing === 'withdrawn') {
      const sure = await confirm({
        title: t(answerText.withdrawTitle),
        words: t(answerText.withdrawWords),
        act: t(answerText.withdraw),
        danger: true,
      })
      if (!sure) return
    }
    const reply = await exportFile({ standing, ...memory.input() })
    if (!reply.ok) {
      notify.problem(reply.problem)
      return
    }
    memory.keep()
    const { digest, name, base64 } = reply.value
    await saver.save(digest, { name, base64 })
    notify.done(name)
  }
  return (
    <div className={styles['buttons']} role="group" aria-label={t(answerText.nilTitle)}>
      {unchanged && (
        <Button title={t(answerText.nilHint)} onClick={() => void send('unchanged')}>
          {t(answerText.nil)}
        </Button>
      )}
      <Button variant="subtle" onClick={() => void send('withdrawn')}>
        {t(answerText.withdraw)}
      </Button>
    </div>
  )
}
