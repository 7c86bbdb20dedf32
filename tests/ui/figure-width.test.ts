import { describe, expect, test } from 'vitest'
import { figureWidth } from '#renderer/ui/figure-width.ts'
import type { GridColumn } from '#renderer/ui/grid-types.ts'

interface Line {
  readonly amount: number
  readonly words: string
}

const amounts: GridColumn<Line> = {
  id: 'amount',
  title: '2016, €',
  kind: 'money',
  whole: true,
  value: (line) => line.amount,
}
const words: GridColumn<Line> = { id: 'words', title: 'Vārdi', kind: 'text', value: (line) => line.words }
const line = (amount: number, text: string): Line => ({ amount, words: text })
const total = (id: string, text: string) => [{ id: 'total', cells: { [id]: { text } } }]

describe('the width that no figure is cut at', () => {
  test('a longer figure needs more', () => {
    expect(figureWidth(amounts, [line(150_021_100, '')], [])).toBeGreaterThan(
      figureWidth(amounts, [line(2_605_500, '')], []),
    )
  })

  test('“≥ 8 614 611” of the totals is 96 pixels wide in bold', () => {
    expect(figureWidth(amounts, [line(100, '')], total('amount', '≥\u00a08\u202f614\u202f611'))).toBeGreaterThanOrEqual(
      96,
    )
  })

  test('what is drawn instead of the value counts: the sign ≥ too', () => {
    const drawn = { ...amounts, render: () => '≥\u00a01\u202f500\u202f211' }
    expect(figureWidth(drawn, [line(150_021_100, '')], [])).toBeGreaterThan(
      figureWidth(amounts, [line(150_021_100, '')], []),
    )
  })

  test('words may be cut, figures and dates among them may not', () => {
    expect(figureWidth(words, [line(0, 'S01 Aprūpe mājās personām ar invaliditāti')], [])).toBe(0)
    expect(figureWidth(words, [line(0, '≥ 6 969 229 Ls + 22 581 274 €')], [])).toBeGreaterThan(190)
    expect(figureWidth(words, [line(0, '27.06.2012.')], [])).toBeGreaterThan(60)
  })
})
