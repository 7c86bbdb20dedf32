import { describe, expect, test } from 'vitest'
import {
  classOf,
  leadingRows,
  mapClasses,
  perThousand,
  seenFigure,
  seenOverall,
  type RegionYear,
} from '#shared/region/region-measure.ts'

function yearOf(year: number, clients: number, known: number, minor = 0): RegionYear {
  const currency = year < 2014 ? ('LVL' as const) : ('EUR' as const)
  const total = { sum: clients, known, of: 30 }
  return { year, clients: total, served: total, cost: { minor, currency, known, of: 30 } }
}

describe('a figure of the region as it is looked at', () => {
  test('27 of 30 municipalities: a partial sum', () => {
    expect(seenFigure(yearOf(2012, 640, 27), 'clients', 'own')).toMatchObject({
      value: 640,
      known: 27,
      of: 30,
      state: 'partial',
    })
  })

  test('nothing received is not known, never 0', () => {
    expect(seenFigure(yearOf(2012, 0, 0), 'clients', 'own').state).toBe('unknown')
  })

  test('all 30 say 0: a whole 0', () => {
    expect(seenFigure(yearOf(2012, 0, 30), 'clients', 'own')).toMatchObject({ value: 0, state: 'whole' })
  })

  test('parts are known although no municipality is whole: still a partial sum', () => {
    expect(seenFigure(yearOf(2012, 12, 0), 'served', 'own').state).toBe('partial')
  })

  test('702,804 lats are 1 000 euro', () => {
    expect(seenFigure(yearOf(2013, 0, 30, 7_028_040), 'cost', 'EUR')).toMatchObject({
      value: 10_000_000,
      currency: 'EUR',
    })
    expect(seenFigure(yearOf(2013, 0, 30, 7_028_040), 'cost', 'own')).toMatchObject({
      value: 7_028_040,
      currency: 'LVL',
    })
  })
})

describe('for each 1 000 inhabitants', () => {
  test('50 clients of 10 000 inhabitants are 5 of 1 000', () => {
    expect(perThousand(seenFigure(yearOf(2012, 50, 30), 'clients', 'own'), 10_000, 'clients')).toBe(5)
  })

  test('1 000,00 Ls for 3 000 inhabitants are 333,33 Ls for 1 000', () => {
    expect(perThousand(seenFigure(yearOf(2012, 0, 30, 100_000), 'cost', 'own'), 3000, 'cost')).toBe(33_333)
  })

  test('not known without the figure or without the population', () => {
    expect(perThousand(seenFigure(yearOf(2012, 0, 0), 'clients', 'own'), 10_000, 'clients')).toBeUndefined()
    expect(perThousand(seenFigure(yearOf(2012, 50, 30), 'clients', 'own'), null, 'clients')).toBeUndefined()
  })
})

describe('costs over the years', () => {
  const years = [yearOf(2013, 0, 30, 7_028_040), yearOf(2014, 0, 29, 500_000)]
  const row = { years, overall: { LVL: 7_028_040, EUR: 500_000 } }

  test('each currency has its own years: lats are whole, euro are not', () => {
    expect(seenOverall(row, 'LVL', 'own')).toMatchObject({ value: 7_028_040, known: 1, of: 1, state: 'whole' })
    expect(seenOverall(row, 'EUR', 'own')).toMatchObject({ value: 500_000, known: 0, of: 1, state: 'partial' })
  })

  test('in one currency they are one sum of all years', () => {
    expect(seenOverall(row, 'EUR', 'EUR')).toMatchObject({ value: 10_500_000, known: 1, of: 2, state: 'partial' })
  })

  test('nothing known is not 0', () => {
    const empty = { years: [yearOf(2014, 0, 0)], overall: { LVL: 0, EUR: 0 } }
    expect(seenOverall(empty, 'EUR', 'own').state).toBe('unknown')
  })
})

describe('classes of a map', () => {
  test('ten values in five classes: two in each, none in two classes', () => {
    const classes = mapClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1, 5)
    expect(classes).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 6 },
      { from: 7, to: 8 },
      { from: 9, to: 10 },
    ])
    expect([1, 2, 3, 10].map((n) => classOf(n, 1, classes))).toEqual([0, 0, 1, 4])
  })

  test('equal values share a class', () => {
    const classes = mapClasses([0, 0, 0, 0, 7], 1, 5)
    expect(classes).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 7 },
    ])
    expect([0, 7].map((n) => classOf(n, 1, classes))).toEqual([0, 1])
  })

  test('values that are written alike have one colour: 63 317,20 € and 63 316,90 € are both 63 317 €', () => {
    const classes = mapClasses([6_331_690, 6_331_720, 9_000_000], 100, 3)
    expect(classes).toEqual([
      { from: 6_331_700, to: 6_331_700 },
      { from: 6_331_800, to: 9_000_000 },
    ])
    expect([6_331_690, 6_331_720].map((n) => classOf(n, 100, classes))).toEqual([0, 0])
  })

  test('tenths stay tenths', () => {
    expect(mapClasses([0.31, 0.68, 1.24], 0.1, 3)).toEqual([
      { from: 0.3, to: 0.3 },
      { from: 0.4, to: 0.7 },
      { from: 0.8, to: 1.2 },
    ])
  })

  test('no value, no class', () => {
    expect(mapClasses([], 1, 5)).toEqual([])
  })
})

test('the leading rows of a year, without those that have nothing', () => {
  const row = (id: string, clients: number) => ({ id, years: [yearOf(2012, clients, 3)] })
  const rows = [row('S01', 5), row('S02', 0), row('S03', 40), row('S04', 12)]
  expect(leadingRows(rows, 2012, 'clients', 2).map((r) => r.id)).toEqual(['S03', 'S04'])
})
