import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addend, isKnown, total, totalAsFigure, type Figure } from '#shared/kernel/figure.ts'

describe('a total says of how many terms it is', () => {
  const table: [figures: Figure[], sum: number, known: number, of: number, operand: Figure, note: string][] = [
    [[3, 4], 7, 2, 2, 7, 'all known'],
    [[3, 'unknown'], 3, 1, 2, 'unknown', 'one not known'],
    [[3, 'not-planned'], 3, 2, 2, 3, 'not planned is a known 0'],
    [['not-planned', 'not-planned'], 0, 2, 2, 0, 'nothing planned'],
    [['unknown'], 0, 0, 1, 'unknown', 'not known is not 0'],
    [[], 0, 0, 0, 0, 'no terms'],
  ]
  it.each(table)('%j → %d (%d of %d), as an operand %s: %s', (figures, sum, known, of, operand) => {
    const found = total(figures)
    expect(found).toEqual({ sum, known, of })
    expect(totalAsFigure(found)).toBe(operand)
  })
})

it('what a figure adds', () => {
  expect([5, 0, 'not-planned', 'unknown'].map((f) => addend(f as Figure))).toEqual([5, 0, 0, undefined])
  expect([5, 'not-planned', 'unknown'].map((f) => isKnown(f as Figure))).toEqual([true, true, false])
})

it('the order of terms does not matter, and one unknown is never lost', () => {
  const figure = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom<Figure>('unknown', 'not-planned'))
  fc.assert(
    fc.property(fc.array(figure), (figures) => {
      expect(total(figures)).toEqual(total([...figures].reverse()))
      expect(totalAsFigure(total(figures)) === 'unknown').toBe(figures.includes('unknown'))
    }),
    { seed: 30 },
  )
})
