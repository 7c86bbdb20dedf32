import { EmptyState } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface TeachingProps {
  readonly icon?: ReactNode
  /** What this place is for. */
  readonly title: string
  /** The first thing to do. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** An empty place that teaches what it is for and the first thing to do. */
export function Teaching({ icon, title, children, action }: TeachingProps) {
  return (
    <div className={styles['place']}>
      <EmptyState title={title} description={children} icon={icon} size="sm">
        {action !== undefined && <EmptyState.Actions>{action}</EmptyState.Actions>}
      </EmptyState>
    </div>
  )
}
