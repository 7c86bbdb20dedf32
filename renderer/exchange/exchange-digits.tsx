import { compareDigits, groupsOfDigits } from '#shared/exchange/exchange-digits.ts'
import styles from './exchange.module.css'

/** The 24 digits in six groups, large enough to be read out; `heard` marks each group as agreeing or not. */
export function BigDigits(props: { readonly digits: string; readonly label: string; readonly heard?: string }) {
  const { digits, label, heard } = props
  const matches = heard === undefined ? undefined : compareDigits(heard, digits)
  return (
    <div className={styles['digits']} role="group" aria-label={`${label}: ${groupsOfDigits(digits).join(' ')}`}>
      {groupsOfDigits(digits).map((group, index) => (
        <span key={index} className={styles['digitGroup']} data-match={matches?.[index]} aria-hidden>
          {group}
        </span>
      ))}
    </div>
  )
}
