import { describe, expect, it } from 'vitest'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import { caseInput, caseService, column } from './forecast-cases.ts'

type Cell = number | 'unknown'

/** Actuals by year, then clients 2010 … 2016. Damping sums: 0.9, 1.71, 2.439, 3.0951, 3.68559, 4.217031, 4.6953279. */
describe('least squares of the known actuals, continued from the last one, damped by 0.9', () => {
  const table: [what: string, actuals: [year: number, clients: Cell][], clients: Cell[]][] = [
    // slope 10: 40 + 10 × 0.9 = 49; 57.1; 64.39; 70.951; 76.8559; 82.17; 86.953
    ['a straight rise', [[2007, 20], [2008, 30], [2009, 40]], [49, 57, 64, 71, 77, 82, 87]],
    ['no change', [[2007, 12], [2008, 12], [2009, 12]], [12, 12, 12, 12, 12, 12, 12]],
    // slope −10: 20 − 9 = 11; 20 − 17.1 = 2.9; then below 0
    ['a fall stops at 0', [[2007, 40], [2008, 30], [2009, 20]], [11, 3, 0, 0, 0, 0, 0]],
    // years −1, 0, 1 about their mean: slope = (−1 × 10 + 0 × 16 + 1 × 13) / 2 = 1.5; 13 + 1.35 = 14.35; 15.565; 16.6585; 17.64; 18.53; 19.33; 20.04
    ['from the last actual, not from the line', [[2007, 10], [2008, 16], [2009, 13]], [14, 16, 17, 18, 19, 19, 20]],
    // slope 0.5 (−1, 0, 1 × 10, 11, 11 → 1/2): 11.45; 11.855; 12.2195; 12.54755 → 13
    ['half a client a year', [[2007, 10], [2008, 11], [2009, 11]], [11, 12, 12, 13, 13, 13, 13]],
    // a gap: x = 2006, 2007, 2009, mean 2007⅓: −4/3, −1/3, 5/3; slope = (−4/3 × 10 − 1/3 × 13 + 5/3 × 19) / (42/9) = 14 / (14/3) = 3; 19 + 2.7
    ['a gap between', [[2006, 10], [2007, 13], [2008, 'unknown'], [2009, 19]], [22, 24, 26, 28, 30, 32, 33]],
    // y0 = 2012: 2010 is the actual, 2011 a gap; slope 1 → 20.9, 21.71, 22.439, 23.0951
    ['actuals within the horizon', [[2008, 16], [2010, 18], [2012, 20]], [18, 'unknown', 20, 21, 22, 22, 23]],
    ['two actuals are too few', [[2008, 10], [2009, 20]], Array<Cell>(7).fill('unknown')],
    ['two actuals are still actuals', [[2010, 10], [2011, 20]], [10, 20, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown']],
    ['three years, one not known', [[2007, 10], [2008, 'unknown'], [2009, 20]], Array<Cell>(7).fill('unknown')],
    ['none', [], Array<Cell>(7).fill('unknown')],
    ['zeros are known', [[2007, 0], [2008, 0], [2009, 0]], [0, 0, 0, 0, 0, 0, 0]],
  ] // prettier-ignore
  it.each(table)('%s', (_what, actuals, clients) => {
    const service = caseService({ method: 'trend', existsNow: true, decision: 'keep', actuals: new Map(actuals) })
    expect(column(forecastMunicipality(caseInput([service])), 'clients')).toEqual(clients)
  })
})
