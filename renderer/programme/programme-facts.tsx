import { Fragment, type ReactNode } from 'react'
import type { Status } from '#shared/kernel/trace.ts'
import { programmeText } from '#shared/programme/programme-text.ts'
import { useText } from '#renderer/ui/language-context.tsx'
import { StatusTag } from './programme-status.tsx'
import styles from './programme.module.css'

/** Name and words under each other, for the side panel; what is empty is left out. */
export function Facts({ rows }: { readonly rows: readonly { readonly name: string; readonly words: ReactNode }[] }) {
  return (
    <dl className={styles['facts']}>
      {rows
        .filter(({ words }) => words !== null && words !== undefined && words !== '')
        .map(({ name, words }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
    </dl>
  )
}

/** Where a row comes from: its status and its source, word for word. */
export function Origin({ source, status }: { readonly source: string; readonly status: Status }) {
  const t = useText()
  return (
    <p className={styles['origin']}>
      <StatusTag status={status} /> <span className={styles['originName']}>{t(programmeText.source)}:</span> {source}
    </p>
  )
}
