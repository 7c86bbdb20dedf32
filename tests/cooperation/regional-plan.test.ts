import { describe, expect, it } from 'vitest'
import type { Pin } from '#shared/cooperation/cooperation-contract.ts'
import { leastCosts, type JoinCase } from '#shared/cooperation/cooperation-groups.ts'
import { planGroups, planProgram, type PlanCase } from '#shared/cooperation/regional-plan.ts'
import { solveProgram } from '#electron/solver/solver.ts'
import { caseLine } from '../costing/costing-cases.ts'
import { caseLines, caseParty, inARow } from './cooperation-cases.ts'

async function planned(question: JoinCase, over: Partial<PlanCase> = {}) {
  const asked: PlanCase = { ...question, pins: [], mostClients: new Map(), ...over }
  const plan = planProgram(asked)
  const solution = await solveProgram(plan.program, { seconds: 20 })
  if (solution.status !== 'optimal') return { status: solution.status, groups: [], total: 0 }
  const groups = planGroups(asked, plan, solution)
  return { status: solution.status, groups, total: groups.reduce((sum, { minor }) => sum + minor, 0) }
}
const hosts = (result: Awaited<ReturnType<typeof planned>>) =>
  result.groups.map(({ host, members }) => `${host}: ${members.join(' ')}`)

const row = () => inARow(['a', 'b', 'c', 'd'].map((id) => caseParty(id, 10)))

describe('the regional plan of a service', () => {
  it('of four in a row, worked by hand', async () => {
    // Together they fill a facility and a third: 40 clients need two. 2 × 1 000,00 + 40 × 10,00 = 2 400,00 at least, and whoever travels
    // crosses one border: a – b and c – d, 2 × 20,00. One host alone would need two facilities as well, and longer ways.
    const result = await planned(row())
    expect(result.total).toBe(244_000)
    expect(result.groups.map(({ members }) => members)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it.each<[string, Partial<PlanCase>, readonly string[]]>([
    [
      'who has to host, hosts',
      {
        pins: [
          { municipality: 'a', kind: 'host', host: null },
          { municipality: 'd', kind: 'host', host: null },
        ],
      },
      ['a: a b', 'd: c d'],
    ],
    [
      'who may not host, does not',
      { pins: ['a', 'b', 'd'].map((id): Pin => ({ municipality: id, kind: 'no-host', host: null })) },
      ['c: a b c d'],
    ],
    [
      'whose clients go where it was said',
      {
        pins: [
          { municipality: 'b', kind: 'served-by', host: 'c' },
          { municipality: 'a', kind: 'host', host: null },
        ],
      },
      ['a: a', 'c: b c d'],
    ],
    ['nobody takes more than it can', { mostClients: new Map([['a', 10], ['b', 10], ['c', 20], ['d', 10]]) }, ['a: a', 'b: b', 'c: c d']], // prettier-ignore
  ])('%s', async (_case, over, expected) => {
    const result = await planned(row(), over)
    expect(hosts(result)).toEqual(expected)
  })

  it('nobody travels farther than allowed', async () => {
    const far = inARow(
      ['a', 'b', 'c'].map((id) => caseParty(id, 5)),
      { largestBorders: 0 },
    )
    expect(hosts(await planned(far))).toEqual(['a: a', 'b: b', 'c: c'])
  })

  it('says that there is none when the pins leave somebody without a host', async () => {
    const pins = ['a', 'b', 'c', 'd'].map((id): Pin => ({ municipality: id, kind: 'no-host', host: null }))
    expect((await planned(row(), { pins })).status).toBe('infeasible')
  })

  it('one of whom nothing is known does not host, but is served', async () => {
    const question = inARow([caseParty('a', 10, { lines: [] }), caseParty('b', 10)])
    expect(hosts(await planned(question))).toEqual(['b: a b'])
  })

  it(
    'is what an exhaustive search finds, and never worse than any plan made by hand',
    { timeout: 120_000 },
    async () => {
      let seed = 1412
      const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
      const building = caseLine({ id: 'building', kind: 'establishment', driver: 'facility', priceMinor: 900_000 })
      for (let run = 0; run < 24; run++) {
        const count = 2 + next(5)
        const question = inARow(
          Array.from({ length: count }, (_, at) => {
            const exists = next(3) === 0
            const lines = [
              ...caseLines,
              building,
              caseLine({ id: 'fixed', driver: 'fixed', priceMinor: next(60_000) }),
              caseLine({ id: 'hours', driver: 'unit', priceMinor: next(90) }),
            ]
            return caseParty('abcdefg'[at]!, 1 + next(45), {
              lines,
              existsNow: exists,
              presentClients: exists ? 10 : 'not-planned',
              presentCapacity: exists ? 30 : 'unknown',
            })
          }),
          { transportMinor: next(4_000), largestBorders: next(3) === 0 ? null : next(3), discountRate: 0.05 },
        )
        const least = leastCosts(question).minor.at(-1)!
        const { total, groups } = await planned(question)
        // Each group is rounded once, so two plans of the same exact cost may differ by half a santīms for each group.
        expect(Math.abs(total - least), `run ${run}`).toBeLessThanOrEqual(groups.length)
      }
    },
  )
})
