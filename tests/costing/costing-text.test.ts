import { expect, test } from 'vitest'
import { amountIn, costFinding, type CostFindingYear } from '#shared/costing/costing-finding.ts'
import { linesFromCells } from '#shared/costing/costing-paste.ts'
import { amountFigure, knownPart, overallCurrency, overallFigure } from '#shared/costing/costing-shown.ts'
import { costFindingTitle, costingProblems, costingText, costingTitles } from '#shared/costing/costing-text.ts'
import { costingTraceText } from '#shared/costing/costing-trace-text.ts'
import type { Amount } from '#shared/costing/costing-amount.ts'
import { currencyOfYear } from '#shared/kernel/money.ts'
import { traceLabelText, type TraceNames } from '#shared/kernel/trace-text.ts'

const names: TraceNames = {
  service: () => 'Aprūpe mājās',
  municipality: () => '',
  group: (code) => code,
  line: () => 'Degviela',
}

const amount = (minor: number, year: number, known: number, of: number): Amount => ({
  minor,
  currency: currencyOfYear(year),
  known,
  of,
})

/** A year of establishment and running in santīmi or cents; `known` of 2 lines. */
function year(y: number, establishment: number, running: number, known = 2): CostFindingYear {
  return {
    year: y,
    establishment: amount(establishment, y, 1, 1),
    running: amount(running, y, known - 1, 1),
    total: amount(establishment + running, y, known, 2),
  }
}
const absent = (y: number): CostFindingYear => ({
  year: y,
  establishment: amount(0, y, 0, 0),
  running: amount(0, y, 0, 0),
  total: amount(0, y, 0, 0),
})
const unknown = (y: number): CostFindingYear => ({ ...absent(y), total: amount(0, y, 0, 1) })

test.each([
  ['nothing planned', [absent(2010), absent(2011)], 'netiek plānots, izmaksu nav'],
  ['no line', [absent(2010), unknown(2011)], 'izmaksas nav zināmas: nav ievadīta neviena pilna izmaksu rinda'],
  ['a part', [year(2010, 0, 500, 1), year(2011, 0, 700)], 'ne visas izmaksas ir zināmas (1 no 2 gadiem)'],
  [
    'establishing is dearest',
    [year(2012, 90000, 1000), year(2013, 0, 2000)],
    'visvairāk jāmaksā 2012. gadā (…), kad pakalpojumu izveido',
  ],
  ['growing', [year(2010, 0, 500), year(2011, 0, 700)], 'izmaksas aug un 2011. gadā ir …'],
  // 700 Ls are 996 €: a bigger number of euro is not yet a dearer year.
  ['lats and euro measured alike', [year(2013, 0, 70000), year(2014, 0, 90000)], 'lielākās izmaksas 2013. gadā (…)'],
])('the chart states the finding: %s', (_case, years, lv) => {
  expect(costFindingTitle.lv(costFinding(years), '…')).toBe(lv)
})

test('not planned, not known, a part and the whole stay different', () => {
  const parts = [amount(0, 2010, 0, 0), amount(0, 2010, 0, 1), amount(500, 2010, 1, 2), amount(500, 2010, 2, 2)]
  expect(parts.map(knownPart)).toEqual(['none', 'unknown', 'partly', 'whole'])
  expect(parts.map((a) => amountFigure(a, 'own'))).toEqual(['not-planned', 'unknown', 500, 500])
  expect(knownPart(amount(0, 2010, 2, 2))).toBe('whole')
})

test('looking at a year in the other currency converts the figure; a sum over years has none of its own', () => {
  expect(amountIn(amount(702804, 2012, 1, 1), 'EUR')).toEqual({ minor: 1000000, currency: 'EUR' })
  expect(amountIn(amount(70280, 2012, 1, 1), 'own')).toEqual({ minor: 70280, currency: 'LVL' })
  expect(overallCurrency('own')).toBe('EUR')
  const years = [amount(702804, 2013, 1, 1), amount(100, 2014, 1, 1)]
  expect(overallFigure({ LVL: 702804, EUR: 100, known: 2, of: 2 }, years, 'own')).toBe(1000100)
  expect(overallFigure({ LVL: 0, EUR: 0, known: 0, of: 1 }, [amount(0, 2010, 0, 1)], 'EUR')).toBe('unknown')
  expect(overallFigure({ LVL: 0, EUR: 0, known: 1, of: 1 }, [amount(0, 2010, 0, 0)], 'EUR')).toBe('not-planned')
})

