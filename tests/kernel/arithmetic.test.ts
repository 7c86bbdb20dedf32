import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Arithmetic, Special } from '#shared/kernel/arithmetic.ts'
import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { quickArithmetic } from '#shared/kernel/arithmetic-number.ts'
import { tracedArithmetic } from '#shared/kernel/arithmetic-traced.ts'
import { recompute } from './trace-recompute.ts'

type Input = number | Special
type Formula = <T>(a: Arithmetic<T>, given: (value: Input) => T) => T

/** The three arithmetics on one formula; `quick` may say `unproven`, and else says the same. */
function three(formula: Formula) {
  const run = <T>(a: Arithmetic<T>) => formula(a, (v) => a.given(v))
  const traced = run(tracedArithmetic)
  return {
    exact: exactArithmetic.read(run(exactArithmetic)),
    quick: quickArithmetic.read(run(quickArithmetic)),
    traced,
  }
}

function slope<T>(a: Arithmetic<T>, ...points: readonly (readonly [year: number, value: number])[]): T {
  const values = points.map(([year, value]) =>
    a.about(a.given(value), () => ({ label: 'x', unit: 'clients', params: { year } })),
  )
  return a.slope(points.map((p) => p[0]), values) // prettier-ignore
}

const inner = () => ({ label: 'x', unit: 'ratio' }) as const

describe('what is not a number', () => {
  const table: [what: string, formula: Formula, expected: Input][] = [
    ['unknown + 1', (a, g) => a.sum([g('unknown'), g(1)]), 'unknown'],
    ['not planned + 1', (a, g) => a.sum([g('not-planned'), g(1)]), 1],
    ['nothing added', (a) => a.sum([]), 0],
    ['total of 2, unknown, 3', (a, g) => a.total([g(2), g('unknown'), g(3)]), 5],
    ['unknown × 0 stays unknown', (a, g) => a.product([g(0), g('unknown')]), 'unknown'],
    ['not planned × 5', (a, g) => a.product([g('not-planned'), g(5)]), 0],
    ['5 / 0', (a, g) => a.quotient(g(5), g(0)), 'unknown'],
    ['5 / not planned', (a, g) => a.quotient(g(5), g('not-planned')), 'unknown'],
    ['5 / unknown', (a, g) => a.quotient(g(5), g('unknown')), 'unknown'],
    ['0 / 5', (a, g) => a.quotient(g(0), g(5)), 0],
    ['min(5, not limited)', (a, g) => a.minimum(g(5), g('not-limited')), 5],
    ['min(5, unknown)', (a, g) => a.minimum(g(5), g('unknown')), 'unknown'],
    ['min(unknown, not limited)', (a, g) => a.minimum(g('unknown'), g('not-limited')), 'unknown'],
    ['min(not planned, not planned)', (a, g) => a.minimum(g('not-planned'), g('not-planned')), 'not-planned'],
    ['max(0, not planned, 2)', (a, g) => a.maximum([g(0), g('not-planned'), g(2)]), 2],
    ['max(9, unknown)', (a, g) => a.maximum([g(9), g('unknown')]), 'unknown'],
    ['excess of 5 over not limited', (a, g) => a.excess(g(5), g('not-limited')), 0],
    ['excess of 5 over not planned', (a, g) => a.excess(g(5), g('not-planned')), 5],
    ['excess of 3 over 5', (a, g) => a.excess(g(3), g(5)), 0],
    ['7 − 7', (a, g) => a.difference(g(7), g(7)), 0],
    ['50 % of 7, half up', (a, g) => a.roundOfProduct(g(7), g(0.5), inner), 4],
    ['85 % of 10 = 8.5, half up', (a, g) => a.roundOfProduct(g(10), g(0.85), inner), 9],
    ['85 % of 9 = 7.65', (a, g) => a.roundOfProduct(g(9), g(0.85), inner), 8],
    ['33.3333 % of 150 = 49.99995', (a, g) => a.roundOfProduct(g(150), g(0.333333), inner), 50],
    ['50 % of what is not known', (a, g) => a.roundOfProduct(g('unknown'), g(0.5), inner), 'unknown'],
    ['50 % of what is not planned', (a, g) => a.roundOfProduct(g('not-planned'), g(0.5), inner), 0],
    ['⌈30 / 2 / 15⌉', (a, g) => a.ceilingOfQuotient(g(30), g(2), g(15)), 1],
    ['⌈31 / 2 / 15⌉', (a, g) => a.ceilingOfQuotient(g(31), g(2), g(15)), 2],
    ['⌈15 / 1.5 / 10⌉', (a, g) => a.ceilingOfQuotient(g(15), g(1.5), g(10)), 1],
    ['⌈0 / 2 / 15⌉', (a, g) => a.ceilingOfQuotient(g(0), g(2), g(15)), 0],
    ['⌈5 / unknown / 15⌉', (a, g) => a.ceilingOfQuotient(g(5), g('unknown'), g(15)), 'unknown'],
    ['⌊1 × 3 × 2.5⌋', (a, g) => a.floorOfProduct(g(1), g(3), g(2.5)), 7],
    ['round unknown', (a, g) => a.round(g('unknown')), 'unknown'],
    ['round 2.5', (a, g) => a.round(g(2.5)), 3],
    ['10¹² is the largest whole number', (a, g) => a.round(a.product([g(1e6), g(1e6)])), 1e12],
    ['more is not known', (a, g) => a.round(a.product([g(1e6), g(1000001)])), 'unknown'],
    ['more facilities are not known', (a, g) => a.ceilingOfQuotient(g(1e7), g(0.0001), g(0.0001)), 'unknown'],
    ['between, second unknown, in its middle', (a, g) => a.between(2010, g(1), 2014, g('unknown'), 2012), 'unknown'],
    ['between, second unknown, before it', (a, g) => a.between(2010, g(1), 2014, g('unknown'), 2010), 1],
    ['1 − 4 × 0.9, never below 0', (a, g) => a.advance(g(1), slope(a, [2007, 9], [2009, 1]), a.damping(1)), 0],
    ['1 + 4 × 0.9 = 4.6, half up', (a, g) => a.round(a.advance(g(1), slope(a, [2007, 1], [2009, 9]), a.damping(1))), 5],
    [
      '0 + 1 × (0.9 + 0.81) = 1.71, half up',
      (a, g) => a.round(a.advance(g(0), slope(a, [2008, 0], [2009, 1]), a.damping(2))),
      2,
    ],
  ]
  it.each(table)('%s', (_what, formula, expected) => {
    const { exact, quick, traced } = three(formula)
    expect(exact).toBe(expected)
    expect([expected, 'unproven']).toContain(quick)
    expect(recompute(traced.node)).toBe(expected)
  })
})

