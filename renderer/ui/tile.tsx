import type { ReactNode } from 'react'
import type { TagTone } from './tag.tsx'
import styles from './tile.module.css'

/** A number that answers a question, with its unit or meaning under it. */
export function StatTile(props: {
  readonly value: string
  readonly label: ReactNode
  readonly tone?: TagTone
  readonly onClick?: () => void
}) {
  const inside = (
    <>
      <span className={styles['value']}>{props.value}</span>
      <span className={styles['label']}>{props.label}</span>
    </>
  )
  return props.onClick ? (
    <button type="button" className={styles['stat']} data-tone={props.tone} onClick={props.onClick}>
      {inside}
    </button>
  ) : (
    <div className={styles['stat']} data-tone={props.tone}>
      {inside}
    </div>
  )
}

export interface TileProps {
  readonly title: string
  readonly note?: ReactNode
  /** The word at the bottom, in the colour of the tone. */
  readonly state?: ReactNode
  readonly tone?: TagTone
  /** Dashed and grey: nothing is here yet. */
  readonly absent?: boolean
  readonly onClick?: () => void
}

/** One of many alike, with a coloured edge: a municipality and what became of its file. */
export function Tile({ title, note, state, tone, absent = false, onClick }: TileProps) {
  return (
    <button type="button" className={styles['tile']} data-tone={tone} data-absent={absent} onClick={onClick}>
      <span className={styles['name']}>{title}</span>
      {note !== undefined && <span className={styles['note']}>{note}</span>}
      {state !== undefined && <span className={styles['state']}>{state}</span>}
    </button>
  )
}

/** Lays stat tiles in a row. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>
}

/** Lays tiles in as many columns as fit. */
export function TileGrid({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <div className={styles['grid']} role="group" aria-label={label}>
      {children}
    </div>
  )
}
