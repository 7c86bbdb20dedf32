import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPartners, compareParties, explainGroup } from '#shared/cooperation/cooperation-compare.ts'
import { groupCosts, leastCosts, mayJoin, type JoinCase } from '#shared/cooperation/cooperation-groups.ts'
import { fillOf } from '#shared/cooperation/cooperation-small.ts'
import { caseLine } from '../costing/costing-cases.ts'
import { recompute } from '../kernel/trace-recompute.ts'
import { caseLines, caseParty, inARow } from './cooperation-cases.ts'
import { unknownLeaves } from '#shared/kernel/trace-inputs.ts'

const building = caseLine({ id: 'building', kind: 'establishment', driver: 'facility', priceMinor: 1_000_000 })

/** The cost of one group, which its explanation gives too, and gives again when it is computed from its inputs alone. */
function costOf(question: JoinCase, host: number, members: readonly number[]): number | 'unknown' {
  const cost = groupCosts(question)(host, members)
  const ids = members.map((at) => question.parties[at]!.municipality)
  const trace = explainGroup(question, question.parties[host]!.municipality, ids)!
  expect(trace.value).toBe(cost)
  expect(recompute(trace)).toBe(cost)
  return cost
}

describe('what a group costs in a full year', () => {
  const three = inARow([caseParty('a', 10), caseParty('b', 10), caseParty('c', 10)])

  it.each([
    // 1 000,00 for the facility + 10 × 10,00
    ['alone', three, 0, [0], 110_000],
    // 1 000,00 + 20 × 10,00 + 10 clients over 1 border × 2,00
    ['with a neighbour', three, 0, [0, 1], 122_000],
    // 1 000,00 + 30 × 10,00 + 10 × 2,00 + 10 × 2,00
    ['all, hosted in the middle', three, 1, [0, 1, 2], 134_000],
    // … + 10 × 2,00 + 10 × 2 borders × 2,00
    ['all, hosted at the end', three, 0, [0, 1, 2], 136_000],
    // 31 clients need two facilities: 2 000,00 + 310,00
    ['more than one facility takes', inARow([caseParty('a', 31)]), 0, [0], 231_000],
    // A building of 10 000,00 that serves 10 years without interest: 1 000,00 a year.
    ['establishing, shared by its years', inARow([caseParty('a', 10, { lines: [building] })]), 0, [0], 100_000],
    // 0,05 / (1 − 1,05^−10) = 0,129504574…; × 10 000,00 = 1 295,0457… → 1 295,05
    [
      'establishing at 5 % a year',
      inARow([caseParty('a', 10, { lines: [building] })], { discountRate: 0.05 }),
      0,
      [0],
      129_505,
    ],
    [
      // 30 clients a year can be taken already: nothing has to be built.
      'what exists is not established again',
      inARow([caseParty('a', 10, { lines: [building], existsNow: true, presentClients: 10, presentCapacity: 30 })]),
      0,
      [0],
      0,
    ],
    // 33,25 / 0,702804 = 47,3104… € a client, × 10 = 473,1049… → 473,10 €
    [
      'in a euro year',
      { ...inARow([caseParty('a', 10, { lines: [caseLine({ priceMinor: 3325 })] })]), year: 2014 },
      0,
      [0],
      47_310,
    ],
  ] as const)('%s', (_case, question, host, members, expected) => {
    expect(costOf(question, host, [...members])).toBe(expected)
  })

  it.each([
    ['no lines', inARow([caseParty('a', 10, { lines: [] })]), [0], ['cooperation.no-lines']],
    [
      'how long a building serves',
      inARow([caseParty('a', 10, { lines: [building] })], { lifeYears: null }),
      [0],
      ['cooperation.life'],
    ],
    [
      'the price of transport',
      inARow([caseParty('a', 10), caseParty('b', 10)], { transportMinor: null }),
      [0, 1],
      ['cooperation.transport-price'],
    ],
    [
      'how many places a facility has',
      inARow([caseParty('a', 10, { placesPerFacility: null })]),
      [0],
      ['costing.places-per-facility'],
    ],
    ['how many clients there are', inARow([caseParty('a', 'unknown')]), [0], ['cooperation.clients']],
  ] as const)('is not known without %s, which is named', (_case, question, members, labels) => {
    expect(costOf(question, 0, [...members])).toBe('unknown')
    const ids = members.map((at) => question.parties[at]!.municipality)
    const leaves = unknownLeaves(explainGroup(question, 'a', ids)!)
    expect(leaves.map(({ label }) => label)).toEqual(labels)
  })

  it('transport that is not known does not matter where nobody travels', () => {
    expect(costOf(inARow([caseParty('a', 10)], { transportMinor: null }), 0, [0])).toBe(110_000)
  })

  it('a group is connected, and near enough', () => {
    expect(mayJoin(three, 0, [0, 2])).toBe(false)
    expect(mayJoin(three, 0, [0, 1, 2])).toBe(true)
    const near = inARow([caseParty('a', 10), caseParty('b', 10), caseParty('c', 10)], { largestBorders: 1 })
    expect(mayJoin(near, 0, [0, 1, 2])).toBe(false)
    expect(mayJoin(near, 1, [0, 1, 2])).toBe(true)
  })
})

