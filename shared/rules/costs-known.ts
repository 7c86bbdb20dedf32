import { mayRun, rulePerService } from './rule.ts'

/**
 * Lines that have a quantity and a price cost something known in every year whose clients are known. Where they do not, the units, places or
 * facilities that they are counted by are missing.
 */
export const costsKnown = rulePerService(
  { id: 'costs-known', severity: 'explain', page: 'costs', counts: false },
  (service) =>
    mayRun(service) && service.costing.lines.some((line) => line.quantity !== null && line.priceMinor !== null),
  ({ model, forecast, costing, cost }) => {
    for (const [at, year] of forecast.years.entries()) {
      if (typeof year.served !== 'number') continue
      const open = costing.lines.filter(
        (line, l) => line.quantity !== null && line.priceMinor !== null && cost.lines[l]?.minor[at] === 'unknown',
      )
      if (open.length > 0) {
        return {
          service: model.service,
          year: year.year,
          field: 'lines',
          params: { year: year.year, lines: open.length },
        }
      }
    }
    return null
  },
)
