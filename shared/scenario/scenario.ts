/** The scenarios that every municipality has; they have no row of their own. */
export const standingScenarios = ['base', 'low', 'high'] as const
export type StandingScenario = (typeof standingScenarios)[number]

export function isStanding(id: string): id is StandingScenario {
  return (standingScenarios as readonly string[]).includes(id)
}

/** A scenario that somebody named: it stores only what differs from its parent. */
export interface NamedScenario {
  readonly id: string
  readonly parent: string
}

/**
 * The scenario and those it inherits from, down to `base`: where a scenario stores nothing, the next one counts. Undefined when there is no
 * such scenario. A parent that is gone, or a circle, ends in `base`.
 * @example chainOf('slow', [{ id: 'slow', parent: 'low' }]) // ['slow', 'low', 'base']
 */
export function chainOf(scenario: string, named: readonly NamedScenario[]): readonly string[] | undefined {
  if (scenario === 'base') return ['base']
  if (isStanding(scenario)) return [scenario, 'base']
  const chain: string[] = []
  let at = scenario
  while (!isStanding(at) && !chain.includes(at)) {
    const id = at
    const found = named.find((row) => row.id === id)
    if (!found) break
    chain.push(id)
    at = found.parent
  }
  if (chain.length === 0) return undefined
  return at === 'low' || at === 'high' ? [...chain, at, 'base'] : [...chain, 'base']
}

/** The first scenario of the chain that stores something, and what it stores. */
export function inherited<V>(
  chain: readonly string[],
  stored: (scenario: string) => V | null | undefined,
): { readonly value: V; readonly from: string } | undefined {
  for (const scenario of chain) {
    const value = stored(scenario)
    if (value !== null && value !== undefined) return { value, from: scenario }
  }
  return undefined
}
