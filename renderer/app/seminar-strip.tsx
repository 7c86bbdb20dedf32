import { useText } from '#renderer/ui/language-context.tsx'
import { frameText } from './frame-text.ts'
import { useWorkspace } from './workspace.tsx'
import styles from './seminar-strip.module.css'

/** On every page of a seminar's workspace: nobody may take its figures for real ones. */
export function SeminarStrip() {
  const t = useText()
  const { open } = useWorkspace()
  if (open.seminar === null) return null
  return (
    <div className={styles['strip']} role="note">
      {t(frameText.seminar)}
    </div>
  )
}
