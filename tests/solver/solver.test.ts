import { describe, expect, it } from 'vitest'
import { ProgramBuilder } from '#shared/kernel/linear-program.ts'
import { solveProgram } from '#electron/solver/solver.ts'

describe('the solver', () => {
  it('chooses whole things: the best that fit, not the best for each', async () => {
    // Values 60, 100, 120 for weights 10, 20, 30 and room for 50: the second and third, 220; by value for weight it would be 160.
    const program = new ProgramBuilder()
    const things = [60, 100, 120].map((value) => program.choice(value))
    program.row(
      things.map((thing, at) => [thing, (at + 1) * 10] as const),
      { upper: 50 },
    )
    const solution = await solveProgram(program.build('maximise'), { seconds: 10 })
    expect(solution.status).toBe('optimal')
    expect(solution.values.map(Math.round)).toEqual([0, 1, 1])
    expect([solution.objective, solution.bound]).toEqual([220, 220])
  })

  it('rounds up what has to be whole', async () => {
    // 3 × facilities ≥ 10 at 7 each: 4 facilities, 28.
    const program = new ProgramBuilder()
    const facilities = program.add(7, { whole: true })
    program.row([[facilities, 3]], { lower: 10 })
    const solution = await solveProgram(program.build('minimise'), { seconds: 10 })
    expect([solution.objective, solution.values.map(Math.round)]).toEqual([28, [4]])
  })

  it('says when nothing fits, and when there is no end', async () => {
    const nothing = new ProgramBuilder()
    const one = nothing.choice(1)
    nothing.row([[one, 1]], { lower: 2 })
    expect((await solveProgram(nothing.build('minimise'), { seconds: 10 })).status).toBe('infeasible')
    const endless = new ProgramBuilder()
    endless.add(1)
    expect((await solveProgram(endless.build('maximise'), { seconds: 10 })).status).toBe('unbounded')
  })

  it('answers with the best found and a bound when it is stopped', { timeout: 30_000 }, async () => {
    const program = hard(60)
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 700)
    let seen = 0
    const began = performance.now()
    const solution = await solveProgram(program, { seconds: 60, signal: stop.signal, onProgress: () => seen++ })
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(['best-found', 'none-found']).toContain(solution.status)
    if (solution.status === 'best-found') expect(solution.bound!).toBeLessThanOrEqual(solution.objective!)
    expect(seen).toBeGreaterThanOrEqual(0)
  })

  it('breaks down as an error that can be caught', async () => {
    const program = {
      sense: 'minimise' as const,
      variables: [],
      rows: [{ lower: 0, upper: 1, terms: [[5, 1]] as const }],
    }
    await expect(solveProgram(program, { seconds: 1 })).rejects.toThrow()
  })
})

/** A market split: equations of random weights that a branching search does not get through in a second. */
function hard(columns: number) {
  const program = new ProgramBuilder()
  let seed = 1412
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 100
  const places = Array.from({ length: columns }, () => program.choice(0))
  for (let row = 0; row < 5; row++) {
    const weights = places.map(() => next())
    const half = Math.floor(weights.reduce((sum, w) => sum + w, 0) / 2)
    const over = program.add(1)
    const under = program.add(1)
    program.row([...places.map((place, at) => [place, weights[at]!] as const), [over, -1], [under, 1]], {
      lower: half,
      upper: half,
    })
  }
  return program.build('minimise')
}
