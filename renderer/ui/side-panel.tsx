import { Tabs } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { CountBadge } from './tag.tsx'
import styles from './side-panel.module.css'

export interface SideTab {
  readonly id: string
  readonly title: string
  /** What stands there where the title would be too long; screen readers still hear the title. */
  readonly short?: string
  /** A count after the title; nothing when undefined or 0. */
  readonly badge?: number
  readonly content: ReactNode
}

export interface SidePanelProps {
  /** The accessible name. */
  readonly label: string
  readonly tabs: readonly SideTab[]
  /** Controlled from outside when given, else the panel remembers by itself. */
  readonly active?: string
  readonly onChange?: (id: string) => void
}

/** The panel at the right: "Why this number?", notes, history … */
export function SidePanel({ label, tabs, active, onChange }: SidePanelProps) {
  const [own, setOwn] = useState(tabs[0]?.id)
  const wanted = active ?? own
  const shown = tabs.some((tab) => tab.id === wanted) ? wanted : tabs[0]?.id
  return (
    <Tabs
      className={styles['panel'] ?? ''}
      value={shown ?? null}
      keepMounted={false}
      onChange={(id) => {
        if (id === null) return
        setOwn(id)
        onChange?.(id)
      }}
    >
      <Tabs.List className={styles['tabs'] ?? ''} aria-label={label}>
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab.id}
            value={tab.id}
            className={styles['tab'] ?? ''}
            {...(tab.short === undefined ? {} : { 'aria-label': tab.title })}
          >
            {tab.short ?? tab.title}
            {tab.badge !== undefined && tab.badge > 0 && (
              <>
                {' '}
                <CountBadge count={tab.badge} />
              </>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id} className={styles['content'] ?? ''} tabIndex={0}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

/** The heading inside a side panel: what is being explained. */
export function SideHeading({ children }: { readonly children: ReactNode }) {
  return <h2 className={styles['heading']}>{children}</h2>
}

/** The large figure of the side panel with its unit and where it comes from. */
export function BigFigure(props: { readonly value: string; readonly unit?: string; readonly tag?: ReactNode }) {
  return (
    <p className={styles['figure']}>
      <span className={styles['value']}>{props.value}</span>
      {props.unit !== undefined && <span className={styles['unit']}>{props.unit}</span>}
      {props.tag}
    </p>
  )
}

/** What a person wrote, with who and when under it. */
export function Quote({ children, by }: { readonly children: ReactNode; readonly by?: string }) {
  return (
    <blockquote className={styles['quote']}>
      {children}
      {by !== undefined && <footer>{by}</footer>}
    </blockquote>
  )
}
