import { useState } from 'react'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { recoveryText } from '#shared/restore/restore-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './recovery-strip.module.css'
import { useWorkspace } from './workspace.tsx'

/** What had to be mended when the workspace was opened, until the person has read it. */
export function RecoveryStrip() {
  const t = useText()
  const { recovery, path } = useWorkspace().open
  const [read, setRead] = useState('')
  const key = `${path} ${JSON.stringify(recovery)}`
  if (recovery === null || read === key) return null
  const { what, saved, lost, kept, from } = recovery
  return (
    <div className={styles['strip']} role="alert">
      <span>
        {what === 'snapshot' && from !== null
          ? t(recoveryText.snapshot, formatDateTime(from), saved, lost)
          : t(recoveryText.journal, lost)}
      </span>
      <details className={styles['kept']}>
        <summary>{t(recoveryText.kept)}</summary>
        <ul>
          {kept.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </details>
      <button type="button" className={styles['close']} onClick={() => setRead(key)}>
        {t(recoveryText.close)}
      </button>
    </div>
  )
}
