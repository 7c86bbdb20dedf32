import type { Figure } from '#shared/kernel/figure.ts'
import { sparklines } from './forecast-sparkline-path.ts'
import styles from './forecast.module.css'

/** The course of a service's clients at a glance; the figures beside it say the same. */
export function ForecastSparkline({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <svg className={styles['spark']} viewBox="0 0 60 16" aria-hidden focusable="false">
      {sparklines(figures).map((points) => (
        <polyline key={points} points={points} />
      ))}
    </svg>
  )
}
