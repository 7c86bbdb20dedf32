import { describe, expect, it } from 'vitest'
import type { Figure } from '#shared/kernel/figure.ts'
import { pairIn } from '#shared/kernel/money.ts'
import { driverFigures } from '#shared/costing/costing-driver-figures.ts'
import { explainPer, explainYear } from '#shared/costing/costing-explain.ts'
import { costPer, type Divisor } from '#shared/costing/costing-per.ts'
import { costService } from '#shared/costing/costing-service.ts'
import { costAsFigure, totalsOfServices } from '#shared/costing/costing-total.ts'
import { recompute } from '../kernel/trace-recompute.ts'
import { caseCosting, caseLine, casePrices } from './costing-cases.ts'

/** 10 clients each year from 2012 on: 10 000 santīmi running; equipment 5 santīmi a client; a line whose price is not known. */
const lines = [
  caseLine({ id: 'run' }),
  caseLine({ id: 'kit', kind: 'establishment', priceMinor: 5 }),
  caseLine({ id: 'rent', priceMinor: null }),
]
const served: Figure[] = ['not-planned', 'not-planned', 10, 10, 10]

describe('totals by year and over the years', () => {
  const cost = costService(casePrices, caseCosting(served, lines))
  it('a year adds what is known and says of how many lines; a year that is not planned is a known 0', () => {
    expect(cost.years.map((y) => [y.year, y.currency, y.establishment, y.running, y.all])).toEqual([
      [2010, 'LVL', t(0, 1, 1), t(0, 2, 2), t(0, 3, 3)],
      [2011, 'LVL', t(0, 1, 1), t(0, 2, 2), t(0, 3, 3)],
      [2012, 'LVL', t(50, 1, 1), t(10000, 1, 2), t(10050, 2, 3)],
      [2013, 'LVL', t(0, 1, 1), t(10000, 1, 2), t(10000, 2, 3)],
      [2014, 'EUR', t(0, 1, 1), t(14229, 1, 2), t(14229, 2, 3)], // 10 000 / 0.702804 = 14 228.718…
    ])
  })
  it('over the years: the pair, and the line-years that are known', () => {
    expect(cost.all).toEqual({ LVL: 20050, EUR: 14229, known: 12, of: 15 })
    expect(cost.establishment).toEqual({ LVL: 50, EUR: 0, known: 5, of: 5 })
    // 20 050 / 0.702804 = 28 528.579… + 14 229 = 42 757.579…
    expect(pairIn(cost.all, 'EUR')).toEqual({ minor: 42758, currency: 'EUR' })
  })
  it('used as an operand, an incomplete total is not known, and a service without lines is not free', () => {
    const all = cost.years.map((y) => y.all)
    expect(costAsFigure(all[0] ?? t(0, 0, 0), 'absent')).toBe('not-planned')
    expect(costAsFigure(all[2] ?? t(0, 0, 0), 'running')).toBe('unknown')
    expect(costAsFigure(t(50, 1, 1), 'running')).toBe(50)
    expect(costAsFigure(t(0, 0, 0), 'running')).toBe('unknown')
  })
  it('several services are added year by year', () => {
    const both = totalsOfServices([cost, costService(casePrices, caseCosting(served, [caseLine()]))])
    expect(both.map((y) => y.all)).toEqual([t(0, 4, 4), t(0, 4, 4), t(20050, 3, 4), t(20000, 3, 4), t(28458, 3, 4)])
    expect(totalsOfServices([])).toEqual([])
  })
})

describe('per client, unit and inhabitant: minor units, half up; not known when the divisor is not known or 0', () => {
  const client = (count: Figure): Divisor => ({ per: 'client', count })
  const table: [what: string, cost: Figure, divisor: Divisor, minor: number | 'unknown'][] = [
    ['1000 / 3 = 333.33…', 1000, client(3), 333],
    ['1001 / 2 = 500.5, half up', 1001, client(2), 501],
    ['0 / 3', 0, client(3), 0],
    ['no clients', 1000, client(0), 'unknown'],
    ['clients not known', 1000, client('unknown'), 'unknown'],
    ['clients not planned', 'not-planned', client('not-planned'), 'unknown'],
    ['cost not known', 'unknown', client(3), 'unknown'],
    // 3 × 2.5 = 7.5 units: 1000 / 7.5 = 133.33…
    ['per unit', 1000, { per: 'unit', count: 3, unitsPerClient: 2.5 }, 133],
    ['units not known', 1000, { per: 'unit', count: 3, unitsPerClient: null }, 'unknown'],
    ['per inhabitant: 123 456 / 6064 = 20.36…', 123456, { per: 'inhabitant', count: 6064 }, 20],
  ]
  it.each(table)('%s', (_what, cost, divisor, minor) => expect(costPer(cost, divisor)).toBe(minor))
})

describe('explanations of totals', () => {
  const service = caseCosting(served, lines)
  it('every line is a branch, known or not', () => {
    const trace = explainYear(casePrices, service, 2012, 'all')
    expect(trace?.value).toBe(10050)
    expect(trace?.params).toMatchObject({ known: 2, of: 3 })
    expect(trace?.children.map((c) => [c.params['line'], c.value])).toEqual([['run', 10000], ['kit', 50], ['rent', 'unknown']]) // prettier-ignore
    expect(trace && recompute(trace)).toBe(10050)
  })
  it('per client: 10 050 of which a part is not known is not known; establishment alone 50 / 10 = 5', () => {
    expect(explainPer(casePrices, service, 2012, 'all', { per: 'client', count: 10 })?.value).toBe('unknown')
    const known = explainPer(casePrices, service, 2012, 'establishment', { per: 'client', count: 10 })
    expect([known?.value, known && recompute(known)]).toEqual([5, 5])
  })
  it('no such line, no such year', () => {
    expect(explainYear(casePrices, service, 2030, 'all')).toBeUndefined()
  })
})

it('drivers for display', () => {
  const found = driverFigures(caseCosting(['not-planned', 31, 'unknown'], []))
  expect(found.map((d) => [d.clients, d.units, d.places, d.facilities])).toEqual([
    ['not-planned', 'not-planned', 'not-planned', 'not-planned'],
    [31, 620, 15.5, 2],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])
})

function t(sum: number, known: number, of: number) {
  return { sum, known, of }
}
