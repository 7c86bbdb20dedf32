import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costService } from '#shared/costing/costing-service.ts'
import { costAsFigure } from '#shared/costing/costing-total.ts'
import type { CostingService } from '#shared/costing/costing.ts'
import { tracedArithmetic } from '#shared/kernel/arithmetic-traced.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { breakEvenClients, breakEvenYear, savingsOf } from '#shared/worth/worth-break-even.ts'
import { cumulatedIn, presentValueIn, savingIn } from '#shared/worth/worth-saving.ts'
import type { WorthSetting } from '#shared/worth/worth.ts'
import { caseCosting, caseLine, casePrices, servedYears } from '../costing/costing-cases.ts'
import { recompute } from '../kernel/trace-recompute.ts'

const setting: WorthSetting = {
  divertedShare: 0.5,
  institutionMinor: 10_000,
  currency: 'LVL',
  priceYear: 2010,
  index: 'none',
  reason: null,
}
function costsOf(service: CostingService): Figure[] {
  return costService(casePrices, service).years.map((y, i) =>
    costAsFigure(y.all, service.years[i]?.presence ?? 'unknown'),
  )
}
const savings = (service: CostingService, s: WorthSetting | null = setting) =>
  savingsOf(casePrices, service, s, costsOf(service))
const perClient = caseLine({ priceMinor: 1000 })
const building = caseLine({ id: 'building', kind: 'establishment', driver: 'facility', priceMinor: 100_000 })

describe('saving of a year: 100,00 Ls for a client in an institution, 10,00 Ls for a client here', () => {
  it.each<[string, readonly Figure[], Partial<WorthSetting>, Figure[]]>([
    // 10 × 0.5 × 10 000 − 10 × 1 000
    ['half are diverted', [10], {}, [40_000]],
    // 3 × 0.5 × 10 000 − 3 000: persons are not rounded on the way
    ['one and a half persons', [3], {}, [12_000]],
    // 1 × 0.333 × 10 000 = 3 330 − 1 000
    ['a third', [1], { divertedShare: 0.333 }, [2330]],
    // 1 × 0.5 × 10 001 = 5 000.5, half up 5 001 − 1 000
    ['half a santīms is rounded up once', [1], { institutionMinor: 10_001 }, [4001]],
    // +10 % in 2011, −20 % in 2012: 10 000 × 1.1 = 11 000, × 0.8 = 8 800
    ['prices follow the index', [10, 10, 10], { index: 'cpi' }, [40_000, 45_000, 34_000]],
    // backwards from 2011: 10 000 / 1.1 × 5 = 45 454.54…
    ['and its inverse', [10], { index: 'cpi', priceYear: 2011 }, [35_455]],
    ['nobody served: only the cost', [0], {}, [0]],
    ['nobody diverted is a known 0', [10], { divertedShare: 0 }, [-10_000]],
    ['an institution that costs nothing is a known 0', [10], { institutionMinor: 0 }, [-10_000]],
    ['a share that is not known', [10], { divertedShare: null }, ['unknown']],
    ['a cost that is not known', [10], { institutionMinor: null }, ['unknown']],
    ['clients not known', ['unknown'], {}, ['unknown']],
    ['not planned, then served', ['not-planned', 10], {}, ['not-planned', 40_000]],
  ])('%s', (_what, served, over, expected) => {
    expect(savings(caseCosting(served, [perClient]), { ...setting, ...over }).years).toEqual(expected)
  })

  it('lats and euro years: 100 santīmi = 142.287… cents', () => {
    // 2014: 10 × 0.5 × 10 000 / 0.702804 = 71 143.59…, half up 71 144; cost 10 000 / 0.702804 = 14 228.71… → 14 229
    expect(savings(caseCosting([1, 1, 1, 1, 10], [perClient])).years[4]).toBe(71_144 - 14_229)
  })

  it('nobody said anything, or a service without lines: not known, never 0', () => {
    expect(savings(caseCosting([10], [perClient]), null).years).toEqual(['unknown'])
    expect(savings(caseCosting([10], [])).years).toEqual(['unknown'])
  })
})

