import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { quickArithmetic } from '#shared/kernel/arithmetic-quick.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { driversOf, servedAsGiven } from './costing-driver.ts'
import type { Prices } from './costing-index.ts'
import { lineCostIn } from './costing-line.ts'
import { costYear, pairTotal } from './costing-total.ts'
import type { CostingArithmetic, CostingService, CostLine, ServiceCost } from './costing.ts'

/**
 * What a service costs: every line in every year in whole minor units of the year's currency, and totals by year and over the years.
 * Doubles are used where they prove the rounded amount, fractions elsewhere: the amounts are those of `exactArithmetic`.
 */
export function costService(prices: Prices, service: CostingService): ServiceCost {
  const quick = lineCosts(quickArithmetic, prices, service)
  const exact = lineCosts(exactArithmetic, prices, service)
  return costWith(service, (line, i) => {
    const cost = quick(line, i)
    return cost === 'unproven' ? exact(line, i) : cost
  })
}

/** The same by fractions alone: slow, for tests. */
export function costServiceExactly(prices: Prices, service: CostingService): ServiceCost {
  return costWith(service, lineCosts(exactArithmetic, prices, service))
}

type CostOf = (line: CostLine, index: number) => Figure | 'unproven'

function lineCosts<T>(a: CostingArithmetic<T>, prices: Prices, service: CostingService): CostOf {
  const drivers = driversOf(a, service, servedAsGiven(a, service))
  return (line, index) => {
    const cost = a.read(lineCostIn(a, prices, service, line, index, drivers))
    if (cost === 'not-limited') throw new Error('a cost is never without limit')
    return cost
  }
}

function costWith(service: CostingService, costOf: CostOf): ServiceCost {
  const lines = service.lines.map((line) => ({
    id: line.id,
    minor: service.years.map((_, i) => {
      const cost = costOf(line, i)
      if (cost === 'unproven') throw new Error('exact arithmetic proves everything')
      return cost
    }),
  }))
  const years = service.years.map((_, i) => costYear(service, lines, i))
  return {
    code: service.code,
    lines,
    years,
    establishment: pairTotal(years, (y) => y.establishment),
    running: pairTotal(years, (y) => y.running),
    all: pairTotal(years, (y) => y.all),
  }
}
