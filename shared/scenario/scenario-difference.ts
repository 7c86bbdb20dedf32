import type { Figure } from '#shared/kernel/figure.ts'

/** Right − left; *not planned* counts 0 beside a number, both are *not planned* together, and not known stays not known. */
export function differenceOf(left: Figure, right: Figure): Figure {
  if (left === 'unknown' || right === 'unknown') return 'unknown'
  if (left === 'not-planned' && right === 'not-planned') return 'not-planned'
  return (right === 'not-planned' ? 0 : right) - (left === 'not-planned' ? 0 : left)
}