describe('break-even year', () => {
  const year = (saved: readonly number[]) => {
    const cumulated = saved.map((_, i) => saved.slice(0, i + 1).reduce((a, b) => a + b, 0))
    return breakEvenYear(
      { years: saved, cumulated, reached: cumulated.map((sum) => sum >= 0) },
      saved.map((_, i) => 2010 + i),
    )
  }
  it.each<[string, readonly number[], number | 'never']>([
    ['−10, 4, 6: 0 in the third year is enough', [-10, 4, 6], 2012],
    ['above 0, then below: only the last time counts', [5, -10, 20], 2012],
    ['at once', [1, 1], 2010],
    ['not within the horizon', [5, -10, 4], 'never'],
  ])('%s', (_what, saved, expected) => {
    expect(year(saved)).toBe(expected)
  })
  it('starts where the service starts, and is not known where a year is not', () => {
    const late = savings(caseCosting(['not-planned', 10], [perClient]))
    expect(breakEvenYear(late, [2010, 2011])).toBe(2011)
    const gap = savings(caseCosting([10, 'unknown', 10], [perClient]))
    expect(breakEvenYear(gap, [2010, 2011, 2012])).toBe('unknown')
    expect(breakEvenYear(savings(caseCosting(['not-planned'], [perClient])), [2010])).toBe('not-planned')
  })
  it('less than half a cent short is still short', () => {
    // 2010: −1 santīms = −1.42… cents; 2014: 1 cent. Together −0.42… cents: below 0.
    const s = { ...caseCosting([1, 0, 0, 0, 1], []), lines: [] }
    const found = savingsOf(casePrices, s, { ...setting, divertedShare: 0 }, [1, 0, 0, 0, -1])
    expect(found.years).toEqual([-1, 0, 0, 0, 1])
    expect(breakEvenYear(found, [2010, 2011, 2012, 2013, 2014])).toBe('never')
  })
})

describe('present value in euro', () => {
  it('undiscounted in the first year: (70 280.4 Ls-cents → 100 000 c) + 110 000/1.1', () => {
    const t = tracedArithmetic
    const s = caseCosting([1, 1], [perClient])
    const value = presentValueIn(t, s, [t.given(702_804), t.given(7_730_844)], 0.1)
    // 702 804 / 0.702804 = 1 000 000; 7 730 844 / 0.702804 = 11 000 000, / 1.1 = 10 000 000
    expect(value.node.value).toBe(11_000_000)
    expect(recompute(value.node)).toBe(11_000_000)
    expect(presentValueIn(t, s, [t.given(1), t.given(1)], null).node.value).toBe('unknown')
    expect(presentValueIn(t, s, [t.given(702_804), t.given(702_804)], 0).node.value).toBe(2_000_000)
  })
})

describe('break-even clients', () => {
  it('never says "not enough" of a number that is: fixed 50 000,00 Ls a year against 20,00 Ls a client', () => {
    // a client saves 0.5 × 5 000 − 500 = 2 000 santīmi; 5 000 000 / 2 000 = 2 500 clients
    const lines = [caseLine({ priceMinor: 500 }), caseLine({ id: 'f', driver: 'fixed', priceMinor: 5_000_000 })]
    const s = caseCosting([3000], lines)
    const own = { ...setting, institutionMinor: 5000 }
    expect(savings(s, own).years[0]).toBe(1_000_000)
    expect(breakEvenClients(casePrices, s, own)).toBe(2500)
  })
  it('is not known where it is not known whether there is a service', () => {
    const s = { ...caseCosting([10], [perClient]), years: servedYears(['unknown'], ['unknown']) }
    expect(savings(s).years).toEqual(['unknown'])
    expect(breakEvenClients(casePrices, s, setting)).toBe('unknown')
  })
  const line = fc.record({
    kind: fc.constantFrom('establishment' as const, 'running' as const),
    driver: fc.constantFrom(
      'facility' as const,
      'place' as const,
      'client' as const,
      'unit' as const,
      'fixed' as const,
    ),
    category: fc.constantFrom('pay' as const, 'other' as const),
    quantity: fc.constantFrom(0.001, 0.05, 0.5, 1),
    priceMinor: fc.integer({ min: 0, max: 60_000 }),
    currency: fc.constantFrom('LVL' as const, 'EUR' as const),
    priceYear: fc.integer({ min: 2010, max: 2014 }),
    index: fc.constantFrom('cpi' as const, 'wage' as const, 'none' as const),
  })
  const running = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })
  /** One number after another, as a person would: the search has to find the same. */
  const inTurn = (service: CostingService, s: WorthSetting, most: number): number | 'never' => {
    for (let n = 1; n <= most; n++) {
      const sum = savingsAt(service, s, n)
      if (sum) return n
    }
    return 'never'
  }
  const savingsAt = (service: CostingService, s: WorthSetting, n: number): boolean => {
    const years = service.years.map((y) => (y.presence === 'absent' ? y : { ...y, clients: n, served: n }))
    return savings({ ...service, years }, s).reached.at(-1) === true
  }
  it.each([
    ['whatever the lines', false],
    ['with partners’ clients, where cost can fall as clients grow', true],
  ])(
    'is the smallest that trying one after another finds, %s',
    (_what, agreed) => {
      let [some, none] = [0, 0]
      fc.assert(
        fc.property(
          fc.array(line, { minLength: 1, maxLength: 4 }),
          running,
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 500, max: 30_000 }),
          (found, years, present, institutionMinor) => {
            const lines = found.map((l, i) => caseLine({ ...l, id: `l${i}` }))
            const guests = {
              agreement: 'a1',
              member: 'keguma',
              settlementMinor: 50,
              currency: 'LVL' as const,
              clients: [0, 20, 0, 5, 0],
            }
            const s = caseCosting(
              years.map((is) => (is ? 10 : 'not-planned')),
              lines,
              {
                existsNow: present > 0,
                presentClients: present,
                presentCapacity: present,
                ...(agreed ? { guests: [guests] } : {}),
              },
            )
            if (years.every((is) => !is)) return
            const own = { ...setting, institutionMinor, index: 'cpi' as const }
            const expected = inTurn(s, own, 90)
            expect(breakEvenClients(casePrices, s, own, 90)).toBe(expected)
            if (expected === 'never') none++
            else if (expected > 1) some++
          },
        ),
        { seed: 1412, numRuns: 150 },
      )
      // Both answers occur, so neither branch is tested in vain.
      expect(some).toBeGreaterThan(10)
      expect(none).toBeGreaterThan(10)
    },
    120_000,
  )
  it('cost can fall as clients grow, where agreements move what is established into a dearer year', () => {
    // 10,00 Ls for each client to be added, +10 % in 2011. 2010: n. 2011: 20 partner’s clients come, 10 own ones go: max(0, n − 10) + 20 − n.
    // n ≤ 10: n × 1 000 + (20 − n) × 1 100 = 22 000 − 100 n. The partner pays 20 × 20 units × 53 = 21 200, so n = 8 is the first.
    const s = caseCosting(
      [10, 10],
      [
        caseLine({ kind: 'establishment', priceMinor: 1000, index: 'cpi' }),
        caseLine({
          id: 'bought',
          driver: 'unit',
          category: 'other',
          priceMinor: 0,
          priceYear: null,
          bought: { agreement: 'a2', lead: 'ikskiles', clients: [0, 10] },
        }),
      ],
      { guests: [{ agreement: 'a1', member: 'keguma', settlementMinor: 53, currency: 'LVL', clients: [0, 20] }] },
    )
    expect(breakEvenClients(casePrices, s, { ...setting, divertedShare: 0 }, 1000)).toBe(8)
  })
  it('goes no further than the residents', () => {
    const s = caseCosting(
      [10],
      [caseLine({ priceMinor: 500 }), caseLine({ id: 'f', driver: 'fixed', priceMinor: 5_000_000 })],
    )
    const own = { ...setting, institutionMinor: 5000 }
    expect(breakEvenClients(casePrices, s, own, 2499)).toBe('never')
    expect(breakEvenClients(casePrices, s, own, 2500)).toBe(2500)
  })
})

