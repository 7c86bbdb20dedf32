import { describe, expect, it } from 'vitest'
import { movedPath, pathAt, stepOfShares, topOfShares } from '#renderer/ui/path-scale.ts'

const path = { firstYear: 2012, first: 0.02, lastYear: 2016, last: 0.06 }
const limits = { years: [2010, 2011, 2012, 2013, 2014, 2015, 2016], step: 0.001 }

describe('a path that is drawn', () => {
  it.each([
    [2010, 0.02], // flat before
    [2012, 0.02],
    [2013, 0.03], // 0.02 + 0.04 × 1/4
    [2016, 0.06],
    [2020, 0.06], // flat after
  ])('is at %i: %f', (year, share) => {
    expect(pathAt(path, year)).toBeCloseTo(share, 12)
  })

  it.each([
    // the largest share × 1.4, up to a round number; never above the whole, never below 1.4 %
    [[0.03, 0.0416], 0.06],
    [[0.1], 0.2],
    [[0.9], 1],
    [[0], 0.02],
  ])('of %j has an axis to %f', (shares, top) => {
    expect(topOfShares(shares)).toBe(top)
  })

  it.each([
    [0.02, 0.0001],
    [0.06, 0.001],
    [0.2, 0.001],
    [1, 0.005],
  ])('under %f moves by %f', (top, step) => {
    expect(stepOfShares(top)).toBe(step)
  })

  it.each([
    ['last', { year: 2015.4, value: 0.0557 }, { lastYear: 2015, last: 0.056 }],
    ['last', { year: 2011, value: 0.05 }, { lastYear: 2012, last: 0.05 }], // not before its first year
    ['last', { year: 2030, value: 2 }, { lastYear: 2016, last: 1 }], // neither beyond the plan nor the whole
    ['first', { year: 2009, value: -1 }, { firstYear: 2010, first: 0 }],
    ['first', { year: 2020, value: 0.0204 }, { firstYear: 2016, first: 0.02 }],
  ] as const)('its %s end goes to %j', (end, to, moved) => {
    expect(movedPath(path, end, to, limits)).toEqual({ ...path, ...moved })
  })
})
