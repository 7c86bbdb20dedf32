import { workspaceStartText } from '#shared/workspace/workspace-start-text.ts'
import { formatDateTime } from '#shared/kernel/date-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useNotify } from '#renderer/ui/notify.ts'
import { useCommand } from './query.ts'
import styles from './recovery-strip.module.css'
import { useWorkspace } from './workspace.tsx'

/** On every page of a workspace that is only looked at: who has it, and the way to edit it here when that one has closed it; or what made it. */
export function ReadOnlyStrip() {
  const t = useText()
  const notify = useNotify()
  const close = useCommand('workspace.close')
  const open = useCommand('workspace.open')
  const { readOnly, path } = useWorkspace().open
  if (readOnly === null) return null
  if (readOnly.because === 'newer') {
    return (
      <div className={styles['strip']} data-tone="info" role="note">
        <span>{t(workspaceStartText.newer)}</span>
      </div>
    )
  }
  const again = async (): Promise<void> => {
    const closed = await close({})
    const reply = closed.ok ? await open({ path }) : closed
    if (!reply.ok) notify.problem(reply.problem)
  }
  return (
    <div className={styles['strip']} data-tone="info" role="note">
      <span>{t(workspaceStartText.readOnly, readOnly.owner, formatDateTime(readOnly.since))}</span>
      <button type="button" className={styles['close']} onClick={() => void again()}>
        {t(workspaceStartText.openToEdit)}
      </button>
    </div>
  )
}
