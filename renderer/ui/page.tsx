import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { StatusLine } from './status-line.tsx'
import styles from './page.module.css'

/** What the active grid tells the status line; a page's own words come after it. */
export interface GridStatus {
  readonly left: string
  readonly right: string
}

const GridStatusContext = createContext<(status: GridStatus | undefined) => void>(() => undefined)

/** For the grid: reports its selection to the page it stands on. */
export function useReportStatus(): (status: GridStatus | undefined) => void {
  return useContext(GridStatusContext)
}

export interface PageProps {
  readonly title: string
  /** One line: what to do here and what is still missing. */
  readonly state?: ReactNode
  /** Buttons at the right; the one primary action last (`variant="filled"`). */
  readonly actions?: ReactNode
  /** The side panel. */
  readonly side?: ReactNode
  /** 'wide' for maps and lists beside the work. */
  readonly sideWidth?: 'normal' | 'wide'
  /** The work: panels and grids under each other; the one with `grow` fills the height. */
  readonly children: ReactNode
  readonly statusLeft?: ReactNode
  readonly statusRight?: ReactNode
}

/** The anatomy of every page: title, one sentence of state, one primary action, the work, a side panel that explains, a status line. */
export function Page({
  title,
  state,
  actions,
  side,
  sideWidth = 'normal',
  children,
  statusLeft,
  statusRight,
}: PageProps) {
  const [grid, setGrid] = useState<GridStatus>()
  const report = useMemo(() => setGrid, [])
  return (
    <GridStatusContext value={report}>
      <div className={styles['page']}>
        <div className={styles['inside']}>
          <header className={styles['head']}>
            <div className={styles['words']}>
              <h1 className={styles['title']}>{title}</h1>
              {state !== undefined && <p className={styles['state']}>{state}</p>}
            </div>
            {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
          </header>
          <div className={styles['columns']} data-side={side === undefined ? 'none' : sideWidth}>
            <div className={styles['work']}>{children}</div>
            {side !== undefined && <aside className={styles['side']}>{side}</aside>}
          </div>
        </div>
        <StatusLine
          left={
            <>
              {grid !== undefined && <span>{grid.left}</span>}
              {statusLeft}
            </>
          }
          right={statusRight ?? grid?.right}
        />
      </div>
    </GridStatusContext>
  )
}
