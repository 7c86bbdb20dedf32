import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { compare, divide, exactly, multiply, subtract, toNumber, zero, type Exact } from '#shared/kernel/exact.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import type { WorthArithmetic } from './worth.ts'

/** A municipality's cost of one client served, minor units of the year's currency; only those that are known and planned. */
export interface PeerCost {
  readonly municipality: string
  readonly minor: number
}

/** Fewer peers than this give no verdict: one odd neighbour would decide. */
export const fewestPeers = 5
/** Beyond this modified z-score a figure is far from its peers. */
export const farScore = 3.5

export type PeerVerdict = 'near' | 'far-above' | 'far-below' | 'too-few' | 'no-spread' | 'unknown' | 'not-planned'

export interface PeerComparison {
  readonly count: number
  /** Minor units, rounded half up; null without peers. */
  readonly medianMinor: number | null
  /** `0.6745 × (x − median) / MAD`; null where there is no verdict. */
  readonly score: number | null
  readonly verdict: PeerVerdict
}

function middle(sorted: readonly Exact[]): Exact | undefined {
  const at = sorted.length >> 1
  const upper = sorted[at]
  const lower = sorted[sorted.length % 2 === 0 ? at - 1 : at]
  return upper && lower && divide({ n: upper.n * lower.d + lower.n * upper.d, d: upper.d * lower.d }, exactly(2))
}

function medianOf(values: readonly Exact[]): Exact | undefined {
  return middle(values.toSorted(compare))
}

/**
 * The median of the peers, traced: the one in the middle, or the mean of the two; rounded half up to the minor unit. Not known without
 * peers.
 */
export function medianIn<T>(a: WorthArithmetic<T>, peers: readonly PeerCost[], year: number): T {
  const unit = `minor:${currencyOfYear(year)}` as const
  const about = (value: T) =>
    a.about(value, () => ({ label: 'worth.median', unit, params: { year, of: peers.length } }))
  const sorted = peers.toSorted((x, y) => x.minor - y.minor || (x.municipality < y.municipality ? -1 : 1))
  const at = sorted.length >> 1
  const two = sorted.length % 2 === 0 ? sorted.slice(at - 1, at + 1) : sorted.slice(at, at + 1)
  if (two.length === 0 || sorted.length === 0) return about(a.given('unknown'))
  const middles = two.map(({ municipality, minor }) =>
    a.about(a.given(minor), () => ({ label: 'worth.peer', unit, params: { municipality, year } })),
  )
  const count = a.about(a.given(middles.length), () => ({ label: 'worth.middle-count', unit: 'quantity' }))
  const sum = a.about(a.sum(middles), () => ({ label: 'worth.middle', unit }))
  return about(a.round(a.about(a.quotient(sum, count), () => ({ label: 'worth.middle', unit }))))
}

/**
 * How far an own figure is from its peers (formulas.md, Plan and actual): `0.6745 × (x − median) / MAD` beyond 3.5 either way. No verdict
 * with fewer than 5 peers, or when half of them are alike (MAD = 0).
 * @param own minor units
 */
export function comparePeers(own: Figure, peers: readonly PeerCost[], year: number): PeerComparison {
  const values = peers.map(({ minor }) => exactly(minor))
  const median = medianOf(values)
  const shown = exactArithmetic.read(medianIn(exactArithmetic, peers, year))
  const base = { count: peers.length, medianMinor: typeof shown === 'number' ? shown : null, score: null }
  if (typeof own !== 'number') return { ...base, verdict: own }
  if (!median || peers.length < fewestPeers) return { ...base, verdict: 'too-few' }
  const distance = (value: Exact): Exact => {
    const d = subtract(value, median)
    return d.n < 0n ? subtract(zero, d) : d
  }
  const mad = medianOf(values.map(distance))
  if (!mad || mad.n === 0n) return { ...base, verdict: 'no-spread' }
  const score = divide(multiply(exactly(0.6745), subtract(exactly(own), median)), mad)
  const far = compare(score.n < 0n ? subtract(zero, score) : score, exactly(farScore)) > 0
  return {
    ...base,
    score: toNumber(score),
    verdict: far ? (score.n < 0n ? 'far-below' : 'far-above') : 'near',
  }
}

/** A municipality that could be a peer. */
export interface PossiblePeer {
  readonly municipality: string
  /** Residents; null is not known. */
  readonly residents: number | null
  /** Borders between it and the own municipality; null without a way by land. */
  readonly borders: number | null
}

/** Who the peers are: the nearest by residents (ties by id), those within so many borders, or those chosen. Never the own one. */
export function peersBy(
  own: PossiblePeer,
  others: readonly PossiblePeer[],
  choice: { readonly by: 'size' | 'distance' | 'chosen'; readonly count: number; readonly peers: readonly string[] },
): string[] {
  const rest = others.filter(({ municipality }) => municipality !== own.municipality)
  if (choice.by === 'chosen') return rest.map((o) => o.municipality).filter((id) => choice.peers.includes(id))
  if (choice.by === 'distance')
    return rest.filter(({ borders }) => borders !== null && borders <= choice.count).map((o) => o.municipality)
  const { residents } = own
  if (residents === null) return []
  return rest
    .flatMap((o) => (o.residents === null ? [] : [{ id: o.municipality, apart: Math.abs(o.residents - residents) }]))
    .sort((x, y) => x.apart - y.apart || (x.id < y.id ? -1 : 1))
    .slice(0, choice.count)
    .map(({ id }) => id)
}