test('whole lines of a sheet become cost lines, in Latvian or English words', () => {
  const cells = [
    [
      'Kurināmais',
      'uzturēšana',
      'komunālie maksājumi',
      'uz iestādi',
      '1',
      '1 250,50',
      'LVL',
      '2012',
      'patēriņa cenas',
      'no pagasta',
    ],
    ['2', 'Vadītājs', 'running', 'pay', 'fixed', '0.5', '620', '', '2014', '', ''],
    ['Bez cenas', 'izveide', 'telpas', 'nemainīgs', '', ''],
  ]
  const lines = linesFromCells(cells, 'S05', 2013, 'decimal')
  expect(lines).toHaveLength(3)
  expect(lines?.[0]).toEqual({
    service: 'S05',
    name: 'Kurināmais',
    kind: 'running',
    category: 'utilities',
    driver: 'facility',
    quantity: 1,
    priceMinor: 125050,
    currency: 'LVL',
    priceYear: 2012,
    index: 'cpi',
    note: 'no pagasta',
  })
  expect(lines?.[1]).toMatchObject({
    name: 'Vadītājs',
    quantity: 0.5,
    priceMinor: 62000,
    currency: 'EUR',
    priceYear: 2014,
    index: 'wage',
    note: null,
  })
  expect(lines?.[2]).toMatchObject({ quantity: null, priceMinor: null, currency: 'LVL', priceYear: 2013 })
})

test.each([
  ['plain figures', [['1', '2', '3']]],
  ['a kind that is none', [['Kurināmais', 'reizēm', 'telpas', 'nemainīgs']]],
  ['a price that is no amount', [['Kurināmais', 'izveide', 'telpas', 'nemainīgs', '1', 'dārgi']]],
  ['one good row and one bad', [['A', 'izveide', 'telpas', 'nemainīgs'], ['B']]],
  ['nothing', []],
])('what is no cost line is left to the grid: %s', (_case, cells) => {
  expect(linesFromCells(cells, 'S05', 2013, 'decimal')).toBeUndefined()
})

test('every label, in either language, gives words and never its code', () => {
  const params = {
    year: 2012,
    from: 2010,
    to: 2012,
    index: 'cpi',
    kind: 'running',
    per: 'client',
    line: 'x',
    known: 3,
    of: 4,
    base: 2012,
    years: 2,
    municipality: 'ogres',
  }
  const labels = Object.keys(costingTraceText)
  expect(labels.length).toBeGreaterThan(35)
  for (const label of labels) {
    for (const language of ['lv', 'en'] as const) {
      const node = { label, params, operation: 'given', value: 1, unit: 'ratio', children: [] } as const
      expect(traceLabelText(costingTraceText, node, language, names), label).not.toMatch(/costing\.|undefined|^$/)
    }
  }
})

test('words in the right number', () => {
  expect(costingText.partOf.lv(3, 4)).toBe('3 no 4 rindām')
  expect(costingText.partOf.lv(0, 1)).toBe('0 no 1 rindas')
  expect(costingText.missing.lv(21)).toBe('21 pakalpojums')
  expect([0.5, 1, 2, 11].map((n) => costingText.fte.lv(n))).toEqual(['slodzes', 'slodze', 'slodzes', 'slodžu'])
  expect(costingTitles['costing.cells'].lv({ service: 'S01', cells: 1 }, names)).toBe(
    'S01 Aprūpe mājās: izmaksas, 1 šūna',
  )
  expect(costingProblems.LINE_FIELD_NEEDED.lv({ field: 'kind' })).toBe(
    'Laukam “Veids” vajag vērtību; tas nevar būt tukšs.',
  )
})
