import { exactArithmetic } from '#shared/kernel/arithmetic-exact.ts'
import { quickArithmetic, slowArithmetic } from '#shared/kernel/arithmetic-number.ts'
import type { Figure } from '#shared/kernel/figure.ts'
import { driversOf, servedAsGiven } from './costing-driver.ts'
import type { Prices } from './costing-index.ts'
import { lineCostIn } from './costing-line.ts'
import { costYear, pairTotals } from './costing-total.ts'
import type { CostingArithmetic, CostingService, CostLine, ServiceCost } from './costing.ts'

/**
 * What a service costs: every line in every year in whole minor units of the year's currency, and totals by year and over the years.
 * Doubles are used where they prove the rounded amount, fractions elsewhere: the amounts are those of `exactArithmetic`.
 */
export function costService(prices: Prices, service: CostingService): ServiceCost {
  const quick = lineCosts(quickArithmetic, prices, service)
  let slow: CostOf | undefined
  return costWith(service, (line) => {
    const quickly = quick(line)
    let slowly: CostIn | undefined
    return (i) => {
      const cost = quickly(i)
      if (cost !== 'unproven') return cost
      slow ??= lineCosts(slowArithmetic(), prices, service)
      slowly ??= slow(line)
      return slowly(i)
    }
  })
}

/** The same by fractions alone: slow, for tests. */
export function costServiceExactly(prices: Prices, service: CostingService): ServiceCost {
  return costWith(service, lineCosts(exactArithmetic, prices, service))
}

type CostIn = (index: number) => Figure | 'unproven'
type CostOf = (line: CostLine) => CostIn

function lineCosts<T>(a: CostingArithmetic<T>, prices: Prices, service: CostingService): CostOf {
  const drivers = driversOf(a, service, servedAsGiven(a, service))
  return (line) => {
    const costIn = lineCostIn(a, prices, service, line, drivers)
    return (index) => {
      const cost = a.read(costIn(index))
      if (cost === 'not-limited') throw new Error('a cost is never without limit')
      return cost
    }
  }
}

function costWith(service: CostingService, costOf: CostOf): ServiceCost {
  const lines = service.lines.map((line) => {
    const costIn = costOf(line)
    const minor = service.years.map((_, i) => {
      const cost = costIn(i)
      if (cost === 'unproven') throw new Error('exact arithmetic proves everything')
      return cost
    })
    return { id: line.id, minor }
  })
  const years = service.years.map((_, i) => costYear(service, lines, i))
  const { establishment, running, all } = pairTotals(years)
  return { code: service.code, lines, years, establishment, running, all }
}
