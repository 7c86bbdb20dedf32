import { tracedArithmetic } from '#shared/kernel/arithmetic-traced.ts'
import type { Trace } from '#shared/kernel/trace.ts'
import { groupCosts, leastCosts, mayJoin, type Group, type JoinCase } from './cooperation-groups.ts'
import { groupCostIn, type CooperationTraceLabel, type GroupMember } from './cooperation-host.ts'
import { shapleyShares, sharesByClients } from './cooperation-shares.ts'

/** One side of "alone or together"; money in minor units of the year's currency, null while not known. */
export interface ComparedParty {
  readonly municipality: string
  readonly clients: number
  readonly aloneMinor: number | null
  readonly byClientsMinor: number | null
  readonly shapleyMinor: number | null
}

export interface Comparison {
  readonly parties: readonly ComparedParty[]
  readonly groups: readonly Group[]
  readonly aloneMinor: number | null
  readonly togetherMinor: number | null
  readonly savingMinor: number | null
}

/**
 * All parties alone against together (formulas.md, Together or alone). What is together is the least cost over all ways to group them, so
 * it never costs more than alone; shares are of that cost and add up to it.
 * @param question parties with known clients, at most `mostMembers`
 */
export function compareParties(question: JoinCase): Comparison {
  const { parties } = question
  const least = leastCosts(question)
  const all = (1 << parties.length) - 1
  const together = least.minor[all] ?? null
  const alone = parties.map((_, at) => least.minor[1 << at] ?? null)
  const sum = alone.reduce<number | null>((s, minor) => (s === null || minor === null ? null : s + minor), 0)
  const clients = parties.map((party) => (party.clients === 'unknown' ? 0 : party.clients))
  const byClients = together === null ? undefined : sharesByClients(together, clients)
  const shapley = shapleyShares(parties.length, least.minor)
  return {
    parties: parties.map(({ municipality }, at) => ({
      municipality,
      clients: clients[at] ?? 0,
      aloneMinor: alone[at] ?? null,
      byClientsMinor: byClients?.[at] ?? null,
      shapleyMinor: shapley?.[at] ?? null,
    })),
    groups: least.groups(all) ?? [],
    aloneMinor: sum,
    togetherMinor: together,
    savingMinor: sum === null || together === null ? null : sum - together,
  }
}

/** Why a host costs so much for some members: the computation itself, written down. Undefined where they cannot be one group. */
export function explainGroup(
  question: JoinCase,
  host: string,
  members: readonly string[],
): Trace<CooperationTraceLabel> | undefined {
  const { parties, prices, setting, year } = question
  const at = parties.findIndex(({ municipality }) => municipality === host)
  const places = members.map((id) => parties.findIndex(({ municipality }) => municipality === id))
  const hostParty = parties[at]
  if (!hostParty || !places.includes(at) || places.includes(-1) || !mayJoin(question, at, places)) return undefined
  const group = places.flatMap((place): GroupMember[] => {
    const party = parties[place]
    const borders = party && (place === at ? 0 : question.borders(party.municipality, host))
    return party && borders !== undefined ? [{ party, borders }] : []
  })
  return groupCostIn(tracedArithmetic, prices, setting, hostParty, group, year).node as Trace<CooperationTraceLabel>
}

/** What one costs alone, and with whom over a border it saves most: at most `most` partners, ties by id. */
export function bestPartners(
  question: JoinCase,
  own: string,
  most: number,
): { municipality: string; savingMinor: number }[] {
  const at = question.parties.findIndex(({ municipality }) => municipality === own)
  const me = question.parties[at]
  if (!me) return []
  const pairs = question.parties.flatMap((party, p) => {
    if (p === at || question.borders(party.municipality, own) !== 1) return []
    const pair = { ...question, parties: p < at ? [party, me] : [me, party] }
    const cost = groupCosts(pair)
    const alone = [cost(0, [0]), cost(1, [1])]
    const together = [0, 1].flatMap((host) => {
      const minor = mayJoin(pair, host, [0, 1]) ? cost(host, [0, 1]) : 'unknown'
      return minor === 'unknown' ? [] : [minor]
    })
    const [first = 'unknown', second = 'unknown'] = alone
    if (first === 'unknown' || second === 'unknown' || together.length === 0) return []
    return [{ municipality: party.municipality, savingMinor: first + second - Math.min(...together) }]
  })
  return pairs
    .filter(({ savingMinor }) => savingMinor > 0)
    .sort((a, b) => b.savingMinor - a.savingMinor || (a.municipality < b.municipality ? -1 : 1))
    .slice(0, most)
}
