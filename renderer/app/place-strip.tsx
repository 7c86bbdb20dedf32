import { useState } from 'react'
import { workspaceStartText } from '#shared/workspace/workspace-start-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import styles from './recovery-strip.module.css'
import { useWorkspace } from './workspace.tsx'

/** Read and put away; asked again when the program starts anew. */
const read = new Set<string>()

/** Once for each file: it lies where somebody else may change it, or other versions lie beside it. */
export function PlaceStrip() {
  const t = useText()
  const { path, place, readOnly } = useWorkspace().open
  const [, again] = useState(0)
  const { kind, by, copies } = place
  if ((kind === 'local' && copies.length === 0) || readOnly !== null || read.has(path)) return null
  return (
    <div className={styles['strip']} data-tone="info" role="note">
      <span>
        {kind === 'synchronised' && t(workspaceStartText.synchronised, by ?? '')}
        {kind === 'network' && t(workspaceStartText.network)}{' '}
        {copies.length > 0 && t(workspaceStartText.copies, copies.join(', '))}
      </span>
      <button
        type="button"
        className={styles['close']}
        onClick={() => {
          read.add(path)
          again((n) => n + 1)
        }}
      >
        {t(workspaceStartText.understood)}
      </button>
    </div>
  )
}
