import { describe, expect, it } from 'vitest'
import { backTest, forecastBefore } from '#shared/forecast/forecast-back-test.ts'
import { deviations } from '#shared/forecast/forecast-deviation.ts'
import type { ForecastService } from '#shared/forecast/forecast.ts'
import { municipality } from '../rules/rule-cases.ts'
import { caseInput } from './forecast-cases.ts'

describe('actual beside forecast', () => {
  it('by hand: in clients and per cent, per year and so far', () => {
    expect(
      deviations([
        { year: 2010, forecast: 40, actual: 50 },
        { year: 2011, forecast: 50, actual: 45 },
        { year: 2012, forecast: 'not-planned', actual: 3 },
        { year: 2013, forecast: 'unknown', actual: 9 },
        { year: 2014, forecast: 60, actual: 60 },
      ]),
    ).toEqual([
      // 10 of 40
      { year: 2010, forecast: 40, actual: 50, deviation: 10, percent: 25, cumulated: 10, cumulatedPercent: 25 },
      // −5 of 50; so far 95 − 90 = 5 of 90
      { year: 2011, forecast: 50, actual: 45, deviation: -5, percent: -10, cumulated: 5, cumulatedPercent: 500 / 90 },
      // Nothing was forecast: no per cent of 0; so far 98 − 90 = 8 of 90
      { year: 2012, forecast: 'not-planned', actual: 3, deviation: 3, percent: null, cumulated: 8, cumulatedPercent: 800 / 90 }, // prettier-ignore
      { year: 2013, forecast: 'unknown', actual: 9, deviation: null, percent: null, cumulated: null, cumulatedPercent: null }, // prettier-ignore
      { year: 2014, forecast: 60, actual: 60, deviation: 0, percent: 0, cumulated: null, cumulatedPercent: null },
    ])
  })
})

const planOf = (actuals: Readonly<Record<number, number>>, over: Partial<ForecastService> = {}) => {
  const service = municipality([{ existsNow: 'yes', decision: 'keep', method: 'trend', coverage: 0.1, actuals }])
    .services[0]!.plan
  return caseInput([{ ...service, ...over }])
}

describe('back-test', () => {
  it('by hand: a straight line is continued, damped; the last and the mean know nothing of it', () => {
    // 10, 20, 30, then 2010: 40 and 2011: 50 are taken away. Slope 10: 30 + 10 × 0,9 = 39; 30 + 10 × (0,9 + 0,81) = 47,1 → 47.
    const { years, errors, best } = backTest(planOf({ 2007: 10, 2008: 20, 2009: 30, 2010: 40, 2011: 50 }), 'S01', 2)
    expect(
      years.map(({ year, actual, predicted }) => [year, actual, predicted.trend, predicted.last, predicted.mean]),
    ).toEqual([
      [2010, 40, 39, 30, 20],
      [2011, 50, 47, 30, 20],
    ])
    // |1|, |3|: 2; |10|, |20|: 15; |20|, |30|: 25
    expect([errors.trend.clients, errors.last.clients, errors.mean.clients]).toEqual([2, 15, 25])
    // 1 of 40 is 2,5 %, 3 of 50 is 6 %
    expect(errors.trend.percent).toBe(4.25)
    expect(best).toBe('trend')
  })

  it('the demographic method needs the size of the group in the year, not the actuals', () => {
    // A group of 400, of which 10 %: 40 clients in every year of the plan.
    const { years } = backTest(planOf({ 2009: 30, 2010: 41 }), 'S01', 1)
    expect(years.map(({ predicted }) => predicted.demographic)).toEqual([40])
  })

  it('too few actuals are not known, and nothing is best of nothing', () => {
    expect(backTest(planOf({ 2010: 40 }), 'S01', 2).years[0]?.predicted).toMatchObject({
      trend: null,
      last: null,
      mean: null,
    })
    expect(backTest(planOf({}), 'S01', 2)).toMatchObject({ years: [], best: null })
  })

  it('sees no actual that it predicts: changing those changes no prediction', () => {
    const known = { 2007: 10, 2008: 21, 2009: 29 }
    const one = backTest(planOf({ ...known, 2010: 40, 2011: 50 }), 'S01', 2)
    const other = backTest(planOf({ ...known, 2010: 4000, 2011: 1 }), 'S01', 2)
    expect(other.years.map(({ predicted }) => predicted)).toEqual(one.years.map(({ predicted }) => predicted))
  })

  it('a forecast of a year knows only what was before it; what was typed stands as typed', () => {
    const plan = planOf({ 2007: 10, 2008: 20, 2009: 30, 2010: 40 })
    expect(forecastBefore(plan, 'S01', 2010)).toBe(39)
    expect(forecastBefore(plan, 'S01', 2009)).toBe('unknown')
    const typed = planOf({ 2010: 40 }, { typedClients: new Map([[2010, { value: 44, reason: null }]]) })
    expect(forecastBefore(typed, 'S01', 2010)).toBe(44)
  })
})
