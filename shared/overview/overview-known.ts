import type { Total } from '#shared/kernel/figure.ts'

/** In how many parts the totals of several years are known: least, most, and of how many. */
export function knownRange(totals: readonly Total[]): [least: number, most: number, of: number] {
  const known = totals.map((total) => total.known)
  return [Math.min(...known), Math.max(...known), totals[0]?.of ?? 0]
}
