import { fundPlan } from '#shared/funding/funding-plan.ts'
import { lineCostsOf } from '#shared/funding/funding-line-costs.ts'
import { preparePrices } from '#shared/costing/costing-index.ts'
import { costService } from '#shared/costing/costing-service.ts'
import type { CostLine } from '#shared/costing/costing.ts'
import type { ForecastInput } from '#shared/forecast/forecast.ts'
import { forecastMunicipality } from '#shared/forecast/forecast-municipality.ts'
import {
  madeUpCosting,
  madeUpFunding,
  madeUpLines,
  madeUpMunicipality,
  programmeSeries,
  years,
} from '../costing/costing-region.ts'
import { quantile, row, timesOf, type BenchRow, type BenchScale } from './measure.ts'

/** The whole region in three scenarios, forecast, cost and who pays, exact to the cent; beside bare loops over doubles that round as they go. */
export async function benchRecompute(scale: BenchScale): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const times of scale === 'small' ? [0.1] : [1, 4, 16]) {
    const inputs = Array.from({ length: Math.round(90 * times) }, (_, at) => madeUpMunicipality(at % 30, at % 3))
    const series = programmeSeries()
    const recompute = () => {
      const prices = preparePrices(series)
      for (const [m, input] of inputs.entries()) {
        const services = madeUpCosting(input, forecastMunicipality(input), m % 30)
        const costs = services.map((service) => costService(prices, service))
        fundPlan(input.municipality, madeUpFunding(services), lineCostsOf(costs))
      }
    }
    await timesOf(scale === 'small' ? 1 : 6, recompute)
    const runs = scale === 'small' ? 2 : times === 16 ? 3 : 12
    const ours = await timesOf(runs, recompute)
    const bare = bareLoops(inputs)
    await timesOf(3, bare)
    const peer = await timesOf(runs, bare)
    rows.push(
      row(
        {
          what: 'recompute the region, 3 scenarios',
          size: `${inputs.length} × 22 × 7`,
          ours: quantile(ours, 0.5),
          peer: quantile(peer, 0.5),
          peerName: 'typed-array loops over doubles, not exact',
          unit: 'ms',
          bar: '≤ 30 ms at 90 × 22 × 7',
        },
        times === 1 ? 30 : null,
      ),
    )
  }
  return rows
}

/** Population × rate × coverage, capped by capacity, times price and index, four lines each: the same formulas without their care. */
function bareLoops(inputs: readonly ForecastInput[]): () => number {
  const services = inputs.flatMap((input) => input.services)
  const lines: readonly CostLine[] = madeUpLines('S01', 1)
  const coverage = Float64Array.from(services, (s) =>
    s.coverage?.firstValue === 'unknown' ? 0 : (s.coverage?.firstValue ?? 0),
  )
  const price = Float64Array.from(lines, (line) => line.priceMinor ?? 0)
  const quantity = Float64Array.from(lines, (line) => line.quantity ?? 0)
  const index = Float64Array.from(years, (_, at) => 1.02 ** at)
  const served = new Float64Array(services.length * years.length)
  const cost = new Float64Array(services.length * years.length)
  return () => {
    let sum = 0
    for (let s = 0; s < services.length; s++) {
      for (let y = 0; y < years.length; y++) {
        let size = 0
        for (let g = 0; g < 3; g++) size += 20000 * 0.04 * ((coverage[s] ?? 0) + y * 0.001)
        const at = s * years.length + y
        served[at] = Math.min(Math.floor(size + 0.5), 500)
        let total = 0
        for (let l = 0; l < price.length; l++) {
          total += Math.floor((quantity[l] ?? 0) * (served[at] ?? 0) * (price[l] ?? 0) * (index[y] ?? 1) + 0.5)
        }
        cost[at] = total
        sum += total
      }
    }
    return sum
  }
}
