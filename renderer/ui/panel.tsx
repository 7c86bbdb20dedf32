import type { ReactNode } from 'react'
import styles from './panel.module.css'

export interface PanelProps {
  /** Names the region for screen readers as well. */
  readonly title?: string
  /** Grey words after the title: units, method. */
  readonly note?: ReactNode
  /** At the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Takes the height that is left on the page. */
  readonly grow?: boolean
  /** No inner margins, for grids and lists. */
  readonly flush?: boolean
}

/** A white sheet on the page. */
export function Panel({ title, note, actions, children, grow = false, flush = false }: PanelProps) {
  const hasHead = title !== undefined || actions !== undefined
  return (
    <section className={styles['panel']} data-grow={grow} {...(title === undefined ? {} : { 'aria-label': title })}>
      {hasHead && (
        <header className={styles['head']}>
          <div className={styles['words']}>
            {title !== undefined && <h2 className={styles['title']}>{title}</h2>}
            {note !== undefined && <span className={styles['note']}>{note}</span>}
          </div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </header>
      )}
      <div className={styles['body']} data-flush={flush} data-under-head={hasHead}>
        {children}
      </div>
    </section>
  )
}
