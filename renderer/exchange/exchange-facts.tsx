import { Fragment, type ReactNode } from 'react'
import styles from './exchange.module.css'

/** Names and words side by side; what is empty is left out. */
export function ExchangeFacts(props: {
  readonly rows: readonly { readonly name: string; readonly words: ReactNode }[]
}) {
  return (
    <dl className={styles['facts']}>
      {props.rows
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
