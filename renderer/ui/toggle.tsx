import styles from './toggle.module.css'

export interface ToggleOption<V extends string> {
  readonly value: V
  readonly label: string
  /** Longer words for the tooltip and screen readers. */
  readonly hint?: string
}

/** Two or three exclusive ways of seeing, side by side: LVL | EUR, Grafiks | Tabula. */
export function Toggle<V extends string>(props: {
  readonly label: string
  readonly options: readonly ToggleOption<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}) {
  return (
    <div className={styles['group']} role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles['option']}
          aria-pressed={option.value === props.value}
          title={option.hint}
          onClick={() => props.onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
