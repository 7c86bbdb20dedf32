import { describe, expect, test } from 'vitest'
import {
  classLimits,
  classOf,
  leadingRows,
  perThousand,
  seenFigure,
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

describe('classes of a map', () => {
  test('ten values in five classes: two in each', () => {
    const limits = classLimits([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)
    expect(limits).toEqual([2, 4, 6, 8, 10])
    expect([1, 2, 3, 10].map((n) => classOf(n, limits))).toEqual([0, 0, 1, 4])
  })

  test('equal values share a class', () => {
    const limits = classLimits([0, 0, 0, 0, 7], 5)
    expect(limits).toEqual([0, 7])
    expect(classOf(0, limits)).toBe(0)
    expect(classOf(7, limits)).toBe(1)
  })

  test('no value, no class', () => {
    expect(classLimits([], 5)).toEqual([])
  })
})

test('the leading rows of a year, without those that have nothing', () => {
  const row = (id: string, clients: number) => ({ id, years: [yearOf(2012, clients, 3)] })
  const rows = [row('S01', 5), row('S02', 0), row('S03', 40), row('S04', 12)]
  expect(leadingRows(rows, 2012, 'clients', 2).map((r) => r.id)).toEqual(['S03', 'S04'])
})
