import type { Arithmetic } from '#shared/kernel/arithmetic.ts'
import type { Currency } from '#shared/kernel/money.ts'
import type { CostingTraceLabel, LineIndex } from '#shared/costing/costing.ts'

/** What a service keeps people out of: who would else live in an institution, and what that costs. Null is not known, never assumed. */
export interface WorthSetting {
  /** Of the clients served, those who would else live in an institution. */
  readonly divertedShare: number | null
  /** One client a year in an institution. */
  readonly institutionMinor: number | null
  readonly currency: Currency
  readonly priceYear: number
  readonly index: LineIndex
  readonly reason: string | null
}

export const peerRules = ['size', 'distance', 'chosen'] as const
export type PeerRule = (typeof peerRules)[number]

/** Whom a municipality compares itself with, and the yearly rate at which later money counts less. */
export interface WorthChoice {
  readonly by: PeerRule
  /** `size`: so many that are nearest in residents; `distance`: at most so many borders away. */
  readonly count: number
  readonly discountRate: number | null
  readonly peers: readonly string[]
}

export const noChoice: WorthChoice = { by: 'size', count: 8, discountRate: null, peers: [] }

/** Every label that an explanation of worth can carry besides those of cost; `worth-trace-text.ts` has words for each. */
export type WorthTraceLabel =
  | CostingTraceLabel
  | 'worth.absent'
  | 'worth.share'
  | 'worth.served'
  | 'worth.diverted'
  | 'worth.institution-price'
  | 'worth.institution'
  | 'worth.institution-own'
  | 'worth.euro-rate'
  | 'worth.avoided-exact'
  | 'worth.avoided'
  | 'worth.cost'
  | 'worth.received'
  | 'worth.saving'
  | 'worth.saving-euro'
  | 'worth.cumulated-exact'
  | 'worth.cumulated'
  | 'worth.rate'
  | 'worth.one'
  | 'worth.factor'
  | 'worth.power'
  | 'worth.present'
  | 'worth.present-value-exact'
  | 'worth.present-value'
  | 'worth.own'
  | 'worth.peer'
  | 'worth.middle'
  | 'worth.middle-count'
  | 'worth.median'

export type WorthArithmetic<T> = Arithmetic<T, WorthTraceLabel>
