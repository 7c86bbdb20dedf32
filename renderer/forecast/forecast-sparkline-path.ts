import type { Figure } from '#shared/kernel/figure.ts'

const width = 60
const height = 16
const edge = 2

/** The lines of a tiny chart: one for each run of years with a number; a gap is a gap. Coordinates in a box of 60 × 16. */
export function sparklines(figures: readonly Figure[]): string[] {
  const known = figures.filter((v) => typeof v === 'number')
  if (known.length === 0) return []
  const low = Math.min(...known)
  const span = Math.max(...known) - low || 1
  const step = (width - 2 * edge) / Math.max(1, figures.length - 1)
  const flat = known.every((v) => v === low)
  const runs: string[][] = [[]]
  figures.forEach((v, i) => {
    if (typeof v !== 'number') return void runs.push([])
    const y = flat ? height / 2 : height - edge - ((v - low) / span) * (height - 2 * edge)
    runs.at(-1)?.push(`${(edge + i * step).toFixed(1)},${y.toFixed(1)}`)
  })
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '))
}
