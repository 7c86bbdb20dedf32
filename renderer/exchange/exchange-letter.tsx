import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { exchangePageText } from '#shared/exchange/exchange-page-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import styles from './exchange.module.css'

/** An e-mail that only has to be pasted: the subject in its first line. */
export function ReadyLetter({ letter }: { readonly letter: string }) {
  const t = useText()
  const notify = useNotify()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(letter)
    notify.done(t(exchangePageText.copied))
  }
  return (
    <div className={styles['letter']}>
      <div className={styles['letterHead']}>
        <strong>{t(exchangePageText.letter)}</strong>
        <Button size="compact-sm" leftSection={<IconCopy size="0.875rem" aria-hidden />} onClick={() => void copy()}>
          {t(exchangePageText.copyLetter)}
        </Button>
      </div>
      <pre className={styles['letterText']} tabIndex={0} role="region" aria-label={t(exchangePageText.letter)}>
        {letter}
      </pre>
    </div>
  )
}
