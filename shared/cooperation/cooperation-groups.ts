import { exactArithmetic, unknown } from '#shared/kernel/arithmetic-exact.ts'
import { add, exactly, multiply, roundHalfUp, type Exact } from '#shared/kernel/exact.ts'
import type { Prices } from '#shared/costing/costing-index.ts'
import {
  annuityIn,
  hostCostIn,
  hostRatesIn,
  transportRateIn,
  type JoinSetting,
  type Party,
} from './cooperation-host.ts'

/** A question "alone or together": who, in which year, with what between them. Parties are in the order of their ids, all with clients. */
export interface JoinCase {
  readonly year: number
  readonly prices: Prices
  readonly setting: JoinSetting
  readonly parties: readonly Party[]
  /** Borders to cross from one municipality to another; undefined where there is no way. */
  borders(from: string, to: string): number | undefined
}

/** Some municipalities served by one host, and what that costs in a year in minor units. */
export interface Group {
  readonly host: string
  readonly members: readonly string[]
  readonly minor: number
}

/** What a group with this host costs, by the places of the parties; `unknown` where something is not known. */
export type GroupCost = (host: number, members: readonly number[]) => number | 'unknown'

const a = exactArithmetic

/**
 * The cost of groups; of one whose lines are not known here, alone, what the region published. Each host's rates computed once and each of its numbers of clients once: `groupCostIn` in exact numbers.
 */
export function groupCosts(question: JoinCase): GroupCost {
  const { parties, prices, setting, year } = question
  const annuity = annuityIn(a, setting)
  const ride = transportRateIn(a, setting, year)
  const hosts = parties.map(({ service }) => ({
    service,
    rates: hostRatesIn(a, prices, service, year),
    costs: new Map<number, Exact>(),
  }))
  const costOf = (host: number, clients: number): Exact => {
    const found = hosts[host]
    if (!found) return unknown
    const known = found.costs.get(clients)
    if (known) return known
    const cost = hostCostIn(a, found.service, found.rates, a.given(clients), annuity)
    found.costs.set(clients, cost)
    return cost
  }
  return (host, members) => {
    let clients = 0
    let crossings = 0
    for (const at of members) {
      const party = parties[at]
      if (party?.clients === undefined || party.clients === 'unknown') return 'unknown'
      clients += party.clients
      if (at === host) continue
      crossings += party.clients * (question.borders(party.municipality, parties[host]?.municipality ?? '') ?? 0)
    }
    const own = costOf(host, clients)
    if (own === unknown && members.length === 1) return parties[host]?.publishedMinor ?? 'unknown'
    if (own === unknown || (crossings > 0 && ride === unknown)) return 'unknown'
    return roundHalfUp(crossings === 0 ? own : add(own, multiply(ride, exactly(crossings))))
  }
}

/**
 * May these be one group with this host? Each is near enough, and reaches the host over members each of which is one border nearer to it:
 * so a group is connected, and its ways lie within it.
 */
export function mayJoin(question: JoinCase, host: number, members: readonly number[]): boolean {
  const { parties, setting } = question
  const id = (at: number): string => parties[at]?.municipality ?? ''
  const far = new Map(members.map((at) => [at, at === host ? 0 : question.borders(id(at), id(host))]))
  return members.every((at) => {
    const own = far.get(at)
    if (own === undefined || own > (setting.largestBorders ?? Infinity)) return false
    return own === 0 || members.some((next) => far.get(next) === own - 1 && question.borders(id(at), id(next)) === 1)
  })
}

/** Least costs of every set of the parties: `minor[S]` for the set with the bits of `S`, null while not known. */
export interface LeastCosts {
  readonly minor: readonly (number | null)[]
  groups(set: number): readonly Group[] | undefined
}

/** More than this are not searched through one by one. */
export const mostMembers = 12

/**
 * `c(S)`: the least cost over partitions of `S` into groups (formulas.md, Together or alone), for every `S`. Ties go to the host, then to
 * the first group, with the smaller id. A host of which something is not known takes nobody.
 * @throws RangeError for more than `mostMembers` parties
 */
export function leastCosts(question: JoinCase): LeastCosts {
  const { parties } = question
  const count = parties.length
  if (count > mostMembers) throw new RangeError('too many members to search')
  const cost = groupCosts(question)
  const sets = 1 << count
  const membersOf = (set: number): number[] =>
    Array.from({ length: count }, (_, at) => at).filter((at) => set & (1 << at))
  const one: ({ host: number; minor: number } | undefined)[] = Array.from({ length: sets })
  for (let set = 1; set < sets; set++) {
    const members = membersOf(set)
    for (const host of members) {
      if (!mayJoin(question, host, members)) continue
      const minor = cost(host, members)
      const best = one[set]
      if (minor !== 'unknown' && (!best || minor < best.minor)) one[set] = { host, minor }
    }
  }
  const least: ({ minor: number; first: number } | undefined)[] = Array.from({ length: sets })
  least[0] = { minor: 0, first: 0 }
  for (let set = 1; set < sets; set++) {
    const lowest = set & -set
    for (let first = set; first > 0; first = (first - 1) & set) {
      if (!(first & lowest)) continue
      const group = one[first]
      const rest = least[set ^ first]
      if (!group || !rest) continue
      const minor = group.minor + rest.minor
      const best = least[set]
      if (!best || minor < best.minor || (minor === best.minor && first < best.first)) least[set] = { minor, first }
    }
  }
  const id = (at: number): string => parties[at]?.municipality ?? ''
  return {
    minor: least.map((found) => found?.minor ?? null),
    groups(set) {
      const groups: Group[] = []
      for (let rest = set; rest > 0;) {
        const found = least[rest]
        const group = found && one[found.first]
        if (!found || !group) return undefined
        groups.push({ host: id(group.host), members: membersOf(found.first).map(id), minor: group.minor })
        rest ^= found.first
      }
      return groups
    },
  }
}
