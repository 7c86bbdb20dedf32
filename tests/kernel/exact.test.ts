import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add, ceiling, compare, divide, exactly, exactText, floor, fraction, multiply, parseExact, roundHalfUp, subtract, toNumber,
} from '#shared/kernel/exact.ts' // prettier-ignore

const seed = 20100219
const whole = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
const any = fc.tuple(whole, fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([n, d]) => fraction(n, d))

describe('a decimal is taken as written', () => {
  const table: [written: number, n: bigint, d: bigint][] = [
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [0.053, 53n, 1000n],
    [0.702804, 175701n, 250000n], // 702804 / 1000000, both by 4
    [12.5, 25n, 2n],
    [-0.5, -1n, 2n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 20000000n],
    [-1.1, -11n, 10n],
  ]
  it.each(table)('%d = %d / %d', (written, n, d) => expect(exactly(written)).toEqual({ n, d }))
  it.each([NaN, Infinity, -Infinity])('%d is refused', (value) => expect(() => exactly(value)).toThrow(RangeError))
})

describe('half up, ceiling and floor', () => {
  const table: [value: string, halfUp: number, up: number, down: number][] = [
    ['2.5', 3, 3, 2],
    ['-2.5', -2, -2, -3],
    ['2.499999999999999999', 2, 3, 2],
    ['2.500000000000000001', 3, 3, 2],
    ['-0.5', 0, 0, -1],
    ['7', 7, 7, 7],
    ['1/3', 0, 1, 0],
    ['-1/3', 0, 0, -1],
  ]
  it.each(table)('%s → %d, ⌈⌉ %d, ⌊⌋ %d', (value, halfUp, up, down) => {
    const exact = parseExact(value)
    expect([roundHalfUp(exact), ceiling(exact), floor(exact)].map((n) => n + 0)).toEqual([halfUp, up, down])
  })
})

describe('exact text', () => {
  const table: [n: bigint, d: bigint, text: string][] = [
    [99n, 8n, '12.375'],
    [-1n, 20n, '-0.05'],
    [1n, 3n, '1/3'],
    [250000n, 175701n, '250000/175701'], // 1 / 0.702804
    [-12n, 1n, '-12'],
  ]
  it.each(table)('%d / %d is %s', (n, d, text) => {
    expect(exactText(fraction(n, d))).toBe(text)
    expect(parseExact(text)).toEqual(fraction(n, d))
  })
  it.each(['', '1,5', '1/', '.5', '1e3', 'unknown', '1/0'])('%j is refused', (text) => {
    expect(() => parseExact(text)).toThrow(RangeError)
  })
})

it('division by zero is refused', () => {
  expect(() => divide(exactly(1), exactly(0))).toThrow(RangeError)
  expect(() => fraction(1n, 0n)).toThrow(RangeError)
})

describe('properties', () => {
  it('text, sums, products and order agree with integers', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(parseExact(exactText(a))).toEqual(a)
        expect(subtract(add(a, b), b)).toEqual(a)
        if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a)
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).n)))
      }),
      { seed },
    )
  })
  it('half up is the whole number n with n − ½ ≤ a < n + ½', () => {
    fc.assert(
      fc.property(any, (a) => {
        const n = exactly(BigInt(roundHalfUp(a)))
        fc.pre(n.n > -(2n ** 52n) && n.n < 2n ** 52n)
        expect(compare(subtract(n, exactly(0.5)), a)).toBeLessThanOrEqual(0)
        expect(compare(a, add(n, exactly(0.5)))).toBeLessThan(0)
      }),
      { seed },
    )
  })
  it('the nearest double is off by less than two units in the last place', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }), (n, d) => {
        const exact = fraction(n, d)
        const off = subtract(exactlyDouble(toNumber(exact)), exact)
        const size = { n: off.n < 0n ? -off.n : off.n, d: off.d }
        expect(compare(multiply(size, exactly(2n ** 52n)), exact)).toBeLessThan(0)
      }),
      { seed },
    )
  })
})

/** A double as the binary fraction that it is. */
function exactlyDouble(value: number) {
  let d = 1n
  let x = value
  while (!Number.isInteger(x)) {
    x *= 2
    d *= 2n
  }
  return fraction(BigInt(x), d)
}
