import type { ChartPoint } from './chart-types.ts'
import styles from './sparkline.module.css'

/** A tiny line of a row's figures, broken where one is not known. Decoration beside the figures themselves, so hidden from readers. */
export function Sparkline({ points }: { readonly points: readonly ChartPoint[] }) {
  const values = points.map((p) => (typeof p === 'number' ? p : p === 'not-planned' ? 0 : null))
  const known = values.filter((v) => v !== null)
  if (known.length < 2) return null
  const low = Math.min(...known)
  const span = Math.max(...known) - low || 1
  const place = (v: number, i: number): string =>
    `${((i / (values.length - 1)) * 60).toFixed(1)},${(14 - ((v - low) / span) * 12).toFixed(1)}`
  let path = ''
  values.forEach((v, i) => {
    if (v === null) return
    path += `${i > 0 && values[i - 1] !== null ? 'L' : 'M'}${place(v, i)}`
  })
  return (
    <svg className={styles['spark']} viewBox="0 0 60 16" preserveAspectRatio="none" aria-hidden>
      <path d={path} />
    </svg>
  )
}
