import type { ReactNode } from 'react'
import styles from './status-line.module.css'

/** The quiet line at the bottom: what is selected, which keys help. */
export function StatusLine({ left, right }: { readonly left?: ReactNode; readonly right?: ReactNode }) {
  return (
    <footer className={styles['line']}>
      <div className={styles['part']} role="status">
        {left}
      </div>
      <div className={styles['part']} data-side="right">
        {right}
      </div>
    </footer>
  )
}