describe('properties', () => {
  const figure = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }) }, { weight: 1, arbitrary: fc.constantFrom<Figure>('unknown', 'not-planned') }) // prettier-ignore
  const money = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { freq: 8 })
  const any: fc.Arbitrary<WorthSetting> = fc.record({
    divertedShare: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
      { freq: 8 },
    ),
    institutionMinor: money,
    currency: fc.constantFrom('LVL' as const, 'EUR' as const),
    priceYear: fc.integer({ min: 2009, max: 2015 }),
    index: fc.constantFrom('cpi' as const, 'wage' as const, 'none' as const),
    reason: fc.constant(null),
  })
  it('traces recompute; cumulated is the exact sum, rounded once; not known is never a number', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 5, maxLength: 5 }), any, money, (served, own, price) => {
        const s = caseCosting(served, [caseLine({ priceMinor: price }), building])
        const costs = costsOf(s)
        const found = savings(s, own)
        const t = tracedArithmetic
        const traced = {
          prices: casePrices,
          service: s,
          setting: own,
          costOf: (i: number) => t.given(costs[i] ?? 'unknown'),
        }
        const nodes = served.map((_, i) => savingIn(t, traced, i))
        for (const [i, saving] of found.years.entries()) {
          expect(nodes[i]?.node.value).toBe(saving)
          expect(nodes[i] && recompute(nodes[i].node)).toBe(saving)
          if (served[i] === 'not-planned') expect(saving).toBe('not-planned')
          else if (
            served[i] === 'unknown' ||
            price === null ||
            own.divertedShare === null ||
            own.institutionMinor === null
          )
            expect(saving).toBe('unknown')
        }
        for (const [i, sum] of found.cumulated.entries()) {
          const node = cumulatedIn(t, s, nodes.slice(0, i + 1)).node
          expect(recompute(node)).toBe(sum)
          const parts = found.years.slice(0, i + 1)
          if (parts.includes('unknown')) expect(sum).toBe('unknown')
          else {
            const [lvl, eur] = [parts.slice(0, 4), parts.slice(4)].map((p) =>
              p.reduce<number>((n, v) => n + (typeof v === 'number' ? v : 0), 0),
            )
            // floor(x + 1/2) with x = lvl × 1 000 000 / 702 804 + eur, by whole numbers
            const over = BigInt(lvl ?? 0) * 1_000_000n * 2n + (BigInt(eur ?? 0) * 2n + 1n) * 702_804n
            const under = 2n * 702_804n
            const floor = over >= 0n || over % under === 0n ? over / under : over / under - 1n
            expect(sum).toBe(Number(floor))
          }
        }
      }),
      { seed: 1412, numRuns: 400 },
    )
  })
})
