import { ownLines } from './own-lines.ts'
import { rulePerService } from './rule.ts'

/** Two lines that are alike in everything: one was pasted twice, or they need different names and figures. */
export const linesRepeated = rulePerService(
  { id: 'lines-repeated', severity: 'explain', page: 'costs', counts: false },
  (service) => ownLines(service).length > 1,
  (service) => {
    const alike = ownLines(service).map((line) =>
      [line.kind, line.category, line.driver, line.quantity, line.priceMinor, line.currency, line.priceYear].join(' '),
    )
    const lines = alike.length - new Set(alike).size
    return lines === 0 ? null : { service: service.model.service, field: 'lines', params: { lines } }
  },
)