describe('alone against together', () => {
  it('of three in a row: the saving, and each one’s share', () => {
    const compared = compareParties(inARow([caseParty('a', 10), caseParty('b', 10), caseParty('c', 10)]))
    expect(compared.groups).toEqual([{ host: 'b', members: ['a', 'b', 'c'], minor: 134_000 }])
    // 3 × 1 100,00 − 1 340,00
    expect([compared.aloneMinor, compared.togetherMinor, compared.savingMinor]).toEqual([330_000, 134_000, 196_000])
    // A third is 446,66…: two of the three get the cents that are left.
    expect(compared.parties.map((party) => party.byClientsMinor)).toEqual([44_667, 44_667, 44_666])
    // a: 1/3 × 1 100,00 + 1/6 × (1 220,00 − 1 100,00) + 1/6 × (2 200,00 − 1 100,00) + 1/3 × (1 340,00 − 1 220,00) = 610,00; so does c.
    // b joins two who cannot reach each other without it: 1/3 × 1 100,00 + 2 × 1/6 × 120,00 + 1/3 × (1 340,00 − 2 200,00) = 120,00
    expect(compared.parties.map((party) => party.shapleyMinor)).toEqual([61_000, 12_000, 61_000])
  })

  it('stays apart where joining is dearer', () => {
    const compared = compareParties(inARow([caseParty('a', 30), caseParty('b', 30)], { transportMinor: 5_000 }))
    expect(compared.groups.map(({ members }) => members)).toEqual([['a'], ['b']])
    expect(compared.savingMinor).toBe(0)
  })

  it('one that nothing is known of takes nobody, but can be taken; what it costs alone is not known', () => {
    const compared = compareParties(inARow([caseParty('a', 10), caseParty('b', 10, { lines: [] })]))
    expect(compared.groups).toEqual([{ host: 'a', members: ['a', 'b'], minor: 122_000 }])
    expect(compared.parties.map((party) => [party.aloneMinor, party.byClientsMinor, party.shapleyMinor])).toEqual([
      [110_000, 61_000, null],
      [null, 61_000, null],
    ])
    expect([compared.aloneMinor, compared.savingMinor]).toEqual([null, null])
  })

  it('published figures stand for one alone whose lines are elsewhere', () => {
    const stranger = { ...caseParty('b', 10, { lines: [] }), publishedMinor: 150_000 }
    const compared = compareParties(inARow([caseParty('a', 10), stranger]))
    expect([compared.aloneMinor, compared.togetherMinor, compared.savingMinor]).toEqual([260_000, 122_000, 138_000])
  })

  it('finds the neighbour with whom most is saved', () => {
    const question = inARow([caseParty('a', 10), caseParty('b', 10), caseParty('c', 25)])
    // with a: 2 200,00 − 1 220,00 = 980,00; with c: 1 100,00 + 1 250,00 − (2 × 1 000,00 + 350,00 + 20,00) < 0
    expect(bestPartners(question, 'b', 2)).toEqual([{ municipality: 'a', savingMinor: 98_000 }])
    expect(bestPartners(question, 'c', 2)).toEqual([])
  })
})

