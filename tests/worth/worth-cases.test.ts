import { describe, expect, it } from 'vitest'
import type { Figure } from '#shared/kernel/figure.ts'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { tracedArithmetic } from '#shared/kernel/arithmetic-traced.ts'
import type { CostLine } from '#shared/costing/costing.ts'
import { costService } from '#shared/costing/costing-service.ts'
import { costAsFigure } from '#shared/costing/costing-total.ts'
import { breakEvenClients, breakEvenYear, savedWith, savingsOf } from '#shared/worth/worth-break-even.ts'
import { comparePeers, medianIn, peersBy, type PossiblePeer } from '#shared/worth/worth-peers.ts'
import { cumulatedIn, presentValueIn, savingIn } from '#shared/worth/worth-saving.ts'
import type { WorthSetting } from '#shared/worth/worth.ts'
import { caseCosting, caseLine, casePrices } from '../costing/costing-cases.ts'
import { recompute } from '../kernel/trace-recompute.ts'

/** Half of the clients would live in an institution, which costs 100,00 Ls a client and year, whatever the year. */
const half: WorthSetting = {
  divertedShare: 0.5,
  institutionMinor: 10_000,
  currency: 'LVL',
  priceYear: 2010,
  index: 'none',
  reason: null,
}
/** 20,00 Ls a client and year; 300,00 Ls a year whatever happens; 200,00 Ls in the first year. */
const lines: readonly CostLine[] = [
  caseLine({ id: 'client', priceMinor: 2_000 }),
  caseLine({ id: 'fixed', driver: 'fixed', priceMinor: 30_000 }),
  caseLine({ id: 'start', kind: 'establishment', driver: 'fixed', priceMinor: 20_000 }),
]

/** Every saving, which its explanation gives as well, and again from its inputs alone. */
function saved(served: readonly Figure[], setting: WorthSetting | null, of = lines) {
  const service = caseCosting(served, of)
  const costs = costService(casePrices, service).years.map((year, at) =>
    costAsFigure(year.all, service.years[at]!.presence),
  )
  const savings = savingsOf(casePrices, service, setting, costs)
  const t = tracedArithmetic
  const traced = { prices: casePrices, service, setting, costOf: (at: number) => t.given(costs[at]!) }
  const each = service.years.map((_, at) => savingIn(t, traced, at))
  for (const [at, one] of each.entries()) {
    expect(one.node.value).toBe(savings.years[at])
    expect(recompute(one.node)).toBe(savings.years[at])
    const sum = cumulatedIn(t, service, each.slice(0, at + 1)).node
    expect(sum.value).toBe(savings.cumulated[at])
    expect(recompute(sum)).toBe(savings.cumulated[at])
  }
  return { service, savings, each }
}
const years = [2010, 2011, 2012, 2013, 2014]

