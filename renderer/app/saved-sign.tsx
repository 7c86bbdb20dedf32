import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { formatTime } from '#shared/kernel/date-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { useProblemText } from '#renderer/ui/problem.tsx'
import { frameText } from './frame-text.ts'
import { useSaveState } from './save-state.ts'
import styles from './bar.module.css'

/** "Saved 14:32": shown only when the host said that it is on disk. */
export function SavedSign() {
  const t = useText()
  const problemText = useProblemText()
  const { inFlight, savedAt, failure } = useSaveState()
  if (failure) {
    return (
      <Tooltip label={problemText(failure)} multiline maw="24rem">
        <span className={styles['saved']} data-failed role="alert" tabIndex={0}>
          <IconAlertTriangle size="0.875rem" aria-hidden /> {t(frameText.notSaved)}
        </span>
      </Tooltip>
    )
  }
  return (
    <span className={styles['saved']} role="status">
      {inFlight > 0 ? (
        t(frameText.saving)
      ) : savedAt === undefined ? null : (
        <>
          <IconCheck size="0.875rem" aria-hidden /> {t(frameText.saved, formatTime(savedAt))}
        </>
      )}
    </span>
  )
}
