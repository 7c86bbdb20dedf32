import type { ReactNode } from 'react'
import styles from './tag.module.css'

export type TagTone = 'ok' | 'info' | 'warn' | 'bad' | 'typed' | 'accent' | 'neutral'

/** A small word on a tint: the status of an input ("oficiāls", "aplēse", "ievadīts"), a state of a file. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}

/** A count beside a name: `2` in a tab, `3` in the rail. `label` says what is counted. */
export function CountBadge({ count, label }: { readonly count: number; readonly label?: string }) {
  return (
    <span className={styles['count']} title={label} {...(label === undefined ? {} : { 'aria-label': label })}>
      {count}
    </span>
  )
}

/** The tone of a source's status, the same everywhere. */
export function statusTone(status: string): TagTone {
  if (status === 'official') return 'ok'
  if (status === 'typed') return 'typed'
  return status === 'imported' ? 'info' : 'warn'
}