describe('saving against an institution', () => {
  it.each<[string, readonly Figure[], WorthSetting | null, readonly Figure[]]>([
    // 10 × 0,5 × 100,00 = 500,00; cost 10 × 20,00 + 300,00 = 500,00, and 200,00 more in the first year.
    ['by hand', [10, 10, 20], half, [-20_000, 0, 30_000]],
    ['nobody said what an institution costs', [10], { ...half, institutionMinor: null }, ['unknown']],
    ['nobody said who would be there', [10], { ...half, divertedShare: null }, ['unknown']],
    ['nothing entered', [10], null, ['unknown']],
    ['nobody would: the cost is a loss', [10], { ...half, divertedShare: 0 }, [-70_000]],
    ['the clients are not known', ['unknown'], half, ['unknown']],
    ['a year without the service', ['not-planned', 10], half, ['not-planned', -20_000]],
    // 3 × 0,333 × 100,00 = 99,90; cost 3 × 20,00 + 300,00 + 200,00 = 560,00.
    ['part of a client', [3], { ...half, divertedShare: 0.333 }, [-46_010]],
    // Prices of 2010 rise by 10 % in 2011: 10 × 0,5 × 110,00 = 550,00 − 500,00.
    ['indexed as prices are', ['not-planned', 10, 10], { ...half, index: 'cpi' }, ['not-planned', -15_000, -6_000]],
    ['its price year is outside the series', [10], { ...half, index: 'cpi', priceYear: 1990 }, ['unknown']],
  ])('%s', (_case, served, setting, expected) => {
    expect(saved(served, setting).savings.years).toEqual(expected)
  })

  it('in a euro year, where the institution is typed in lats', () => {
    // 2014: 10 × 0,5 × 100,00 / 0,702804 = 711,435905… → 711,44 €.
    // Cost: 200,00 / 0,702804 = 284,5743… → 284,57; 300,00 / 0,702804 = 426,8615… → 426,86. Together 711,43. Saving 0,01 €.
    expect(saved([10, 10, 10, 10, 10], half).savings.years[4]).toBe(1)
  })

  it('cumulated in euro: each exact, the sum rounded once', () => {
    // −200,00 Ls, then 0, then 300,00 Ls: −284,5743… → −284,57; the same; 100,00 / 0,702804 = 142,2871… → 142,29.
    expect(saved([10, 10, 20], half).savings.cumulated).toEqual([-28_457, -28_457, 14_229])
  })

  it.each<[string, readonly Figure[], WorthSetting | null, number | string]>([
    ['the first year from which it stays', [10, 10, 20, 20, 20], half, 2012],
    // 2010 saves 20 × 0,5 × 100,00 − 400,00 − 300,00 − 200,00 = 100,00; later 1 client loses 270,00 a year.
    ['it falls below again', [20, 1, 1, 1, 1], half, 'never'],
    ['never within the horizon', [10, 10, 10, 10, 10], { ...half, divertedShare: 0.1 }, 'never'],
    ['something is not known', [10, 'unknown', 20, 20, 20], half, 'unknown'],
    ['nothing is planned', ['not-planned', 'not-planned'], half, 'not-planned'],
  ])('pays off: %s', (_case, served, setting, expected) => {
    expect(breakEvenYear(saved(served, setting).savings, years)).toBe(expected)
  })
})

describe('present value', () => {
  it('discounts from the second year on, in euro', () => {
    // −200,00 / 0,702804 + 0 / 1,1 + (300,00 / 0,702804) / 1,21 = −284,574362… + 352,778178… = 68,203816… → 68,20 €
    const { service, each } = saved([10, 10, 20], half)
    const value = presentValueIn(tracedArithmetic, service, each, 0.1)
    expect(value.node.value).toBe(6_820)
    expect(recompute(value.node)).toBe(6_820)
  })
  it('at no rate is what is cumulated', () => {
    const { service, savings, each } = saved([10, 10, 20], half)
    expect(presentValueIn(tracedArithmetic, service, each, 0).node.value).toBe(savings.cumulated.at(-1))
  })
  it('is not known while nobody chose a rate', () => {
    const { service, each } = saved([10], half)
    expect(presentValueIn(tracedArithmetic, service, each, null).node.value).toBe('unknown')
  })
})

describe('the smallest number of clients that pays off', () => {
  const of = (served: readonly Figure[], over: readonly CostLine[] = lines, setting: WorthSetting | null = half) =>
    breakEvenClients(casePrices, caseCosting(served, over), setting)

  it('by hand', () => {
    // Three years: 3 × n × 50,00 ≥ 3 × (n × 20,00 + 300,00) + 200,00, so n × 90,00 ≥ 1 100,00, n ≥ 12,2…: 13.
    expect(of([10, 10, 10])).toBe(13)
    const service = caseCosting([10, 10, 10], lines)
    expect(savedWith(casePrices, service, half, 12)).toBeLessThan(0)
    expect(savedWith(casePrices, service, half, 13)).toBeGreaterThanOrEqual(0)
  })
  it('is searched, because a facility more makes a step back', () => {
    // A facility takes 30 clients and costs 1 400,00 a year: 28 × 50,00 = 1 400,00 pays off, 31 would not.
    const house = [caseLine({ driver: 'facility', priceMinor: 140_000 })]
    expect(of([10], house)).toBe(28)
    expect(savedWith(casePrices, caseCosting([10], house), half, 31)).toBeLessThan(0)
  })
  it.each<[string, readonly Figure[], readonly CostLine[], WorthSetting | null, string]>([
    ['never, where each client costs more than is avoided', [10], [caseLine({ priceMinor: 6_000 })], half, 'never'],
    ['not known without the institution', [10], lines, null, 'unknown'],
    ['not known while a line is not', [10], [caseLine({ priceMinor: null })], half, 'unknown'],
    ['nothing is planned', ['not-planned'], lines, half, 'not-planned'],
  ])('%s', (_case, served, over, setting, expected) => {
    expect(of(served, over, setting)).toBe(expected)
  })
})

