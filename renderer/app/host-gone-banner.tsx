import { IconPlugConnectedX } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useText } from '#renderer/ui/language-context.tsx'
import { frameText } from './frame-text.ts'
import { isReachable, onReachable } from './host.ts'
import styles from './host-gone-banner.module.css'

/** Loud, across the window, as long as the program that saves does not answer. */
export function HostGoneBanner() {
  const t = useText()
  const reachable = useSyncExternalStore(onReachable, isReachable)
  if (reachable) return null
  return (
    <div className={styles['banner']} role="alert">
      <IconPlugConnectedX size="1.25rem" aria-hidden />
      <strong>{t(frameText.hostGoneTitle)}.</strong>
      <span>{t(frameText.hostGone)}</span>
    </div>
  )
}
