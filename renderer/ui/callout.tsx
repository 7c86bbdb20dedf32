import type { ReactNode } from 'react'
import styles from './callout.module.css'

export interface CalloutProps {
  readonly tone: 'explain' | 'must-fix' | 'ok' | 'info' | 'neutral'
  readonly title?: string
  readonly children: ReactNode
  /** Links or buttons under the words. */
  readonly actions?: ReactNode
  readonly role?: 'alert' | 'status' | 'note'
}

/** A coloured box with words: amber "explain or fix", red "must be fixed", grey for what follows from a figure. */
export function Callout({ tone, title, children, actions, role = 'note' }: CalloutProps) {
  return (
    <div className={styles['box']} data-tone={tone} role={role}>
      {title !== undefined && <div className={styles['title']}>{title}</div>}
      <div>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