describe('against comparable municipalities', () => {
  const peers = (...minor: number[]) => minor.map((m, at) => ({ municipality: 'abcdefgh'[at]!, minor: m }))

  it.each([
    // 1, 2, 3, 4, 5: median 3, distances 2 1 0 1 2, MAD 1. 0,6745 × (10 − 3) / 1 = 4,7215
    ['far above', 10, peers(1, 2, 3, 4, 5), { verdict: 'far-above', score: 4.7215, medianMinor: 3 }],
    // 0,6745 × (8 − 3) = 3,3725
    ['not far enough', 8, peers(5, 4, 3, 2, 1), { verdict: 'near', score: 3.3725, medianMinor: 3 }],
    ['far below', -3, peers(1, 2, 3, 4, 5), { verdict: 'far-below', score: -4.047, medianMinor: 3 }],
    ['fewer than five', 10, peers(1, 2, 3, 4), { verdict: 'too-few', score: null, medianMinor: 3 }],
    ['half of them alike', 10, peers(3, 3, 3, 4, 5), { verdict: 'no-spread', score: null, medianMinor: 3 }],
    ['not planned', 'not-planned', peers(1, 2, 3, 4, 5), { verdict: 'not-planned', score: null, medianMinor: 3 }],
    ['the own one is not known', 'unknown', peers(1, 2, 3, 4, 5), { verdict: 'unknown', score: null, medianMinor: 3 }],
    ['nobody', 10, peers(), { verdict: 'too-few', score: null, medianMinor: null }],
  ] as const)('%s', (_case, own, others, expected) => {
    expect(comparePeers(own, others, 2014)).toEqual({ count: others.length, ...expected })
    const trace = medianIn(tracedArithmetic, others, 2014).node
    expect(trace.value).toBe(expected.medianMinor ?? 'unknown')
    expect(recompute(trace)).toBe(trace.value)
    expect(exactArithmetic.read(medianIn(exactArithmetic, others, 2014))).toBe(trace.value)
  })

  const all: readonly PossiblePeer[] = [
    { municipality: 'a', residents: 100, borders: 1 },
    { municipality: 'b', residents: 210, borders: 2 },
    { municipality: 'c', residents: 190, borders: null },
    { municipality: 'd', residents: null, borders: 1 },
    { municipality: 'me', residents: 200, borders: 0 },
  ]
  const me = all[4]!
  it('are the nearest by residents, those near enough, or those chosen; never itself', () => {
    // Both b and c are 10 apart: the earlier id first.
    expect(peersBy(me, all, { by: 'size', count: 1, peers: [] })).toEqual(['b'])
    expect(peersBy(me, all, { by: 'size', count: 9, peers: [] })).toEqual(['b', 'c', 'a'])
    expect(peersBy(me, all, { by: 'distance', count: 1, peers: [] })).toEqual(['a', 'd'])
    expect(peersBy(me, all, { by: 'chosen', count: 1, peers: ['me', 'c'] })).toEqual(['c'])
    expect(peersBy({ ...me, residents: null }, all, { by: 'size', count: 9, peers: [] })).toEqual([])
  })
})