describe('too small alone', () => {
  it.each([
    // A facility takes 15 places × 2 clients.
    ['does not fill one facility', caseParty('a', 12), { facility: 30, fill: 0.4, tooSmall: true }],
    ['fills one', caseParty('a', 30), { facility: 30, fill: 1, tooSmall: false }],
    // 45 clients need two facilities that take 60.
    ['fills one and a half', caseParty('a', 45), { facility: 30, fill: 0.75, tooSmall: false }],
    [
      'places of a facility are not known',
      caseParty('a', 12, { placesPerFacility: null }),
      { facility: null, fill: null, tooSmall: null },
    ],
    ['clients are not known', caseParty('a', 'unknown'), { facility: 30, fill: null, tooSmall: null }],
  ])('%s', (_case, party, expected) => {
    expect(fillOf(party)).toEqual(expected)
  })
})

describe('properties', () => {
  const seed = 1412
  const question = fc
    .record({
      clients: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
      transportMinor: fc.integer({ min: 0, max: 6_000 }),
      largestBorders: fc.option(fc.integer({ min: 0, max: 3 })),
      food: fc.integer({ min: 0, max: 3_000 }),
    })
    .map(({ clients, food, ...setting }) =>
      inARow(
        clients.map((n, at) => {
          const lines = [...caseLines, building, caseLine({ id: 'more', priceMinor: food * at })]
          return caseParty('abcde'[at]!, n, { lines })
        }),
        setting,
      ),
    )

  /** Every way to split the places into groups, each group with every host: written without the product's search. */
  function cheapest(asked: JoinCase, places: readonly number[]): number {
    const [first, ...rest] = places
    if (first === undefined) return 0
    const cost = groupCosts(asked)
    let best = Infinity
    for (let pick = 0; pick < 2 ** rest.length; pick++) {
      const group = [first, ...rest.filter((_, i) => pick & (2 ** i))]
      const others = rest.filter((_, i) => !(pick & (2 ** i)))
      for (const host of group) {
        const minor = mayJoin(asked, host, group) ? cost(host, group) : 'unknown'
        if (minor !== 'unknown') best = Math.min(best, minor + cheapest(asked, others))
      }
    }
    return best
  }

  it('together is the cheapest of all ways, never dearer than alone, and shares add up to it', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const compared = compareParties(asked)
        const places = asked.parties.map((_, at) => at)
        expect(compared.togetherMinor).toBe(cheapest(asked, places))
        expect(compared.savingMinor).toBeGreaterThanOrEqual(0)
        const sum = (of: 'byClientsMinor' | 'shapleyMinor') => compared.parties.reduce((s, p) => s + p[of]!, 0)
        expect(sum('byClientsMinor')).toBe(compared.togetherMinor)
        expect(sum('shapleyMinor')).toBe(compared.togetherMinor)
        expect(compared.groups.flatMap(({ members }) => members).toSorted()).toEqual(
          asked.parties.map(({ municipality }) => municipality),
        )
      }),
      { seed, numRuns: 60 },
    )
  })

  it('two sets apart never cost less than both together', () => {
    fc.assert(
      fc.property(question, fc.nat(), fc.nat(), (asked, x, y) => {
        const { minor } = leastCosts(asked)
        const one = x % minor.length
        const other = (y % minor.length) & ~one
        expect(minor[one | other]!).toBeLessThanOrEqual(minor[one]! + minor[other]!)
      }),
      { seed, numRuns: 200 },
    )
  })

  it('every group is what its explanation gives', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const { host, members } of compareParties(asked).groups) {
          const at = (id: string) => asked.parties.findIndex(({ municipality }) => municipality === id)
          costOf(asked, at(host), members.map(at))
        }
      }),
      { seed, numRuns: 40 },
    )
  })
})
