import { describe, expect, it } from 'vitest'
import { fitBudget, type FitCandidate, type FitCase, type FitChoice } from '#shared/funding/fit.ts'
import { solveProgram } from '#electron/solver/solver.ts'

const years = [2012, 2013, 2014]
type Priority = FitCandidate['priority']

/** A service that leaves `yearly` for the municipality from its start on, and serves `clients` a year; it may start in any year. */
function candidate(service: string, priority: Priority, yearly: number, clients: number): FitCandidate {
  const options = years.map((startYear) => ({
    startYear,
    rest: years.map((year) => (year >= startYear ? yearly : 0)),
    clients: years.filter((year) => year >= startYear).length * clients,
  }))
  return { service, priority, options }
}

interface Asked extends FitCase {
  /** What is left more when both of these run in a year: they share a ceiling. */
  readonly together: readonly (readonly [one: string, other: string, more: number])[]
}

function asked(candidates: readonly FitCandidate[], envelope: number, together: Asked['together'] = []): Asked {
  return {
    years,
    envelopes: years.map(() => envelope),
    fixed: years.map(() => 1_000),
    candidates,
    linked: new Set(together.flatMap(([one, other]) => [one, other])),
    together,
  }
}

function exact({ candidates, together, fixed }: Asked, choice: FitChoice) {
  const optionOf = (service: string) =>
    candidates.find((c) => c.service === service)?.options.find((o) => o.startYear === choice.get(service))
  const rests = new Map<string, number[]>([['', [...fixed]]])
  for (const { service } of candidates) {
    const option = optionOf(service)
    if (option) rests.set(service, [...option.rest])
  }
  for (const [one, other, more] of together) {
    for (const [y] of years.entries()) {
      const both = (optionOf(one)?.rest[y] ?? 0) > 0 && (optionOf(other)?.rest[y] ?? 0) > 0
      const rest = rests.get(other)
      if (both && rest) rest[y] = (rest[y] ?? 0) + more
    }
  }
  return rests
}

const fit = (question: Asked) =>
  fitBudget(
    question,
    (program) => solveProgram(program, { seconds: 20 }),
    (choice) => exact(question, choice),
  )

/** What is compared, level by level: larger is better. */
function scores(question: Asked, choice: FitChoice): number[] {
  const chosen = question.candidates.filter(({ service }) => choice.has(service))
  const count = (priority: Priority) => chosen.filter((c) => c.priority === priority).length
  const option = (c: FitCandidate) => c.options.find((o) => o.startYear === choice.get(c.service))!
  const clients = chosen.reduce((sum, c) => sum + option(c).clients, 0)
  const starts = chosen.reduce((sum, c) => sum + (years[0]! - option(c).startYear), 0)
  return [count(1), count(2), count(3), clients, starts]
}

/** Every choice there is, tried one after another. */
function exhaustive(question: Asked): number[] | undefined {
  let best: number[] | undefined
  const go = (at: number, choice: Map<string, number>): void => {
    const one = question.candidates[at]
    if (one) {
      go(at + 1, choice)
      for (const { startYear } of one.options) go(at + 1, new Map([...choice, [one.service, startYear]]))
      return
    }
    const rests = [...exact(question, choice).values()]
    const fits = years.every((_, y) => rests.reduce((sum, rest) => sum + (rest[y] ?? 0), 0) <= question.envelopes[y]!)
    if (!fits) return
    const own = scores(question, choice)
    const at_ = own.findIndex((score, i) => score !== best?.[i])
    if (!best || (at_ >= 0 && own[at_]! > best[at_]!)) best = own
  }
  go(0, new Map())
  return best
}

describe('fit this budget', () => {
  it('takes priority 1 before any number of clients', async () => {
    // Room for 60,00: A (priority 1) alone takes 50,00; B and C (priority 2) would take 30,00 each and serve many.
    const result = await fit(
      asked([candidate('A', 1, 5_000, 1), candidate('B', 2, 3_000, 90), candidate('C', 2, 3_000, 90)], 7_000),
    )
    expect(result?.status).toBe('optimal')
    expect([...result!.choice]).toEqual([['A', 2012]])
    expect(result!.rest).toEqual([6_000, 6_000, 6_000])
  })

  it('starts later what does not fit earlier, in the year in which there is room', async () => {
    const question = { ...asked([candidate('A', 1, 5_000, 10)], 7_000), envelopes: [3_000, 3_000, 7_000] }
    expect([...(await fit(question))!.choice]).toEqual([['A', 2014]])
  })

  it('among equals serves most, then starts earliest', async () => {
    const result = await fit(asked([candidate('A', 3, 4_000, 5), candidate('B', 3, 4_000, 9)], 5_500))
    expect([...result!.choice]).toEqual([['B', 2012]])
  })

  it('reckons a shared ceiling: two that fit one by one do not fit together', async () => {
    // 20,00 each fits into 50,00; together 20,00 more is left, because one ceiling pays for both.
    const both = [candidate('A', 1, 2_000, 5), candidate('B', 1, 2_000, 5)]
    expect([...(await fit(asked(both, 6_000)))!.choice]).toEqual([['A', 2012], ['B', 2012]]) // prettier-ignore
    const result = (await fit(asked(both, 6_000, [['A', 'B', 2_000]])))!
    expect(result.choice.size).toBe(1)
    expect(result.status).toBe('optimal')
  })

  it('chooses nothing where nothing fits, and says nothing where even what is there does not', async () => {
    expect([...(await fit(asked([candidate('A', 1, 5_000, 1)], 2_000)))!.choice]).toEqual([])
    expect(await fit(asked([candidate('A', 1, 5_000, 1)], 500))).toBeUndefined()
  })

  it('is what trying everything finds, and so never worse than a plan made by hand', { timeout: 180_000 }, async () => {
    let seed = 1412
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
    for (let run = 0; run < 12; run++) {
      const count = 2 + next(4)
      const candidates = Array.from({ length: count }, (_, at) =>
        candidate('ABCDE'[at]!, ([1, 2, 3, 'none'] as const)[next(4)]!, 500 + next(4_000), 1 + next(20)),
      )
      const together = next(2) === 0 ? [] : [['A', 'B', 300 + next(3_000)] as const]
      const question = { ...asked(candidates, 0, together), envelopes: years.map(() => 2_000 + next(9_000)) }
      const result = (await fit(question))!
      expect(result.status, `run ${run}`).toBe('optimal')
      expect(scores(question, result.choice), `run ${run}`).toEqual(exhaustive(question))
    }
  })
})