describe('the quick arithmetic does not answer what it cannot prove', () => {
  const table: [what: string, formula: Formula][] = [
    ['exactly on the half', (a, g) => a.round(a.product([g(125000), g(0.702804)]))],
    ['closer to the half than its error', (a, g) => a.round(a.sum([g(1000000.5), g(0.0000000001)]))],
    ['a small difference of large numbers', (a, g) => a.round(a.excess(g(1000.1), g(1000)))],
    ['a facility that is full to the last place, in decimals', (a, g) => a.ceilingOfQuotient(g(11), g(1.1), g(10))],
    ['beyond 10¹⁵', (a, g) => a.round(a.product([g(2e15), g(1)]))],
    ['a negative number', (a, g) => a.round(a.sum([g(-3), g(1)]))],
  ]
  it.each(table)('%s', (_what, formula) => expect(three(formula).quick).toBe('unproven'))
  it('refuses arithmetic with what is not limited, as the exact one does', () => {
    expect(quickArithmetic.read(quickArithmetic.product([quickArithmetic.given('not-limited'), 2]))).toBe('unproven')
    const x = exactArithmetic
    expect(() => x.product([x.given('not-limited'), x.given(2)])).toThrow(RangeError)
  })
})

/** Chains as the formulas make them, over decimals and specials; boundaries are made likely by few digits. */
const decimal = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 4 })).map(([n, e]) => Number(`${n}e-${e}`)),
)
const input = fc.oneof(
  { weight: 12, arbitrary: decimal },
  { weight: 1, arbitrary: fc.constantFrom<Special>('unknown', 'not-planned') },
)

function chain(values: readonly Input[], steps: readonly number[]): Formula {
  return (a, given) => {
    let value = given(values[0] ?? 0)
    for (const [i, step] of steps.entries()) {
      const next = given(values[i + 1] ?? 1)
      if (step === 0) value = a.sum([value, next])
      else if (step === 1) value = a.product([value, next])
      else if (step === 2) value = a.quotient(value, next)
      else if (step === 3) value = a.minimum(value, next)
      else if (step === 4) value = a.maximum([value, next])
      else if (step === 5) value = a.between(2010, value, 2016, next, 2010 + i)
      else if (step === 6) value = a.round(value)
    }
    const last = given(values.at(-1) ?? 0)
    return a.round(steps.length % 2 ? a.excess(value, last) : value)
  }
}

it('on random chains the quick arithmetic says what the exact one says, or that it does not know; the trace says it again', () => {
  let proved = 0
  let all = 0
  fc.assert(
    fc.property(
      fc.array(input, { minLength: 2, maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
      (values, steps) => {
        const { exact, quick, traced } = three(chain(values, steps))
        all++
        if (quick !== 'unproven') {
          proved++
          expect(quick).toBe(exact)
        }
        expect(recompute(traced.node)).toBe(exact)
      },
    ),
    { seed: 702804, numRuns: 5000 },
  )
  expect(proved / all).toBeGreaterThan(0.8)
})

it('a slope needs two different years', () => {
  for (const a of [exactArithmetic, quickArithmetic])
    expect(a.read(slope(a as Arithmetic<unknown>, [2009, 1]) as never)).toBe('unknown')
})

it('facilities and capacities agree to the last place', () => {
  const half = fc.integer({ min: 1, max: 40 }).map((n) => n / 2)
  const odd = fc.integer({ min: 1, max: 400 }).map((n) => n / 10)
  const whole = fc.integer({ min: 0, max: 5000 })
  fc.assert(
    fc.property(whole, fc.oneof(half, odd), fc.oneof(half, odd), (clients, perPlace, perFacility) => {
      for (const formula of [
        (a, g) => a.ceilingOfQuotient(g(clients), g(perPlace), g(perFacility)),
        (a, g) => a.floorOfProduct(g(clients), g(perPlace), g(perFacility)),
      ] satisfies Formula[]) {
        const { exact, quick } = three(formula)
        if (quick !== 'unproven') expect(quick).toBe(exact)
        else expect(Number.isInteger(perPlace * 2) && Number.isInteger(perFacility * 2)).toBe(false)
      }
    }),
    { seed: 22, numRuns: 3000 },
  )
})
