import {
  add,
  compare,
  divide,
  exactly,
  floor,
  fraction,
  multiply,
  subtract,
  zero,
  type Exact,
} from '#shared/kernel/exact.ts'

/**
 * Whole minor units that add up to `total`, as near to the exact shares as can be: each rounded down, and what is left over given one by
 * one to the largest remainders; ties to the earlier one (shares come in the order of ids).
 * @param exact shares that add up to `total`
 */
export function largestRemainder(total: number, exact: readonly Exact[]): number[] {
  const down = exact.map(floor)
  const remainders = exact.map((share, at) => ({ at, left: subtract(share, exactly(down[at] ?? 0)) }))
  remainders.sort((x, y) => compare(y.left, x.left) || x.at - y.at)
  const over = total - down.reduce((sum, part) => sum + part, 0)
  for (const { at } of remainders.slice(0, over)) down[at] = (down[at] ?? 0) + 1
  return down
}

/** By clients: `total × own clients / all clients`, in minor units. Undefined when there are no clients. */
export function sharesByClients(total: number, clients: readonly number[]): number[] | undefined {
  const all = clients.reduce((sum, n) => sum + n, 0)
  if (all === 0) return undefined
  return largestRemainder(
    total,
    clients.map((n) => multiply(exactly(total), fraction(BigInt(n), BigInt(all)))),
  )
}

/**
 * Shapley value of each of `count` members: the mean, over all orders in which they could join, of what one adds to the least cost when it
 * joins: `Σ_{S ∌ i} |S|! (n − |S| − 1)! / n! × (c(S ∪ i) − c(S))`. Undefined while the cost of any set is not known.
 * @param least `c(S)` in minor units for every set, by the bits of its members
 */
export function shapleyShares(count: number, least: readonly (number | null)[]): number[] | undefined {
  if (least.includes(null)) return undefined
  const cost = (set: number): number => least[set] ?? 0
  const all = (1 << count) - 1
  const factorial = Array.from({ length: count + 1 }, () => 1n)
  for (let n = 1; n <= count; n++) factorial[n] = (factorial[n - 1] ?? 1n) * BigInt(n)
  const added = Array.from({ length: count }, () => Array.from({ length: count }, () => 0))
  for (let set = 0; set <= all; set++) {
    const size = set.toString(2).replaceAll('0', '').length
    for (let at = 0; at < count; at++) {
      if (set & (1 << at)) continue
      const row = added[at]
      if (row) row[size] = (row[size] ?? 0) + cost(set | (1 << at)) - cost(set)
    }
  }
  const exact = added.map((bySize) =>
    bySize.reduce((sum, adds, size) => {
      const weight = divide(
        exactly((factorial[size] ?? 1n) * (factorial[count - size - 1] ?? 1n)),
        exactly(factorial[count] ?? 1n),
      )
      return add(sum, multiply(weight, exactly(adds)))
    }, zero),
  )
  return largestRemainder(cost(all), exact)
}
